import { distance } from 'fastest-levenshtein'
import { UserError } from '../domain/errors.ts'
import { formatCall } from './call.ts'
import type { Command } from './command.ts'
import type { ChoiceOption } from './option.ts'
import { readDate } from './read-date.ts'
import { sayShort } from './unknown-command.ts'
import { usageOf } from './usage.ts'

type Given = Readonly<Record<string, string | undefined>>

const A_DAY = 86_400_000

/** Every option given, checked and brought into its one form. Throws UserError that says what to type, with the call that would do. */
export function checkOptions(command: Command, given: Given, now: Date): Record<string, string> {
  const checked: Record<string, string> = {}
  for (const [name, option] of Object.entries(command.options)) {
    const value = given[name]?.trim()
    const again = (other: string | undefined) => callText(command, { ...given, [name]: other })
    if (value) checked[name] = check(value)
    else if (option.required)
      throw new UserError(`/${command.name} needs ${name}: ${option.description}. Type ${usageOf(command)}.`)

    function check(typed: string): string {
      if (option.kind === 'choice') return choose(name, option, typed, again)
      return option.kind === 'date' ? day(name, typed, now, again, option.edge) : typed
    }
  }
  return checked
}

function choose(name: string, { choices }: ChoiceOption, typed: string, again: (key: string) => string): string {
  const folded = typed.toLowerCase()
  const keys = Object.keys(choices)
  const exact = keys.find((key) => key === folded || choices[key]?.toLowerCase() === folded)
  if (exact) return exact
  const apart = (key: string) => Math.min(distance(folded, key), distance(folded, (choices[key] ?? '').toLowerCase()))
  const near = keys
    .filter((key) => apart(key) <= Math.max(1, key.length / 2) || key.startsWith(folded))
    .toSorted((a, b) => apart(a) - apart(b))
  throw new UserError(
    `“${sayShort(typed)}” is no choice for ${name}.${near[0] ? ` Did you mean ${near[0]}?` : ''} There are: ${keys.join(', ')}.`,
    { suggestions: near.slice(0, 3).map(again) },
  )
}

function day(
  name: string,
  typed: string,
  now: Date,
  again: (day: undefined) => string,
  edge?: 'first' | 'last',
): string {
  const date = readDate(typed, now, edge)
  // East of Greenwich it may be tomorrow already.
  if (date && Date.parse(date) <= now.getTime() + A_DAY) return date
  throw new UserError(
    date
      ? `${date} is still to come. For ${name}, type a day until today, such as 2021-03-20.`
      : `“${sayShort(typed)}” is no date I understand for ${name}. Type it as 2021-03-20.`,
    { suggestions: [again(undefined)] },
  )
}

function callText({ name, options }: Command, given: Given): string {
  const entries = Object.keys(options).flatMap((option) => (given[option]?.trim() ? [[option, given[option]]] : []))
  return formatCall({ command: name, options: Object.fromEntries(entries) })
}
