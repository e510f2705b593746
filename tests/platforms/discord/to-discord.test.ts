import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCall } from '../../../src/chat/call.ts'
import type { Card, Source } from '../../../src/chat/card.ts'
import { toHref } from '../../../src/platforms/discord/link.ts'
import { toDiscord } from '../../../src/platforms/discord/to-discord.ts'
import { HOSTILE } from '../../support/discord/hostile.ts'
import { brokenRules } from '../../support/discord/rules.ts'
import { loadSpec } from '../../support/discord/spec.ts'

const card = (more: Partial<Card>): Card => ({ title: 'Xiaomi', tone: 'neutral', ...more })
const source = (more: Partial<Source>): Source => ({
  outlet: 'Reuters',
  date: '2021-03-12',
  title: 'Judge blocks the ban',
  url: 'https://example.org/a',
  ...more,
})
const embedOf = (more: Partial<Card>) => toDiscord(card(more)).embeds[0]
const sourcesOf = (...sources: Source[]) => embedOf({ sources }).fields?.[0]?.value

describe('a card on Discord', () => {
  it('is an embed with title, body, fields, sources and footer', () => {
    expect(
      toDiscord({
        title: 'Xiaomi',
        tone: 'suspended',
        body: 'Suspended: a court has blocked it for now. [1]',
        fields: [{ label: 'Restriction', value: 'Section 1237 list' }],
        sources: [source({})],
        buttons: [{ label: 'Timeline', call: { command: 'timeline', options: { company: 'xiaomi' } } }],
        footer: '12 feeds, read 3 min ago',
      }),
    ).toEqual({
      embeds: [
        {
          title: 'Xiaomi',
          color: 0xe0a100,
          description: 'Suspended: a court has blocked it for now. \\[1\\]',
          fields: [
            { name: 'Restriction', value: 'Section 1237 list' },
            { name: 'Sources', value: '\\[1\\] [Reuters, 12 Mar 2021: Judge blocks the ban](https://example.org/a)' },
          ],
          footer: { text: '12 feeds, read 3 min ago' },
        },
      ],
      components: [
        { type: 1, components: [{ type: 2, style: 2, label: 'Timeline', custom_id: 'timeline company:xiaomi' }] },
      ],
      allowed_mentions: { parse: [] },
    })
  })

  it('shows a source without an address, or without a date, as text', () => {
    expect(sourcesOf(source({ url: null, date: null }))).toBe('\\[1\\] Reuters: Judge blocks the ban')
  })

  it('says how many sources and fields had no room', () => {
    const sources = Array.from({ length: 40 }, (_, i) => source({ title: `${i} `.repeat(60) }))
    const fields = Array.from({ length: 60 }, (_, i) => ({ label: `${i}`, value: 'v'.repeat(400) }))
    const shown = embedOf({ sources, fields }).fields ?? []
    expect(shown.find(({ name }) => name === '…')?.value).toMatch(/^and \d+ more$/)
    expect(shown.at(-1)?.value).toMatch(/\n… and \d+ more$/)
  })

  it('never lets a long body push out its sources', () => {
    const { description, fields } = embedOf({ body: 'long '.repeat(5_000), sources: [source({}), source({})] })
    expect(fields?.at(-1)?.value.split('\n')).toHaveLength(2)
    expect(description).toMatch(/…$/)
  })

  it('leaves out a button whose call is too long, and the second of two alike', () => {
    const call = (company: string) => ({ label: 'Where', call: { command: 'case', options: { company } } })
    const [row] = toDiscord(card({ buttons: [call('x'.repeat(100)), call('xiaomi'), call('xiaomi')] })).components
    expect(row?.components).toHaveLength(1)
  })

  it('is never empty', () => {
    expect(toDiscord({ title: ' ', tone: 'neutral', body: '\n' }).embeds[0].description).toBe('…')
  })
})

describe('the address of a source', () => {
  it.each([
    ['https://example.org/a_(b) c', 'https://example.org/a_%28b%29%20c'],
    ['https://example.org/?q=[x]<y>', 'https://example.org/?q=%5Bx%5D%3Cy%3E'],
    ['HTTP://EXAMPLE.org', 'http://example.org/'],
    ['https://example.org/@everyone', 'https://example.org/%40everyone'],
    ['javascript:alert(1)', null],
    ['data:text/html,hello', null],
    ['https://bank.example@evil.example/', null],
    ['http://[::1]/', null],
    ['not an address', null],
    ['', null],
  ])('%j becomes %j', (address, expected) => {
    expect(toHref(address)).toBe(expected)
  })

  it('too long to be linked is left out, the source stays', () => {
    expect(sourcesOf(source({ url: `https://example.org/${'a'.repeat(3_000)}` }))).toBe(
      '\\[1\\] Reuters, 12 Mar 2021: Judge blocks the ban',
    )
  })
})

/** Everything of a message that people read, with what Discord makes of escapes marked as plain. */
function read(message: ReturnType<typeof toDiscord>) {
  const [{ title = '', description = '', fields = [], footer }] = message.embeds
  const marked = [title, description, ...fields.flatMap(({ name, value }) => [name, value])]
  const plain = [footer?.text ?? '', ...message.components.flatMap((row) => row.components.map((one) => labelOf(one)))]
  return { marked, all: [...marked, ...plain] }
}
const labelOf = (button: object) => ('label' in button && typeof button.label === 'string' ? button.label : '')

/** Mentions, commands, timestamps, emoji and navigation, as the documentation lists them, and invitations. */
const LIVE = /@everyone|@here|<@[!&]?\d|<#\d|<\/\w|<t:|<a?:\w+:\d|<id:|discord\.gg|discord(app)?\.com/i

/** What is wrong with a message made from hostile text; empty when nothing is. */
function faultsOf(input: Card): string[] {
  const message = toDiscord(input)
  const { marked, all } = read(message)
  const allowed = new Set((input.sources ?? []).flatMap(({ url }) => (url ? [toHref(url)] : [])))
  const faults = [...brokenRules('POST', '/channels/{channel_id}/messages', message)]
  for (const text of all) {
    const own = text.replace(/\]\((\S*?)\)/g, (link, href) => (allowed.has(href) ? ']()' : link))
    if (LIVE.test(own)) faults.push(`live: ${text}`)
    if (/\w:\/\//.test(own)) faults.push(`address: ${text}`)
    if (!text.isWellFormed()) faults.push('half a character')
  }
  for (const text of marked) {
    const rest = text
      .replace(/\\[^\da-z\s]/gi, '')
      .replace(/\[[^[\]]*\]\(([^()\s]*)\)/g, (link, href) => (allowed.has(href) ? '' : link))
    if (/[*_~`|[\]]/.test(rest)) faults.push(`formats: ${text}`)
    if (/^\s*(#{1,3}\s|-#\s|>{1,3}\s|[-+*]\s|\d+[.)]\s)/m.test(unescaped(text))) faults.push(`layout: ${text}`)
  }
  return faults
}
const unescaped = (text: string) => text.replace(/\\[^\da-z\s]/gi, 'x')

describe('hostile text', () => {
  it.each(HOSTILE)('stays text wherever it stands: %j', (text) => {
    const hostile: Card = {
      title: text,
      tone: 'caution',
      body: `${text}\n${text}`,
      fields: [{ label: text, value: text }],
      sources: [source({ outlet: text, title: text }), source({ title: text, url: text })],
      buttons: [{ label: text, call: { command: 'case', options: { company: 'xiaomi' } } }],
      footer: text,
    }
    expect(faultsOf(hostile)).toEqual([])
  })

  const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
  const words = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '))
  const long = fc
    .tuple(words, fc.integer({ min: 1, max: 400 }))
    .map(([text, times]) => text.repeat(times).slice(0, 20_000))
  const text = fc.oneof(words, words, long)
  const url = fc.oneof(
    fc.webUrl(),
    words,
    fc.constant(null),
    words.map((tail) => `https://example.org/${tail}`),
  )
  const cards = fc.record({
    title: text,
    tone: fc.constantFrom<Card['tone']>('neutral', 'restricted', 'suspended', 'free', 'caution'),
    body: text,
    fields: fc.array(fc.record({ label: words, value: text }), { maxLength: 40 }),
    sources: fc.array(
      fc.record({ outlet: words, date: fc.constantFrom(null, '2021', '2021-03', '2021-03-12'), title: text, url }),
      { maxLength: 30 },
    ),
    buttons: fc.array(
      fc.record({
        label: text,
        call: fc.record({ command: fc.constant('case'), options: fc.record({ company: words }) }),
      }),
      { maxLength: 40 },
    ),
    footer: text,
  })

  it('of every length and script stays within all limits, mentions nobody and links only to its sources', () => {
    const spec = loadSpec()
    fc.assert(
      fc.property(cards, (input) => {
        expect(faultsOf(input)).toEqual([])
        const message = toDiscord(input)
        expect(spec?.request('POST', '/channels/{channel_id}/messages', message) ?? []).toEqual([])
        const calls = input.buttons.map(({ call }) => formatCall(call))
        for (const row of message.components)
          for (const button of row.components) expect(calls).toContain('custom_id' in button && button.custom_id)
      }),
      { numRuns: 150 },
    )
  })
})
