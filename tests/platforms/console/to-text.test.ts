import { styleText } from 'node:util'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { Card } from '../../../src/chat/card.ts'
import { toText } from '../../../src/platforms/console/to-text.ts'
import { card } from './terminal.ts'

const look = { width: 40, style: (_: unknown, shown: string) => shown }
const wide = { ...look, width: 80 }

const anyText = fc.string({ unit: 'binary', maxLength: 200 })
const anyCard: fc.Arbitrary<Card> = fc.record({
  title: anyText,
  tone: fc.constantFrom('neutral', 'restricted', 'suspended', 'free', 'caution'),
  body: anyText,
  fields: fc.array(fc.record({ label: anyText, value: anyText }), { maxLength: 3 }),
  sources: fc.array(fc.record({ outlet: anyText, date: fc.constant('2021-03-12'), title: anyText, url: anyText }), {
    maxLength: 3,
  }),
  buttons: fc.array(
    fc.record({
      label: anyText,
      call: fc.record({ command: fc.constant('case'), options: fc.record({ company: anyText }) }),
    }),
    { maxLength: 2 },
  ),
  footer: anyText,
})

describe('a card as text', () => {
  it('holds no control or direction character, whatever a feed says', () => {
    fc.assert(
      fc.property(anyCard, (any) => {
        expect(toText(any, look).replaceAll('\n', '')).not.toMatch(
          /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u,
        )
      }),
    )
  })

  it.each([
    ['a\u001b[31mred\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007', 'aredlink'],
    ['\u009b2Jcleared\u009d0;title\u009c', 'cleared'],
    ['\u001b]0;never ended', ''],
    ['one\rtwo\nthree\ttabs', 'one two three tabs'],
    ['\u202eevil\u202c \u2067x\u2069\u061c', 'evil x'],
    ['pay\u200bpal\u00ad\u{e0041}', 'paypal'],
    ['می\u200cخواهم 👨‍👩‍👧', 'می\u200cخواهم 👨‍👩‍👧'],
  ])('titled %j says %j', (title, shown) => expect(toText(card(title), wide)).toBe(`• ${shown}`.trimEnd() + '\n'))

  it('wraps at the width, wide characters counted double, long words broken', () => {
    const body = `${'word '.repeat(30)}\n${'小米公司'.repeat(20)}\n${'x'.repeat(100)}`
    const shown = toText({ ...card('t'), body, fields: [{ label: 'L', value: body }] }, look)
    expect(Math.max(...shown.split('\n').map((line) => stringWidth(line)))).toBe(40)
    expect(shown.replace(/\s/g, '')).toContain('小米公司'.repeat(20) + 'x'.repeat(100))
  })

  it('sets values beside their labels, and below them where there is no room', () => {
    const fields = [
      { label: 'Now', value: 'In force' },
      { label: '清单', value: `1260H ${'word '.repeat(14)}` },
    ]
    expect(toText({ ...card('t'), fields }, wide)).toBe(
      `• t\n\nNow   In force\n清单  1260H ${'word '.repeat(13).trim()}\n      word\n`,
    )
    expect(toText({ ...card('t'), fields: fields.slice(0, 1) }, look)).toBe('• t\n\nNow\n  In force\n')
  })

  it('numbers sources, each link whole on a line of its own, and links only to web addresses', () => {
    const long = `https://example.org/${'path/'.repeat(20)}`
    const sources = [
      { outlet: 'Reuters', date: '2021-03-12', title: 'Judge\nblocks', url: 'https://example.org/a b' },
      { outlet: 'Foe', date: null, title: 'Click', url: 'javascript:alert(1)' },
      { outlet: 'Mute', date: '2021-03', title: '', url: long },
    ]
    expect(toText({ ...card('t'), sources }, look)).toBe(
      `• t\n\n[1] Reuters, 12 Mar 2021: Judge blocks\n    https://example.org/a%20b\n[2] Foe: Click\n[3] Mute, Mar 2021\n    ${long}\n`,
    )
  })

  it('shows a button as the line to type, and no label that says the same', () => {
    const call = { command: 'subscribe', options: { company: 'x' } }
    const buttons = [
      { label: 'Follow', call },
      { label: 'subscribe company:x', call },
    ]
    expect(toText({ ...card('t'), buttons }, look)).toBe(
      '• t\n\n→ /subscribe company:x   Follow\n→ /subscribe company:x\n',
    )
  })

  it('tells tones apart without colour, and paints where there is one', () => {
    const tones = ['neutral', 'restricted', 'suspended', 'free', 'caution'] as const
    expect(new Set(tones.map((tone) => toText({ title: '', tone }, look))).size).toBe(5)
    const style: typeof styleText = (format, text) => styleText(format, text, { validateStream: false })
    expect(toText({ title: 'Gone', tone: 'free' }, { width: 40, style })).toContain('\u001b[32m□ Gone')
  })
})
