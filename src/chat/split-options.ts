import { UserError } from '../domain/errors.ts'
import type { Command } from './command.ts'
import type { Option } from './option.ts'
import { dropLooseQuote, hideQuoted, takeQuoted } from './quotes.ts'
import { readDate } from './read-date.ts'

/** What was given by name, in quotes or not, and the bare words that are left. */
interface Split {
  bare: string
  named: Record<string, Given>
}

interface Given {
  value: string
  /** It stood in quotes, so nothing in it is looked at. */
  quoted: boolean
}

/** Cut `xiaomi as-of:2021-03-20` where a declared option begins; what quotes hold is never cut. Throws UserError for one given twice. */
export function splitOptions(rest: string, command: Command): Split {
  const cuts = [...hideQuoted(rest).matchAll(optionPattern(Object.keys(command.options)))]
  const named: Record<string, Given> = {}
  const left = [rest.slice(0, cuts[0]?.index).trim()]
  cuts.forEach((cut, i) => {
    const name = (cut[1] ?? cut[2] ?? cut[3] ?? '').toLowerCase().replace(/[-\s]+/g, '-')
    if (named[name]) throw new UserError(`/${command.name} was given ${name} twice. Once will do.`)
    const { rest: after, ...given } = takeValue(
      rest.slice(cut.index + cut[0].length, cuts[i + 1]?.index).trim(),
      command.options[name],
    )
    named[name] = given
    left.push(after)
  })
  const bare = left.filter(Boolean).join(' ')
  return bare ? { bare, named } : { bare: takeBack(named, command), named }
}

/** `as-of:`, `as of=`; without a colon for names of several words, `as of 2021`, and for the first option at the very start. */
function optionPattern(names: readonly string[]): RegExp {
  const either = (some: readonly string[]) => some.map((name) => name.replaceAll('-', '[-\\s]+')).join('|') || '(?!)'
  const [first] = names
  return new RegExp(
    [
      `(?<=^|\\s)(${either(names)})\\s*[:=]\\s*(?!//)`,
      `^(${either(first ? [first] : [])})\\s+(?=\\S)`,
      `(?<=^|\\s)(${either(names.filter((name) => name.includes('-')))})\\s+(?=\\S)`,
    ].join('|'),
    'gi',
  )
}

/** A value in quotes, a choice and `2021-03-20` end by themselves; other text goes on to the next option. */
function takeValue(text: string, option: Option | undefined): Given & { rest: string } {
  const quoted = takeQuoted(text)
  if (quoted) return { ...quoted, quoted: true }
  const [word = '', rest = ''] = headAndTail(text, 1)
  const ends =
    option?.kind === 'choice' ? isChoice(option, word) : option?.kind === 'date' && /^\d{4}-\d{2}(-\d{2})?$/.test(word)
  return ends ? { value: word, quoted: false, rest } : { value: dropLooseQuote(text), quoted: false, rest: '' }
}

/** Words of the longest date anybody types: `the 20th of March in 2021`. */
const LONGEST_DATE = 6

/** `search company:dji export ban`: when the command lacks the text it needs, the last option has taken it. */
function takeBack(named: Record<string, Given>, { options }: Command): string {
  const needed = Object.entries(options).find(([, { kind }]) => kind === 'text')
  const [name, given] = Object.entries(named).at(-1) ?? []
  if (!needed?.[1].required || named[needed[0]] || !name || !given || given.quoted) return ''
  const words = given.value.split(/\s+/).length
  const isDate = options[name]?.kind === 'date'
  if (isDate && readDate(given.value, new Date(0))) return ''
  for (let taken = isDate ? Math.min(words - 1, LONGEST_DATE) : 1; taken > 0 && taken < words; taken--) {
    const [value = '', rest = ''] = headAndTail(given.value, taken)
    if (isDate && !readDate(value, new Date(0))) continue
    named[name] = { value, quoted: false }
    return rest
  }
  return ''
}

/** The first so many words of a text, and what follows them. */
function headAndTail(text: string, words: number): string[] {
  const [, head = text, tail = ''] = new RegExp(`^(\\S+(?:\\s+\\S+){${words - 1}})\\s*([^]*)$`).exec(text) ?? []
  return [head, tail]
}

export const isChoice = (option: Option, word: string) =>
  option.kind === 'choice' && Object.hasOwn(option.choices, word.toLowerCase())
