import type { Reading } from './reading.ts'

/**
 * The companies of the headline lead, with those the text puts beside them in a row ("A, B and C"). Where the headline names none, all do.
 */
export function leading(prior: readonly string[], readings: readonly Reading[]): string[] {
  const title = readings[0]?.sentence.in === 'title' ? readings[0] : null
  const first = prior.filter((id) => title?.tags.some((tag) => tag.company === id))
  if (!first.length || first.length === prior.length) return [...prior]
  return prior.filter((id) => first.includes(id) || readings.some((reading) => inRow(reading, id, first)))
}

const ROW = new Set([',', 'and', '&', 'y', 'et', 'und', 'e', 'и', '、', '和', '与', '及', 'や', 'と'])

function inRow({ tags, tokens }: Reading, id: string, first: readonly string[]): boolean {
  const names = tags.filter((tag) => tag.company)
  return names.some((tag, i) => {
    const next = names[i + 1]
    if (!next || tag.company === next.company) return false
    if (
      ![tag.company, next.company].includes(id) ||
      ![tag.company, next.company].some((other) => first.includes(other ?? ''))
    )
      return false
    const gap = tokens.slice(tag.end, next.start)
    return (
      gap.length <= 6 &&
      gap.some((token) => ROW.has(token.word)) &&
      !gap.some((token) => token.word === 'over' || token.word === 'for')
    )
  })
}
