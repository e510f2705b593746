import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createDesk } from '../../src/chat/answer.ts'
import { formatCall } from '../../src/chat/call.ts'
import type { Card } from '../../src/chat/card.ts'
import { LONGEST_ANSWER, lengthOf } from '../../src/chat/page.ts'
import type { Development } from '../../src/domain/development.ts'
import { DEVELOPMENT_TYPES, isTalk } from '../../src/domain/development-type.ts'
import { toText } from '../../src/platforms/console/to-text.ts'
import { toDiscord } from '../../src/platforms/discord/to-discord.ts'
import { development } from '../support/developments.ts'
import { fakeBot } from '../support/fake-bot.ts'

const TYPES = DEVELOPMENT_TYPES.filter((type) => !isTalk(type))
const dayAfter = (days: number) => new Date(Date.UTC(2019, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)

/** A case of so many developments, each told by five outlets whose names, headlines and addresses are as long as asked. */
const manyTold = (count: number, length: number): Development[] =>
  Array.from({ length: count }, (_, i) =>
    development({
      type: TYPES[i % TYPES.length] ?? 'designated',
      date: dayAfter(i * 4),
      until: dayAfter(i * 4 + 900),
      evidence: [1, 2, 3, 4, 5].map((rank) => ({
        rank,
        outlet: `Outlet ${rank} ${'o'.repeat(length)}`,
        title: `Headline ${i} ${'[1](https://example.org) @everyone '.repeat(length / 30)}`,
        quote: `Words ${'“”\n'.repeat(length)}`,
        url: `https://example.org/${i}/${rank}/${'a'.repeat(Math.min(length, 550))}`,
        date: dayAfter(i * 4 + (rank % 3)),
      })),
    }),
  )

function asking(developments: readonly Development[]) {
  const error = (sentence: string, fields?: object) => {
    throw new Error(`${sentence} ${JSON.stringify(fields)}`)
  }
  const desk = createDesk({ commands, bot: fakeBot(developments), log: { error } })
  const caller = { platform: 'slack', workspace: 'w', channel: 'c', user: 'u', manager: true } as const
  return (text: string) => desk.answerText(text, caller)
}

/** All pages of an answer, each reached by the button of the one before. */
async function pagesOf(ask: (text: string) => Promise<Card>, first: string, on: string): Promise<Card[]> {
  const pages = [await ask(first)]
  for (;;) {
    const button = pages.at(-1)?.buttons?.find(({ label }) => label === on)
    if (!button) return pages
    pages.push(await ask(formatCall(button.call)))
    if (pages.length > 300) throw new Error('The pages never end')
  }
}

const rowsOf = (pages: readonly Card[], of: (card: Card) => string | undefined) =>
  pages.flatMap((card) => (of(card) ?? '').split('\n').filter((line) => /^\S.*\d{4}: .*\[\d/.test(line)))

const timelineField = ({ fields = [] }: Card) =>
  fields
    .filter(({ label }) => label.startsWith('Timeline'))
    .map(({ value }) => value)
    .join('\n')

describe.each([
  [200, 0],
  [40, 5_000],
])('a case of %i developments whose sources are %i letters longer', (count, length) => {
  const ask = asking(manyTold(count, length))

  it.each([
    ['case acme', 'Older', timelineField],
    ['timeline acme', 'Older', ({ body }: Card) => body],
    ['latest', 'Older', ({ body }: Card) => body],
  ] as const)('%s fits on every page, and its pages show each row once', async (text, on, rows) => {
    const pages = await pagesOf(ask, text, on)
    for (const card of pages) {
      expect(lengthOf(card)).toBeLessThanOrEqual(LONGEST_ANSWER)
      expect(toText(card, { width: 10_000, style: (_, said) => said }).length).toBeLessThanOrEqual(LONGEST_ANSWER)
      for (const { value } of card.fields ?? []) expect(value.length).toBeLessThanOrEqual(1_000)
      expect(JSON.stringify(toDiscord(card))).not.toMatch(/… and \d+ more/)
    }
    const shown = rowsOf(pages, rows)
    expect(shown).toHaveLength(count)
    expect(new Set(shown.map((row) => row.replace(/ \[\d[^]*/, ''))).size).toBe(count)
  })

  it('/compare and /cases fit', async () => {
    for (const text of ['compare acme with:"Bolt Industries"', 'cases']) {
      const pages = await pagesOf(ask, text, text === 'cases' ? 'Older' : 'More cases')
      for (const card of pages) expect(lengthOf(card)).toBeLessThanOrEqual(LONGEST_ANSWER)
    }
  })
})

describe('what an answer says', () => {
  const ask = asking(manyTold(200, 40))

  it.each(['case acme', 'case acme as-of:2020-06-01', 'timeline acme', 'latest', 'cases', 'compare acme with:bolt'])(
    '%s says nothing without a source that is listed',
    async (text) => {
      const card = await ask(text)
      const said = [
        ...(card.body ?? '').split('\n'),
        ...(card.fields ?? []).filter(({ label }) => label !== 'Restriction').flatMap(({ value }) => value.split('\n')),
      ].filter((line) => line && !/nothing found\.$|^Acme has/.test(line))
      expect(said.length).toBeGreaterThan(2)
      for (const line of said) expect(line).toMatch(/\[\d+\]$/)
      const cited = new Set(
        said.flatMap((line) => [...line.matchAll(/\[(\d+)\](?=\[|$| )/g)].map(([, n]) => Number(n))),
      )
      expect([...cited].sort((a, b) => a - b)).toEqual(card.sources?.map((_, i) => i + 1))
    },
  )

  it('numbers the best rank first', async () => {
    const ranks = (await ask('timeline acme')).sources?.map(({ outlet }) => Number(/Outlet (\d)/.exec(outlet)?.[1]))
    expect(ranks).toEqual(ranks?.toSorted((a, b) => a - b))
  })

  it('leads back as it led on', async () => {
    const [, second] = await pagesOf(ask, 'timeline acme as-of:2020-06-01', 'Older')
    const newer = second?.buttons?.find(({ label }) => label === 'Newer')
    expect(newer && formatCall(newer.call)).toBe('timeline company:acme as-of:2020-06-01')
  })

  it.each(['case acme skip:-1', 'latest skip:many', 'cases skip:99999999'])('%s is refused', async (text) =>
    expect((await ask(text)).body).toContain('is no number of rows'),
  )
})

describe('/explain', () => {
  it('fits, however much there is to say of a story', async () => {
    const long = 'word @everyone '.repeat(400)
    const decision = {
      ...{ about: 'development' as const, sentence: 2, text: long, rule: 'r', family: 'Exits', cue: long, words: long },
      ...{ company: 'acme', type: 'ban_lifted' as const, mode: 'planned', because: long, why: long, finding: null },
      outcome: 'left out' as const,
    }
    const way = {
      ...{ title: long, outlet: long, rank: 4, url: `https://example.org/${'a'.repeat(500)}`, published: '2021-03-12' },
      ...{ feed: long, firstSeenAt: '2021-03-12T10:00:00Z', history: false, filedAt: '2021-03-12T11:00:00Z' },
      understanding: {
        relevant: true,
        subjects: Array.from({ length: 300 }, () => 'acme'),
        mentions: Array.from({ length: 300 }, () => 'bolt'),
        findings: [],
        decisions: Array.from({ length: 90 }, (_, i) => ({ ...decision, family: i % 2 ? 'second reader' : 'Exits' })),
      },
      developments: manyTold(60, 10).map((one) => ({ development: one, deliveries: [], collected: [] })),
    }
    const bot = fakeBot([], { stories: { ...fakeBot().stories, explain: async () => way } })
    const desk = createDesk({ commands, bot, log: { error: () => {} } })
    const caller = { platform: 'slack', workspace: 'w', channel: 'c', user: 'u', manager: true } as const
    const card = await desk.answerText('explain https://example.org/a', caller)
    expect(card.fields?.map(({ label }) => label)).toEqual([
      'Read',
      'Understood',
      'Filed',
      'Told',
      'Why',
      'Second reader',
    ])
    expect(lengthOf(card)).toBeLessThanOrEqual(LONGEST_ANSWER)
  })
})

describe('a question longer than a button', () => {
  it('says what to type for more', async () => {
    const hit = { id: 's', title: 'T', outlet: 'O', url: null, published: null, text: 'words' }
    const search = async () => ({ hits: Array.from({ length: 9 }, () => hit), among: null, instead: null })
    const bot = fakeBot([], { stories: { ...fakeBot().stories, search } })
    const desk = createDesk({ commands, bot, log: { error: () => {} } })
    const caller = { platform: 'discord', workspace: 'w', channel: 'c', user: 'u', manager: true } as const
    const card = await desk.answerText(`search ${'word '.repeat(30)}`, caller)
    expect(card.footer).toMatch(/^For more, ask the same with skip:8\. /)
    expect((await desk.answerText('search word', caller)).footer).toMatch(/^Watched/)
  })
})
