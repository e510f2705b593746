// Longer than any emoji family, so that the piece looked at does not itself end inside one.
const LONGEST = 64

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * Cut text to a limit with an ellipsis, never inside what people see as one character. `cost` is the length a text has once
 * escaped; it must grow with the text and be at least the text's own length.
 */
export function shorten(text: string, limit: number, cost: (text: string) => number = (text) => text.length): string {
  if (cost(text) <= limit) return text
  let used = cost('…')
  let end = 0
  for (const { segment, index } of graphemes.segment(text.slice(0, limit + LONGEST))) {
    used += cost(segment)
    if (used > limit) break
    end = index + segment.length
  }
  return `${text.slice(0, end).trimEnd()}…`
}

/** The last place at or before `at` where text may be divided without dividing a character. */
export function boundaryBefore(text: string, at: number): number {
  return graphemes.segment(text).containing(at)?.index || at
}
