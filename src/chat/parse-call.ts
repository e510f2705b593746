import { distance } from 'fastest-levenshtein'
import { UserError } from '../domain/errors.ts'
import type { Call } from './call.ts'
import type { Command } from './command.ts'
import type { Option } from './option.ts'

/**
 * Read a call as people type it, the leading slash optional: `case xiaomi as-of:2021-03-20`, `case company xiaomi`,
 * `case xiaomi as of 2021-03-20`, `search "export ban" company:dji`. Values may be quoted in any usual way; bare words fill the
 * options in order: one word an option that has choices, all the rest the next text. Throws UserError with what to type instead.
 */
export function parseCall(text: string, commands: readonly Command[]): Call {
  const { name, rest } = takeName(tidy(text))
  const command = commands.find((one) => one.name === name)
  if (!command) throw unknownCommand(name, rest, commands)
  const { bare, named } = splitAtOptions(rest, command)
  refuseForeignOption(bare, command, commands)
  return { command: command.name, options: { ...fillInOrder(bare, command, named), ...named } }
}

/** Chinese and Japanese keyboards type full-width colons and spaces. */
const tidy = (text: string) => text.replaceAll('：', ':').replaceAll('＝', '=').replaceAll('　', ' ').trim()

function takeName(text: string): { name: string; rest: string } {
  const [, name = 'help', rest = ''] = /^\/?\s*(\S+)\s*([^]*)$/.exec(text) ?? []
  return { name: name.toLowerCase(), rest }
}

const QUOTED = /"(?:[^"\\]|\\[^])*"|“[^”]*[”“]|«[^»]*»|„[^“”]*[“”]/g
const QUOTE_AT_START = /^(?:"((?:[^"\\]|\\[^])*)"|[“„]([^”“]*)[”“]|«([^»]*)»|‘([^’]*)’|'([^']*)')$/

/** Cut `xiaomi as-of:2021-03-20` where a declared option begins; what quotes hold is never cut. */
function splitAtOptions(rest: string, { options }: Command): { bare: string; named: Record<string, string> } {
  const names = Object.keys(options)
  if (!names.length) return { bare: rest, named: {} }
  const masked = rest.replace(QUOTED, (quote) => '\0'.repeat(quote.length))
  const cuts = [...masked.matchAll(optionPattern(names))]
  const named: Record<string, string> = {}
  cuts.forEach((cut, i) => {
    const typed = (cut[1] ?? cut[2] ?? cut[3] ?? '').toLowerCase().replace(/[-\s]+/g, '-')
    named[typed] = unquote(rest.slice(cut.index + cut[0].length, cuts[i + 1]?.index).trim())
  })
  return { bare: unquote(rest.slice(0, cuts[0]?.index).trim()), named }
}

/** `as-of:`, `as of=`; `as of 2021` without a colon for names of several words, and for any name at the very start. */
function optionPattern(names: readonly string[]): RegExp {
  const any = names.map(inWords).join('|')
  const several = names
    .filter((name) => name.includes('-'))
    .map(inWords)
    .join('|')
  const forms = [
    `(?<=^|\\s)(${any})\\s*[:=]\\s*(?!//)`,
    `^(${any})\\s+(?=\\S)`,
    ...(several ? [`(?<=\\s)(${several})\\s+(?=\\S)`] : []),
  ]
  return new RegExp(forms.join('|'), 'gi')
}

const inWords = (name: string) => name.replaceAll('-', '[-\\s]+')

function unquote(value: string): string {
  const match = QUOTE_AT_START.exec(value)
  if (!match) return value
  return match[1] === undefined
    ? (match.slice(2).find((inner) => inner !== undefined) ?? '')
    : match[1].replace(/\\([^])/g, '$1')
}

/** `feeds add https://…`: an option with choices takes the word that is one of them, the next text takes the rest. */
function fillInOrder(bare: string, { options }: Command, named: Record<string, string>): Record<string, string> {
  const filled: Record<string, string> = {}
  let left = bare
  for (const [name, option] of Object.entries(options)) {
    if (!left || named[name] !== undefined) continue
    if (option.kind === 'text') {
      filled[name] = unquote(left)
      return filled
    }
    const [word = '', ...others] = left.split(/\s+/)
    if (!fits(option, word)) continue
    filled[name] = word.toLowerCase()
    left = others.join(' ')
  }
  if (left) throw new UserError(`I do not know what to do with “${left}”.`)
  return filled
}

const fits = (option: Option, word: string) =>
  option.kind === 'choice' ? Object.hasOwn(option.choices, word.toLowerCase()) : /\d/.test(word)

/** `latest as-of:2021` names an option of other commands; a ticker such as `HKEX:1810` or an address names none. */
function refuseForeignOption(bare: string, command: Command, commands: readonly Command[]): void {
  const known = new Set(commands.flatMap(({ options }) => Object.keys(options)))
  const foreign = [...bare.matchAll(/(?<=^|\s)([a-z][a-z-]*)\s*[:=](?!\/\/)/gi)].find((match) =>
    known.has(match[1]?.toLowerCase() ?? ''),
  )
  if (!foreign) return
  const own = Object.keys(command.options)
  throw new UserError(
    `/${command.name} has no option “${foreign[1]}”. ${own.length ? `It has: ${own.join(', ')}.` : 'It has no options.'}`,
  )
}

function unknownCommand(name: string, rest: string, commands: readonly Command[]): UserError {
  const near = commands
    .map((command) => ({ name: command.name, apart: distance(name, command.name) }))
    .filter(({ name: other, apart }) => apart <= Math.max(1, Math.floor(other.length / 3)) || other.startsWith(name))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, 3)
  const says = near.length
    ? `Did you mean ${near.map((one) => `/${one.name}`).join(' or ')}?`
    : 'Type /help for what can be asked.'
  return new UserError(`There is no command “${name}”. ${says}`, {
    suggestions: near.map((one) => `${one.name} ${rest}`.trim()),
  })
}
