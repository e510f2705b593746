import type { Reading } from './reading.ts'

/** The authorities that a story names, and the sentences that name them. */
interface NamedAuthorities {
  words: ReadonlySet<string>
  readings: readonly Reading[]
}

const found = new WeakMap<readonly Reading[], NamedAuthorities>()

/** What a story says of authorities, found once. */
export function authoritiesOf(story: readonly Reading[]): NamedAuthorities {
  const known = found.get(story)
  if (known) return known
  const readings = story.filter(({ authorities }) => authorities.size > 0)
  const words = new Set(readings.flatMap(({ authorities }) => [...authorities.keys()]))
  found.set(story, { words, readings })
  return { words, readings }
}

/** The authorities that a story names. */
export const namedIn = (story: readonly Reading[]): ReadonlySet<string> => authoritiesOf(story).words
