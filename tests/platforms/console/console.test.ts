import { PassThrough } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { Card } from '../../../src/chat/card.ts'
import type { Command } from '../../../src/chat/command.ts'
import type { Desk } from '../../../src/chat/desk.ts'
import { text } from '../../../src/chat/option.ts'
import { complete } from '../../../src/platforms/console/complete.ts'
import { createConsole } from '../../../src/platforms/console/console.ts'
import { toText } from '../../../src/platforms/console/to-text.ts'

const card = (title: string): Card => ({ title, tone: 'neutral' })

const command = (name: string): Command => ({
  name,
  description: name,
  visibility: 'private',
  who: 'everyone',
  options: { company: text({ description: 'Company', required: true }), 'as-of': text({ description: 'Day' }) },
  run: async () => card(name),
})

const desk: Desk = {
  commands: [command('case'), command('cases')],
  answer: async (call) => card(call.command),
  answerText: async (typed) => {
    await sleep(typed.includes('slow') ? 30 : 0)
    return card(`answer to ${typed}`)
  },
  visibilityOf: () => 'private',
  suggest: async (_, option, typed) =>
    option === 'company' && typed
      ? [
          { label: 'Xiaomi', value: 'xiaomi' },
          { label: 'Two Words', value: 'two words' },
        ].filter(({ value }) => value[0] === typed[0])
      : [],
}

const you = { platform: 'console', workspace: 'console', channel: 'console', user: 'you', manager: true } as const
const here = { platform: 'console', workspace: 'console', channel: 'console' } as const

/** Streams that look like a terminal, and what was written to them. */
function terminal(isTTY: boolean) {
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: () => {} })
  const output = Object.assign(new PassThrough(), { isTTY, columns: 80 })
  let written = ''
  output.on('data', (data: Buffer) => {
    written += data.toString()
  })
  return { input, output, written: () => written }
}

describe('the terminal', () => {
  it('answers piped lines in order and is done', async () => {
    const { input, output, written } = terminal(false)
    const chat = createConsole({ input, output })
    await chat.start(desk)
    input.end('/case slow\n\ncase quick\n')
    await chat.done
    expect(written()).toBe('• answer to /case slow\n\n• answer to case quick\n\n')
  })

  it('shows no colour, prompt or progress where nobody looks', async () => {
    const { input, output, written } = terminal(false)
    const chat = createConsole({ input, output })
    chat.progress('Reading')
    await chat.start(desk)
    input.end('x\n')
    await chat.done
    expect(written()).toBe(stripVTControlCharacters(written()))
    expect(written()).not.toContain('›')
  })

  it('puts news above what is being typed, and brings it back', async () => {
    const { input, output, written } = terminal(true)
    const chat = createConsole({ input, output })
    await chat.start(desk)
    input.write('/case xi')
    await sleep(20)
    expect(await chat.post(here, card('News'), 'key')).toBe('key')
    const after = stripVTControlCharacters(written().slice(written().indexOf('News')))
    expect(after).toMatch(/News\s+› \/case xi$/)
    await chat.stop()
    await chat.done
  })

  it('ends on quit, on the end of input and on stop', async () => {
    for (const end of [(i: PassThrough) => i.write('quit\n'), (i: PassThrough) => i.end()]) {
      const { input, output } = terminal(true)
      const chat = createConsole({ input, output })
      await chat.start(desk)
      end(input)
      await chat.done
    }
    const { input, output } = terminal(true)
    const chat = createConsole({ input, output })
    await chat.stop()
    await chat.done
  })

  it('counts what was being told when it died as told', async () =>
    expect(await createConsole(terminal(true)).find(here, 'key')).toBe('key'))
})

describe('completion', () => {
  it.each([
    ['/ca', ['/case ', '/cases ']],
    ['cases', ['/cases ']],
    ['/case x', ['xiaomi']],
    ['/case company:x', ['xiaomi']],
    ['/case company:"t', ['"two words"']],
    ['/case xiaomi a', ['as-of:']],
    ['/frob x', []],
  ])('of %s', async (line, offers) => expect((await complete(line, desk, you)).offers).toEqual(offers))
})

describe('a card as text', () => {
  const look = { width: 40, style: (_: unknown, shown: string) => shown }
  const anyText = fc.string({ unit: 'binary', maxLength: 200 })
  const anyCard = fc.record({
    title: anyText,
    tone: fc.constantFrom('neutral', 'restricted', 'suspended', 'free', 'caution') as fc.Arbitrary<Card['tone']>,
    body: anyText,
    fields: fc.array(fc.record({ label: anyText, value: anyText }), { maxLength: 3 }),
    sources: fc.array(fc.record({ outlet: anyText, date: fc.constant('2021-03-12'), title: anyText, url: anyText }), {
      maxLength: 3,
    }),
    footer: anyText,
  })

  it('holds no control character, whatever a feed says', () => {
    const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
    fc.assert(
      fc.property(anyCard, (any) => {
        expect(toText(any, look)).not.toMatch(control)
      }),
    )
    expect(toText(card('a\u001b[31mred\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007'), look)).toBe(
      '• aredlink\n',
    )
  })

  it('wraps at the width, wide characters counted double', () => {
    const shown = toText({ ...card('t'), body: `${'word '.repeat(30)}\n${'小米公司'.repeat(20)}` }, look)
    expect(
      shown
        .split('\n')
        .map((line) => stringWidth(line))
        .every((wide) => wide <= 40),
    ).toBe(true)
    expect(shown.replace(/\s/g, '')).toContain('小米公司'.repeat(20))
  })

  it('numbers sources, and links only to web addresses', () => {
    const sources = [
      { outlet: 'Reuters', date: '2021-03-12', title: 'Judge blocks', url: 'https://example.org/a b' },
      { outlet: 'Foe', date: null, title: 'Click', url: 'javascript:alert(1)' },
    ]
    expect(toText({ ...card('t'), sources }, look)).toBe(
      '• t\n\n[1] Reuters, 12 Mar 2021: Judge blocks\n    https://example.org/a%20b\n[2] Foe: Click\n',
    )
  })

  it('shows a button as the line to type', () =>
    expect(
      toText(
        { ...card('t'), buttons: [{ label: 'Follow', call: { command: 'subscribe', options: { company: 'x' } } }] },
        look,
      ),
    ).toContain('→ /subscribe company:x   Follow'))
})
