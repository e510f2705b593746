import { randomUUID } from 'node:crypto'
import { UserError } from '../domain/errors.ts'
import type { Bot } from './bot.ts'
import type { Call } from './call.ts'
import type { Caller } from './caller.ts'
import type { Card } from './card.ts'
import { checkOptions } from './check-options.ts'
import type { Command } from './command.ts'
import type { Desk } from './desk.ts'
import { parseCall } from './parse-call.ts'

interface Parts {
  commands: readonly Command[]
  bot: Bot
  log: { error(sentence: string, fields?: object): void }
}

/** Answers calls: reads and checks them, runs the command, and turns whatever goes wrong into a card. */
export function createDesk({ commands, bot, log }: Parts): Desk {
  const answer = async ({ command: name, options }: Call, caller: Caller): Promise<Card> => {
    const command = commands.find((one) => one.name === name)
    if (!command) throw new UserError(`There is no command “${name}”. Type /help for what can be asked.`)
    if (command.who === 'managers' && !caller.manager)
      throw new UserError(`/${name} is for those who manage this place. Ask one of them.`)
    return command.run({ options: checkOptions(command, options, bot.now()), caller }, bot)
  }

  const calmly = async (work: () => Promise<Card>, call: string): Promise<Card> => {
    try {
      return await work()
    } catch (error) {
      if (error instanceof UserError) return faultCard(error, commands)
      const id = randomUUID().slice(0, 8)
      log.error('Answer failed', { id, call, error })
      return {
        title: 'That did not work',
        tone: 'caution',
        body: `The fault is ours and has been written down as ${id}. Please try again in a moment.`,
      }
    }
  }

  return {
    commands,
    answer: (call, caller) => calmly(() => answer(call, caller), call.command),
    answerText: (text, caller) =>
      calmly(async () => answer(parseCall(text, commands), caller), text.split(/\s/, 1)[0] ?? ''),
    visibilityOf(text) {
      const [, name] = /^\/?\s*(\S+)/.exec(text) ?? []
      return commands.find((command) => command.name === name?.toLowerCase())?.visibility ?? 'private'
    },
    async suggest(name, option, typed, caller) {
      const found = commands.find((command) => command.name === name)?.options[option]
      if (found?.kind === 'choice') return Object.entries(found.choices).map(([value, label]) => ({ label, value }))
      if (found?.kind !== 'text' || !found.suggest) return []
      try {
        return (await found.suggest(typed, bot, caller)).slice(0, 25)
      } catch (error) {
        log.error('Suggestions failed', { command: name, option, error })
        return []
      }
    },
  }
}

function faultCard(error: UserError, commands: readonly Command[]): Card {
  const buttons = error.suggestions.flatMap((text) => {
    try {
      return [{ label: text, call: parseCall(text, commands) }]
    } catch {
      return []
    }
  })
  return { title: 'I need a little more', tone: 'caution', body: error.message, buttons }
}
