import type { Reading, Tag } from './reading.ts'

/** What a clause of one breath holds around an act: from the comma before it to the comma behind. Tokens, the end left out. */
export function stretchOf({ tokens, tags }: Reading, head: Tag): { start: number; end: number } {
  const closes = (at: number) => MARKS.test(tokens[at]?.word ?? '') || opens.has(at)
  const opens = new Set(tags.filter((tag) => tag.clause !== head.clause).map((tag) => tag.start))
  let start = head.start
  while (start > 0 && !closes(start - 1)) start--
  let end = head.end
  while (end < tokens.length && !closes(end)) end++
  return { start, end }
}

const MARKS = /^[,;:|–—]$/
