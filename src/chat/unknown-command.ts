import { distance } from 'fastest-levenshtein'
import { UserError } from '../domain/errors.ts'
import type { Command } from './command.ts'

/**
 * What to say to a command that is not there: the nearest ones, offered with what was typed after it. Where none is near, a bare
 * `xiaomi` was perhaps meant for the first command that takes text.
 */
export function unknownCommand(name: string, rest: string, commands: readonly Command[]): UserError {
  const near = nearest(name, commands)
  const taker = commands.find((command) => Object.values(command.options)[0]?.kind === 'text')
  const offers = near.length
    ? near.map((one) => `${one} ${rest}`.trim())
    : taker && /\p{L}/u.test(name)
      ? [`${taker.name} ${name} ${rest}`.trim()]
      : []
  const says = near.length
    ? `Did you mean ${near.map((one) => `/${one}`).join(' or ')}?`
    : 'Type /help for what can be asked.'
  return new UserError(`There is no command “${sayShort(name)}”. ${says}`, { suggestions: offers })
}

function nearest(name: string, commands: readonly Command[]): string[] {
  return commands
    .map((command) => ({ name: command.name, apart: distance(name, command.name) }))
    .filter(
      ({ name: other, apart }) =>
        apart <= Math.max(1, Math.floor(other.length / 3)) || (name.length > 1 && other.startsWith(name)),
    )
    .sort((a, b) => a.apart - b.apart)
    .slice(0, 3)
    .map((one) => one.name)
}

/** What people typed, short enough to be said back. */
export const sayShort = (typed: string) => (typed.length > 60 ? `${typed.slice(0, 59).trimEnd()}…` : typed)
