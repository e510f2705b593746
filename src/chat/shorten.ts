const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Text on one line, cut with an ellipsis to at most `limit` UTF-16 units, never inside what people see as one character. */
export function shorten(text: string, limit: number): string {
  const line = text
    .slice(0, limit * 4 + 100)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= limit) return line
  let end = 0
  for (const { segment, index } of graphemes.segment(line.slice(0, limit))) {
    if (index + segment.length > limit - 1) break
    end = index + segment.length
  }
  return `${line.slice(0, end).trimEnd()}…`
}
