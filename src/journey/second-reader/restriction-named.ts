import type { Restriction } from '../../domain/restriction.ts'
import type { Story } from '../../domain/story.ts'

/** Tells whether a story names a restriction by a name that no other has: several words, initials, or signs of a script without blanks. */
export function createRestrictionNamed(
  restrictions: readonly Restriction[],
): (restriction: string, story: Story) => boolean {
  const owners = new Map<string, number>()
  for (const { aliases, name } of restrictions)
    for (const alias of new Set([name, ...aliases].map(fold))) owners.set(alias, (owners.get(alias) ?? 0) + 1)
  const patterns = new Map(
    restrictions.map(({ id, name, aliases }) => [
      id,
      [name, ...aliases].filter((alias) => TELLING.test(alias) && owners.get(fold(alias)) === 1).map(toPattern),
    ]),
  )
  return (restriction, { title, text }) =>
    (patterns.get(restriction) ?? []).some((pattern) => pattern.test(title) || pattern.test(text))
}

const fold = (alias: string) => alias.toLowerCase()
const INITIALS = /^[A-Z]{3,}$/
const TELLING = /^[A-Z]{3,}$|\S[\s-]\S|\p{Script=Han}{4}/u

const toPattern = (alias: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${alias.split(/\s+/).map(RegExp.escape).join('\\s+')}${/\p{Script=Han}$/u.test(alias) ? '' : '(?![\\p{L}\\p{N}])'}`,
    INITIALS.test(alias) ? 'u' : 'iu',
  )
