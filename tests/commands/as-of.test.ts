import { describe, expect, it } from 'vitest'
import type { Card } from '../../src/chat/card.ts'
import { development } from '../support/developments.ts'
import { asker, realBot } from '../support/real-bot.ts'
import { throwAwayStorage } from '../support/storage.ts'

const open = throwAwayStorage()

/** What an answer says, without which day it says it of, who watched and what can be asked next. */
const said = ({ body, fields = [], sources, tone }: Card) => ({
  tone,
  body,
  sources,
  fields: fields.map(({ label, value }) => [label.replace(/^(?:Now|On [^,]*),/, 'Then,'), value]),
})

describe('an answer as of a day', () => {
  it('is the answer that was given on that day, where everything was reported on its day', async () => {
    let today = '2021-01-01'
    const { acme, file, ask } = await realBot(open(), 'asof', { now: () => new Date(`${today}T12:00:00Z`) })
    const at = (date: string, type: Parameters<typeof development>[0], rank = 3, id = date) =>
      development({
        id: `asof-${id}`,
        company: acme,
        date,
        ...type,
        evidence: [
          { rank, story: `${id} a` },
          { rank: 4, story: `${id} b` },
        ],
      })
    const story = [
      at('2021-01-14', { type: 'designated', effective: '2021-03-15' }),
      at('2021-01-29', { type: 'lawsuit_filed' }),
      at('2021-02-02', { type: 'designated', restriction: 'us-bis-el' }, 4, 'second'),
      at('2021-03-12', { type: 'injunction_granted', until: '2021-04-30' }, 1),
      at('2021-05-11', { type: 'settlement_agreed' }),
      at('2021-05-20', { type: 'delisted' }, 4, 'rumour'),
      at('2021-05-25', { type: 'vacated' }, 1),
    ]
    const questions = [`case ${acme}`, `timeline ${acme}`, 'cases', 'cases status:in-force', `latest company:${acme}`]
    questions.push(`compare ${acme} with:bolt-asof`)
    const then = new Map<string, Card>()
    for (const one of story) {
      today = one.date ?? today
      await file(one)
      for (const text of questions) then.set(`${text} as-of:${today}`, await ask(text, asker('w')))
    }
    today = '2022-01-01'
    for (const [text, card] of then) {
      const now = await ask(text, asker('w'))
      expect(said(now), text).toEqual(said(card))
      expect(now.title, text).toMatch(/, as of \d+ \w+ 2021$/)
    }
    expect(then.size).toBe(42)
  })
})
