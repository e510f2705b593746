import type { Dated } from './dated.ts'
import type { Reading, Tag } from './reading.ts'
import { isReduced } from './reduced.ts'
import { COURTS } from './rule.ts'
import type { Turn } from './turn.ts'

const offset = (reading: Reading, tag: Tag) => reading.tokens[tag.start]?.start ?? 0
const endOf = (reading: Reading, tag: Tag) => reading.tokens[tag.end - 1]?.end ?? 0

/** "A March injunction halted the ban": the month is the injunction's, and with it the act's. */
export const isOfItsNoun = (date: Dated, { reading, head, tags, type }: Turn) =>
  RELIEF.has(type) &&
  tags.some((tag) => {
    const at = offset(reading, tag)
    return tag.start < head.start && tag.concepts.has('relief') && at >= date.end && at - date.end <= 16
  })

const RELIEF: ReadonlySet<string> = new Set(['injunction_granted', 'tro_granted', 'stay_granted'])

/** "Appealed a ruling of 12 April", "rejected a suit the firm brought in May": the day is that of what is appealed or rejected. */
export function isOfItsObject(date: Dated, { reading, head, type, cue }: Turn): boolean {
  const upTo = (tag: Tag) => reading.sentence.text.slice(endOf(reading, tag), date.start)
  const behind = reading.tags.filter((tag) => tag.start >= head.end && offset(reading, tag) < date.start)
  const named = (tag: Tag) =>
    NOUNS.some((noun) => tag.concepts.has(noun)) && OF_DAY.test(upTo(tag)) && !isWithin(reading, tag)
  if (behind.some(named)) return true
  // "Annulled the sanctions imposed on it in July 2010"; a bare day is rather that of the annulling.
  if (date.precision !== 'day' && behind.some((tag) => IMPOSED.test(upTo(tag)))) return true
  const sued = (tag: Tag) => (tag.concepts.has('file') || tag.concepts.has('sue')) && !upTo(tag).includes(',')
  return COURTS.has(cue.family) && type !== 'lawsuit_filed' && type !== 'appeal_filed' && behind.some(sued)
}

const NOUNS = ['ruling', 'order', 'suit', 'notice', 'relief', 'label']
const IMPOSED =
  /^\s+(?:it\s+|that\s+)?(?:imposed|introduced|placed|adopted|ordered|issued|signed|applied)\b[^,;]{0,60}\s(?:in|since|of)\s+(?:late |early |mid-)?$/
const WITHIN = /^(?:in|by|with|under)$/
const OF_DAY = /^\s+(?:of|from|dated|(?:issued|made|handed down|delivered|published|given)(?: on)?)\s+$/

/** "In a decision of 3 May": the act is that decision, and the day its own. */
export const isWithin = ({ tokens }: Reading, tag: Tag) =>
  [1, 2, 3].some((back) => WITHIN.test(tokens[tag.start - back]?.word ?? ''))

/** "X, blacklisted in 2022, sued on Tuesday": the year is the blacklisting's. */
export function isOfReduced(date: Dated, { reading, head }: Turn, turns: readonly Turn[]): boolean {
  const comma = (from: number, to: number) =>
    reading.tokens.some((token) => token.word === ',' && token.start >= from && token.end <= to)
  const at = offset(reading, head)
  return turns.some((other) => {
    if (other.reading !== reading || other.head === head || !isReduced(reading, other.head)) return false
    const end = endOf(reading, other.head)
    return end <= date.start && date.end <= at && !comma(end, date.start) && comma(date.end, at)
  })
}
