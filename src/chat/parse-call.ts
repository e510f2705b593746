import { UserError } from '../domain/errors.ts'
import type { Call } from './call.ts'
import { takeName } from './called-name.ts'
import type { Command } from './command.ts'
import { dropLooseQuote, hideQuoted, takeQuoted } from './quotes.ts'
import { isChoice, splitOptions } from './split-options.ts'
import { sayShort, unknownCommand } from './unknown-command.ts'
import { refuseUnknownOption } from './unknown-option.ts'

/**
 * Read a call as people type it, the leading slash optional: `case xiaomi as-of:2021-03-20`, `case company xiaomi`,
 * `case xiaomi as of 2021-03-20`, `search "export ban" company:dji`. Values may be quoted in any usual way; bare words fill the
 * first option, after one word for each that has choices. Throws UserError with what to type instead.
 */
export function parseCall(text: string, commands: readonly Command[]): Call {
  const { name, rest: typed } = takeName(text)
  const command = commands.find((one) => one.name === name)
  if (!command) throw unknownCommand(name, typed, commands)
  const rest = narrow(typed)
  const { bare, named } = splitOptions(rest, command)
  const where = { rest, command, commands }
  // A value’s own first word may hold a colon, as addresses and tickers do.
  for (const { value, quoted } of Object.values(named)) if (!quoted) refuseUnknownOption(value, { ...where, from: 1 })
  const values = Object.fromEntries(Object.entries(named).map(([option, { value }]) => [option, value]))
  return { command: name, options: { ...fillInOrder(bare, values, where), ...values } }
}

const NARROW: Readonly<Record<string, string>> = { '：': ':', '＝': '=', '　': ' ' }

/** Chinese and Japanese keyboards type full-width colons and spaces; inside quotes they were meant. */
function narrow(text: string): string {
  const hidden = hideQuoted(text)
  return text.replace(/[：＝　]/g, (wide, at: number) => (hidden[at] === wide ? (NARROW[wide] ?? wide) : wide))
}

/** `feeds add https://…`: an option with choices takes the word that is one of them, the first text takes the rest. */
function fillInOrder(
  bare: string,
  named: Readonly<Record<string, string>>,
  where: { rest: string; command: Command; commands: readonly Command[] },
): Record<string, string> {
  const filled: Record<string, string> = {}
  let left = bare
  for (const [name, option] of Object.entries(where.command.options)) {
    if (!left) return filled
    const given = named[name] !== undefined
    if (option.kind === 'text') {
      if (given) break
      return { ...filled, [name]: wholeText(left, { ...where, option: name }) }
    }
    const [word = '', ...others] = left.split(/\s+/)
    if (given || !(option.kind === 'date' ? /\d/.test(word) : isChoice(option, word))) continue
    filled[name] = word.toLowerCase()
    left = others.join(' ')
  }
  if (!left) return filled
  refuseUnknownOption(left, where)
  throw new UserError(
    `I do not know what to do with “${sayShort(left)}”. Type /help for what /${where.command.name} takes.`,
  )
}

function wholeText(text: string, where: Parameters<typeof refuseUnknownOption>[1]): string {
  const quoted = takeQuoted(text)
  if (quoted && !quoted.rest) return quoted.value
  refuseUnknownOption(text, where)
  return dropLooseQuote(text)
}
