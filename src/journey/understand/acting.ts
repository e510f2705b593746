import { Concepts } from './concepts.ts'
import { ACTORS } from './lexicon/lexicon.ts'
import type { Reading, Tag } from './reading.ts'

/** Who acts: a court, an agency …, `co` for a tracked company, `it` for one meant; null when nobody is seen to. */
export interface Actor {
  kind: string
  words: string
  /** Everything the word may name: a Brazilian "ministro" sits in court or in government. */
  kinds: readonly string[]
  /** Its place, in tokens of the sentence. */
  start: number
  end: number
}

const KINDS: readonly string[] = [...ACTORS, 'co', 'it']

/** What kind of actor a word may name; undefined for all other words. */
export const kindOf = ({ concepts }: Tag) =>
  ACTING.meets(concepts) ? KINDS.find((kind) => concepts.has(kind)) : undefined
const ACTING = new Concepts(KINDS)

/** "중국 상무부", "中国商務省": the state before its ministry belongs to the name. */
function startOf(reading: Reading, tag: Tag): number {
  if (reading.language.lang === 'en' || tag.company) return tag.start
  const state = reading.tags.find((one) => one.end === tag.start && one.concepts.has('gov'))
  return state ? state.start : tag.start
}

export const toActor = (reading: Reading, tag: Tag): Actor => ({
  kind: kindOf(tag) ?? '?',
  kinds: KINDS.filter((kind) => tag.concepts.has(kind)),
  start: startOf(reading, tag),
  end: tag.end,
  words: reading.sentence.text.slice(reading.tokens[tag.start]?.start ?? 0, reading.tokens[tag.end - 1]?.end ?? 0),
})
