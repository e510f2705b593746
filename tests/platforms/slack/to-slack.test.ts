import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Card } from '../../../src/chat/card.ts'
import { toMessage } from '../../../src/platforms/slack/answer.ts'
import { LIMITS, SHARES } from '../../../src/platforms/slack/limits.ts'
import { toSlack } from '../../../src/platforms/slack/to-slack.ts'
import { argumentFaults } from '../../support/slack/check.ts'
import { buttonsOf } from '../../support/slack/local-slack.ts'

const faultsOf = (card: Card) => argumentFaults('chat.postMessage', { channel: 'C1', ...toMessage(card) })

const CARD: Card = {
  title: 'Xiaomi & friends',
  tone: 'suspended',
  body: 'Suspended: a court has blocked it for now. [1]\n\nNot lifted.',
  fields: [{ label: 'Restriction', value: 'Section 1237 list' }],
  sources: [
    { outlet: 'Example Times', date: '2021-03-12', title: 'Judge *halts* ban', url: 'https://example.org/a?b=1&c=2' },
    { outlet: 'Example Wire', date: null, title: 'No link here', url: null },
  ],
  buttons: [{ label: 'Timeline', call: { command: 'timeline', options: { company: 'xiaomi' } } }],
  footer: 'As of 20 March 2021',
}

test('a card becomes header, body, fields, numbered sources, buttons and footer', () => {
  expect(toSlack(CARD)).toEqual({
    text: [
      'Xiaomi &amp; friends',
      'Suspended: a court has blocked it for now. [1]\n\nNot lifted.',
      'Restriction: Section 1237 list',
      '1. Example Times, 2021-03-12, Judge ∗halts∗ ban',
      '2. Example Wire, No link here',
      'As of 20 March 2021',
    ].join('\n'),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: '🟡 Xiaomi & friends', emoji: false } },
      { type: 'section', text: { type: 'plain_text', text: CARD.body, emoji: false } },
      { type: 'section', fields: [{ type: 'mrkdwn', text: '*Restriction*\nSection 1237 list', verbatim: true }] },
      {
        type: 'context',
        elements: [
          {
            type: 'mrkdwn',
            text: '1. <https://example.org/a?b=1&amp;c=2|Judge ∗halts∗ ban> (Example Times, 2021-03-12)\n2. No link here (Example Wire)',
            verbatim: true,
          },
        ],
      },
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: 'call:0',
            text: { type: 'plain_text', text: 'Timeline', emoji: false },
            value: 'timeline company:xiaomi',
          },
        ],
      },
      { type: 'context', elements: [{ type: 'plain_text', text: 'As of 20 March 2021', emoji: false }] },
    ],
  })
  expect(faultsOf(CARD)).toEqual([])
})

test('the shares of a message stay below what Slack takes in sum', () => {
  const { body, fields, sources, buttons, footer } = SHARES
  expect(5 * SHARES.fieldLabel + SHARES.fieldValue).toBeLessThan(LIMITS.field)
  expect(LIMITS.header + body + fields + sources + buttons + footer).toBeLessThan(LIMITS.total)
})

describe('what does not fit', () => {
  const many = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => make(index))

  test('a long body is divided between lines into sections', () => {
    const body = many(60, (i) => `Paragraph ${i} of a long answer that goes on for a while.`).join('\n')
    const sections = toSlack({ ...CARD, body }).blocks.filter((block) => block.type === 'section' && block.text)
    expect(sections).toHaveLength(2)
    expect(JSON.stringify(sections[0])).toContain('a while."')
  })

  test('sources and fields left out are counted', () => {
    const sources = many(100, (i) => ({
      outlet: 'Example Times',
      date: null,
      title: `Story ${i}`,
      url: `https://example.org/${i}`,
    }))
    const fields = many(100, (i) => ({ label: `Day ${i}`, value: 'Something happened in this case on that day.' }))
    const all = JSON.stringify(toSlack({ ...CARD, sources, fields }).blocks)
    expect(all.match(/… and \d+ more/g)).toHaveLength(2)
    expect(faultsOf({ ...CARD, sources, fields })).toEqual([])
  })

  test('a call too long for a button gets no button, rather than another call', () => {
    const call = { command: 'search', options: { words: 'x'.repeat(2001) } }
    const { blocks } = toSlack({ ...CARD, buttons: [{ label: 'Again', call }, ...(CARD.buttons ?? [])] })
    expect(buttonsOf({ blocks }).map(({ text }) => text.text)).toEqual(['Timeline'])
  })

  test('an address too long to link leaves its title', () => {
    const sources = [{ outlet: 'Example', date: null, title: 'Story', url: `https://example.org/${'a'.repeat(3000)}` }]
    expect(JSON.stringify(toSlack({ ...CARD, sources }).blocks)).toContain('1. Story (Example)')
  })
})

const HOSTILE = [
  '<!channel>', '<!here|here>', '<!everyone>', '<@U0ANN>', '<@U0ANN|ann>', '<#C0NEWS|news>', '<!subteam^S1|@legal>',
  '<!date^1392734382^{date_num}^https://evil.example|now>', '<https://evil.example|Reuters>', '<mailto:a@evil.example|write>',
  '&lt;!channel&gt;', '&amp;lt;!channel&amp;gt;', '&#60;!channel&#62;', '*bold*', '_it_', '~struck~', '`code`', '```block```', '> quote',
  ':skull:', '@channel', '@here', '#general', 'https://evil.example', 'x|y>z', '\u202Eevil', '\u0000', '\uD800', '＜!channel＞',
] // biome-ignore format: a list of samples

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...HOSTILE),
        fc.constantFrom(' ', '\n', '制裁', 'حظر', 'санкции', 'ก้', '👩🏽‍⚖️', 'e\u0301'),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('&', '<', '漢', '👨‍👩‍👧‍👦', 'a ', '\n', '\u0301', '*'), fc.integer({ min: 0, max: 9_000 }))
    .map(([text, times]) => text.repeat(Math.ceil(times / text.length))),
)
const url = fc.oneof(
  fc.webUrl(),
  hostile,
  hostile.map((text) => `https://example.org/${text}`),
  hostile.map((text) => `javascript:${text}`),
)

const cards: fc.Arbitrary<Card> = fc.record(
  {
    title: hostile,
    tone: fc.constantFrom('neutral', 'restricted', 'suspended', 'free', 'caution'),
    body: hostile,
    footer: hostile,
    fields: fc.array(fc.record({ label: hostile, value: hostile }), { maxLength: 30 }),
    sources: fc.array(
      fc.record({ outlet: hostile, date: fc.constantFrom(null, '2021-03-12'), title: hostile, url: fc.option(url) }),
      { maxLength: 30 },
    ),
    buttons: fc.array(
      fc.record({
        label: hostile,
        call: fc.record({
          command: fc.constant('case'),
          options: fc.dictionary(fc.constantFrom('company', 'since'), hostile),
        }),
      }),
      { maxLength: 30 },
    ),
  },
  { requiredKeys: ['title', 'tone'] },
)

test('whatever a card holds, Slack takes it and nothing in it is live', () => {
  fc.assert(
    fc.property(cards, (card) => {
      expect(faultsOf(card)).toEqual([])
    }),
    { numRuns: 150 },
  )
})
