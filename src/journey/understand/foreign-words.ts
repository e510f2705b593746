import { namedIn } from './named-authorities.ts'
import type { Reading } from './reading.ts'

/**
 * Words that many states use ("apps", "shut down", "export control") mean the measure of one only in a story that names that state.
 */
export function isOfAnotherState(word: string, story: readonly Reading[]): boolean {
  const states = STATES[word]
  return states !== undefined && !states.some((state) => namedIn(story).has(state))
}

const STATES: Readonly<Record<string, readonly string[]>> = {
  'india-apps': ['india'],
  'canada-ica': ['canada'],
}
