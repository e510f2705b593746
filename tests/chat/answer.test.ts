import { describe, expect, it } from 'vitest'
import { createDesk } from '../../src/chat/answer.ts'
import type { Bot } from '../../src/chat/bot.ts'
import type { Caller } from '../../src/chat/caller.ts'
import { defineCommand } from '../../src/chat/command.ts'
import { choice, date, text } from '../../src/chat/option.ts'
import { UserError } from '../../src/domain/errors.ts'

const caller: Caller = { platform: 'console', workspace: 'w', channel: 'c', user: 'u', manager: false }
const bot = { now: () => new Date('2021-04-15T10:00:00Z') } as Bot

const commands = [
  defineCommand({
    name: 'echo',
    description: 'Say it back',
    visibility: 'public',
    who: 'everyone',
    options: {
      what: text({ description: 'What', required: true, suggest: (typed) => [{ label: typed, value: typed }] }),
      how: choice({ description: 'How', choices: { loud: 'Loudly', soft: 'Softly' } }),
      when: date({ description: 'When' }),
    },
    run: async ({ options }) => ({
      title: `${options.what} ${options.how ?? ''} ${options.when ?? ''}`.trim(),
      tone: 'neutral',
    }),
  }),
  defineCommand({
    name: 'break',
    description: 'Break',
    visibility: 'private',
    who: 'everyone',
    options: { kindly: text({ description: 'Kindly?' }) },
    run: async ({ options }) => {
      if (options.kindly) throw new UserError('Say what to echo.', { suggestions: ['echo hello', 'nonsense'] })
      throw new Error('secret internals')
    },
  }),
  defineCommand({
    name: 'manage',
    description: 'Manage',
    visibility: 'private',
    who: 'managers',
    options: {},
    run: async () => ({ title: 'managed', tone: 'neutral' }),
  }),
]

function desk() {
  const logged: object[] = []
  return { logged, desk: createDesk({ commands, bot, log: { error: (_, fields = {}) => logged.push(fields) } }) }
}

describe('the desk', () => {
  it('answers text and calls alike', async () => {
    const { desk: it } = desk()
    expect(await it.answerText('/echo hello how:LOUD when:yesterday', caller)).toMatchObject({
      title: 'hello loud 2021-04-14',
    })
    expect(await it.answer({ command: 'echo', options: { what: 'hi', how: 'Softly' } }, caller)).toMatchObject({
      title: 'hi soft',
    })
  })

  it.each([
    ['echo', 'needs what'],
    ['echo x how:lowd', 'Did you mean loud?'],
    ['echo x when:soon', 'Type it as 2021-03-20'],
    ['echo x when:2021-05-01', 'still to come'],
    ['manage', 'for those who manage'],
    ['ecco x', 'Did you mean /echo?'],
  ])('says what to type instead of %s', async (typed, message) => {
    const card = await desk().desk.answerText(typed, caller)
    expect(card).toMatchObject({ tone: 'caution', body: expect.stringContaining(message) })
  })

  it('lets managers manage', async () =>
    expect(await desk().desk.answerText('manage', { ...caller, manager: true })).toMatchObject({ title: 'managed' }))

  it('offers a person’s mistake its way out as buttons that are calls', async () => {
    const card = await desk().desk.answerText('break kindly:yes', caller)
    expect(card.body).toBe('Say what to echo.')
    expect(card.buttons).toEqual([{ label: 'echo hello', call: { command: 'echo', options: { what: 'hello' } } }])
  })

  it.each([
    ['echo x how:lowd', [{ command: 'echo', options: { what: 'x', how: 'loud' } }]],
    ['echo x how:so', [{ command: 'echo', options: { what: 'x', how: 'soft' } }]],
    ['echo x how:qqqqqq', []],
    ['echo "a b" when:soon', [{ command: 'echo', options: { what: 'a b' } }]],
  ])('offers for %s the calls that would do', async (typed, calls) => {
    const { buttons = [] } = await desk().desk.answerText(typed, caller)
    expect(buttons.map(({ call }) => call)).toEqual(calls)
  })

  it('takes a day that has begun somewhere on earth', async () =>
    expect(await desk().desk.answerText('echo x when:2021-04-16', caller)).toMatchObject({ title: 'x  2021-04-16' }))

  it('keeps its own faults to the log, under an id the person is given', async () => {
    const { desk: it, logged } = desk()
    const card = await it.answerText('break', caller)
    expect(card.body).not.toContain('secret')
    expect(logged).toHaveLength(1)
    expect(card.body).toContain((logged[0] as { id: string }).id)
  })

  it('knows who sees an answer before it is there', () => {
    const { desk: it } = desk()
    const texts = ['/ECHO x', '／echo　x', 'break', 'what', '']
    expect(texts.map(it.visibilityOf)).toEqual(['public', 'public', 'private', 'private', 'private'])
  })

  it('completes text and choices, and nothing else', async () => {
    const { desk: it } = desk()
    expect(await it.suggest('echo', 'what', 'he', caller)).toEqual([{ label: 'he', value: 'he' }])
    expect(await it.suggest('echo', 'how', '', caller)).toHaveLength(2)
    expect(await it.suggest('echo', 'how', 'LO', caller)).toEqual([{ label: 'Loudly', value: 'loud' }])
    expect(await it.suggest('echo', 'when', '', caller)).toEqual([])
    expect(await it.suggest('echo', 'no', '', caller)).toEqual([])
    expect(await it.suggest('constructor', 'constructor', '', caller)).toEqual([])
  })
})
