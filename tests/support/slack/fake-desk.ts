import type { Caller } from '../../../src/chat/caller.ts'
import type { Card } from '../../../src/chat/card.ts'
import type { Command } from '../../../src/chat/command.ts'
import type { Desk } from '../../../src/chat/desk.ts'

/** A desk that says back what it was asked, and remembers who asked. */
export function createFakeDesk(answer: (text: string, caller: Caller) => Card | Promise<Card> = echo) {
  const asked: { text: string; caller: Caller }[] = []
  const commands = (['case', 'subscribe', 'latest', 'help'] as const).map((name) => command(name))
  const answerText = async (text: string, caller: Caller) => {
    asked.push({ text, caller })
    return answer(text, caller)
  }
  const desk: Desk = {
    commands,
    answerText,
    answer: (call, caller) => answerText(call.command, caller),
    visibilityOf: (text) => (text.startsWith('latest') ? 'public' : 'private'),
    suggest: async () => [],
  }
  return { desk, asked }
}

const echo = (text: string): Card => ({
  title: 'Xiaomi',
  tone: 'suspended',
  body: `You asked: ${text}`,
  buttons: [
    { label: 'Where it stands', call: { command: 'case', options: { company: 'xiaomi' } } },
    { label: 'Tell everyone', call: { command: 'latest', options: { company: 'xiaomi' } } },
  ],
})

const command = (name: string): Command => ({
  name,
  description: name,
  visibility: name === 'latest' ? 'public' : 'private',
  who: 'everyone',
  options: {},
  run: async () => echo(name),
})
