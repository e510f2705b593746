import type { Call } from '../../../src/chat/call.ts'
import type { Caller } from '../../../src/chat/caller.ts'
import type { Card } from '../../../src/chat/card.ts'
import { type Command, defineCommand, type Suggestion } from '../../../src/chat/command.ts'
import type { Desk } from '../../../src/chat/desk.ts'
import { choice, date, text } from '../../../src/chat/option.ts'

type Answer = (asked: string, caller: Caller) => Card | Promise<Card>

const run = async (): Promise<Card> => ({ title: 'never run by a platform', tone: 'neutral' })

/** One command of every sort. */
export const COMMANDS: readonly Command[] = [
  defineCommand({
    name: 'case',
    description: 'Where a company stands',
    visibility: 'private',
    who: 'everyone',
    options: {
      'as-of': date({ description: 'As it stood on this day' }),
      company: text({ description: 'Company', required: true, suggest: () => [] }),
      since: choice({ description: 'How far back', choices: { week: 'Past week', month: 'Past month' } }),
      note: text({ description: 'x'.repeat(140) }),
    },
    run,
  }),
  defineCommand({
    name: 'latest',
    description: 'What is new',
    visibility: 'public',
    who: 'everyone',
    options: {},
    run,
  }),
  defineCommand({
    name: 'track',
    description: 'Follow one more',
    visibility: 'private',
    who: 'managers',
    options: {},
    run,
  }),
]

/** A desk that says back what it was asked, and remembers who asked. */
export function createFakeDesk(answer: Answer = echo, commands = COMMANDS) {
  const asked: { call: Call | string; caller: Caller }[] = []
  const suggestions: Suggestion[] = []
  const desk: Desk = {
    commands,
    async answer(call, caller) {
      asked.push({ call, caller })
      return answer(call.command, caller)
    },
    async answerText(text, caller) {
      asked.push({ call: text, caller })
      return answer(text, caller)
    },
    visibilityOf: (text) => (text.startsWith('latest') ? 'public' : 'private'),
    suggest: async (_command, _option, typed) =>
      suggestions.length ? suggestions : [{ label: `Like ${typed}`, value: typed }],
  }
  return { desk, asked, suggestions }
}

export const echo = (text: string): Card => ({
  title: 'Xiaomi',
  tone: 'suspended',
  body: `You asked: ${text}`,
  buttons: [{ label: 'Where it stands', call: { command: 'case', options: { company: 'xiaomi' } } }],
})
