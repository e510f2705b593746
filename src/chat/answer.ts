import { randomUUID } from 'node:crypto'
import { UserError } from '../domain/errors.ts'
import type { Bot } from './bot.ts'
import type { Call } from './call.ts'
import { takeName } from './called-name.ts'
import type { Caller } from './caller.ts'
import type { Card } from './card.ts'
import { checkOptions } from './check-options.ts'
import type { Command } from './command.ts'
import type { Desk } from './desk.ts'
import type { Option } from './option.ts'
import { parseCall } from './parse-call.ts'
import { unknownCommand } from './unknown-command.ts'

interface Parts {
  commands: readonly Command[]
  bot: Bot
  log: { error(sentence: string, fields?: object): void }
}

/** The most completions any platform shows at once. */
const MOST_SUGGESTIONS = 25

/** Answers calls: reads and checks them, runs the command, and turns whatever goes wrong into a card. */
export function createDesk({ commands, bot, log }: Parts): Desk {
  const answer = async ({ command: name, options }: Call, caller: Caller): Promise<Card> => {
    const command = commands.find((one) => one.name === name)
    if (!command) throw unknownCommand(name, '', commands)
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
    answerText: (text, caller) => calmly(async () => answer(parseCall(text, commands), caller), takeName(text).name),
    visibilityOf: (text) => commands.find((command) => command.name === takeName(text).name)?.visibility ?? 'private',
    async suggest(name, option, typed, caller, given = {}) {
      const found = commands.find((command) => command.name === name)?.options[option]
      try {
        return (await suggestFor(found, typed, bot, caller, given)).slice(0, MOST_SUGGESTIONS)
      } catch (error) {
        log.error('Suggestions failed', { command: name, option, error })
        return []
      }
    },
  }
}

/** A choice offers those of its words that begin as typed; text offers what its command says. */
function suggestFor(
  option: Option | undefined,
  typed: string,
  bot: Bot,
  caller: Caller,
  given: Readonly<Record<string, string>>,
) {
  if (option?.kind === 'text') return option.suggest?.(typed, bot, caller, given) ?? []
  if (option?.kind !== 'choice') return []
  const begins = (word: string) => word.toLowerCase().startsWith(typed.toLowerCase())
  return Object.entries(option.choices)
    .map(([value, label]) => ({ label, value }))
    .filter(({ label, value }) => begins(value) || begins(label))
}

/** What a person can mend, with the calls that would do as buttons. */
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
