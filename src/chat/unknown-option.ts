import { distance } from 'fastest-levenshtein'
import { UserError } from '../domain/errors.ts'
import { formatCall } from './call.ts'
import type { Command } from './command.ts'
import { hideQuoted } from './quotes.ts'

interface Where {
  /** All that was typed after the command. */
  rest: string
  command: Command
  commands: readonly Command[]
  /** The option the text is for; undefined when there is none that could take it. */
  option?: string | undefined
  /** From where in the text a name could stand. */
  from?: number
}

/**
 * Refuse `latest as-of:2021`: a word with a colon that is no option of this command. An address (`https://…`), a ticker
 * (`HKEX:1810`) and a headline (`Xiaomi: ban lifted`) are text. Throws UserError with the options there are.
 */
export function refuseUnknownOption(text: string, { rest, command, commands, option, from = 0 }: Where): void {
  if (/^[a-z]+:\d{2,6}(?:\/\S*)?$/.test(text)) return
  const names = Object.keys(command.options)
  const known = new Set(commands.flatMap(({ options }) => Object.keys(options)))
  for (const { 1: typed = '', index } of hideQuoted(text).matchAll(/(?<=^|\s)([a-z][a-z_-]*)\s*[:=](?!\/\/)/gi)) {
    const near = nearest(typed, names)
    if (index < from || (!near && !known.has(typed.toLowerCase()) && !/^[a-z]/.test(typed))) continue
    const has = names.length ? `It has: ${names.join(', ')}.` : 'It has no options.'
    const message = `/${command.name} has no option “${typed}”. ${has}`
    if (near)
      throw new UserError(`${message} Did you mean ${near}?`, {
        suggestions: [`${command.name} ${rest.replace(typed, near)}`],
      })
    const isFree = option && !('suggest' in (command.options[option] ?? {}))
    throw new UserError(isFree ? `${message} Text with a colon goes in quotes.` : message, {
      suggestions: isFree ? [formatCall({ command: command.name, options: { [option]: text } })] : [],
    })
  }
}

function nearest(typed: string, names: readonly string[]): string | undefined {
  const name = letters(typed)
  return names.find((one) => distance(name, letters(one)) <= (one.length > 5 ? 2 : 1))
}

const letters = (name: string) => name.toLowerCase().replace(/[-_]/g, '')
