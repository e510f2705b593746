import type { Reading, Tag } from './reading.ts'

/** The word by which an authority makes the act known, before it or behind; null when none does. */
export const announcedBy = (reading: Reading, head: Tag): string | null =>
  announcedBefore(reading, head) ?? announcedBehind(reading, head)

/** "Will extend the deadline, the ministry announced Tuesday". */
function announcedBehind({ tags, tokens }: Reading, head: Tag): string | null {
  const tag = tags.find(
    (one) =>
      one.concepts.has('announce') &&
      one.start > head.end &&
      tokens[one.start]?.word === 'announced' &&
      tags.some(
        (who) => who.end === one.start && ['gov', 'agency', 'prosecutor'].some((kind) => who.concepts.has(kind)),
      ),
  )
  return tag ? (tokens[tag.start]?.word ?? null) : null
}

function announcedBefore(reading: Reading, head: Tag): string | null {
  for (const tag of reading.tags) {
    if (tag.start >= head.start) break
    const byCompany = reading.tags.some((one) => (one.company || one.concepts.has('it')) && one.end === tag.start)
    if (tag.concepts.has('announce') && !byCompany && head.start - tag.end <= 14 * reading.language.scale)
      return reading.tokens
        .slice(tag.start, tag.end)
        .map((token) => token.word)
        .join(' ')
  }
  return null
}
