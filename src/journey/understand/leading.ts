import type { Reading, Tag } from './reading.ts'
import { inRow } from './row.ts'

/**
 * The companies of the headline lead, with those the text puts beside them in a row ("A, B and C"). Where the headline names none, all do.
 */
export function leading(prior: readonly string[], readings: readonly Reading[]): string[] {
  const title = readings[0]?.sentence.in === 'title' ? readings[0] : null
  const first = prior.filter((id) => title?.tags.some((tag) => tag.company === id && !isOwned(title, tag)))
  if (!first.length || first.length === prior.length) return [...prior]
  return prior.filter((id) => first.includes(id) || readings.some((reading) => standsInRow(reading, id, first)))
}

/** "X's owner sold it", "X owner to sell": the owner leads. */
const isOwned = ({ tokens }: Reading, tag: Tag) =>
  OWNER.test(tokens[tag.end + (tokens[tag.end]?.word === "'s" ? 1 : 0)]?.word ?? '')

const OWNER = /^(?:owner|parent|buyer|backer|suitor)$/

function standsInRow(reading: Reading, id: string, first: readonly string[]): boolean {
  const { names } = reading
  const mine = names.filter((tag) => tag.company === id)
  return names.some((tag) => first.includes(tag.company ?? '') && mine.some((one) => inRow(reading, tag, one)))
}
