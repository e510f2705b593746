import { distance } from 'fastest-levenshtein'
import { UserError } from '../domain/errors.ts'
import type { Command } from './command.ts'
import type { ChoiceOption, Option } from './option.ts'
import { readDate } from './read-date.ts'
import { usageOf } from './usage.ts'

/** Every option given, checked and brought into its one form. Throws UserError that says what to type. */
export function checkOptions(
  command: Command,
  given: Readonly<Record<string, string | undefined>>,
  now: Date,
): Record<string, string> {
  const checked: Record<string, string> = {}
  for (const [name, option] of Object.entries(command.options)) {
    const value = given[name]?.trim()
    if (value) checked[name] = check(name, option, value, now)
    else if (option.required)
      throw new UserError(`/${command.name} needs ${name}: ${option.description}. Type ${usageOf(command)}.`)
  }
  return checked
}

function check(name: string, option: Option, value: string, now: Date): string {
  switch (option.kind) {
    case 'text':
      return value
    case 'date': {
      const date = readDate(value, now)
      if (date) return date
      throw new UserError(`“${value}” is no date I understand for ${name}. Type it as 2021-03-20.`)
    }
    case 'choice':
      return choose(name, option, value)
  }
}

function choose(name: string, { choices }: ChoiceOption, value: string): string {
  const typed = value.toLowerCase()
  const entries = Object.entries(choices)
  const exact = entries.find(([key, label]) => key === typed || label.toLowerCase() === typed)
  if (exact) return exact[0]
  const near = entries.map(([key]) => key).toSorted((a, b) => distance(typed, a) - distance(typed, b))
  throw new UserError(
    `“${value}” is no choice for ${name}. Did you mean ${near[0]}? There are: ${entries.map(([key]) => key).join(', ')}.`,
  )
}
