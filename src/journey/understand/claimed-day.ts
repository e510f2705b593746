import { isTalk } from '../../domain/development-type.ts'
import type { Dated } from './dated.ts'
import { isOfReduced, isWithin } from './named-day.ts'
import type { Reading, Tag } from './reading.ts'
import type { Turn } from './turn.ts'

// What may stand between an act and its own day.
const BESIDE =
  /^(?:\s+(?:of|on|in|to|a|it|them|the|its|list|blacklist|made|issued|announced|back|dated|from|late|early|by|pentagon|chinese|sanctions|trade|export|covered|us|eu|treasury|commerce|military|entity|department))*[\s,]+$/i

/** "Removed from its list on Tuesday": a bare day after a noun is that of the verb before it. */
export function standsBeside(reading: Reading, head: Tag, to: number, date: Dated): boolean {
  const between = reading.sentence.text.slice(to, date.start)
  const made = reading.tokens.slice(Math.max(0, head.start - 3), head.start).some(({ word }) => MAKES.has(word))
  return BESIDE.test(between) && (made || isParticiple(reading, head) || MADE.test(between))
}

/** "Listed it on 3 May", "being listed on 3 May". */
const isParticiple = ({ tokens }: Reading, head: Tag) =>
  tokens.slice(head.start, head.end).some(({ word }) => /(?:ed|ing)$/.test(word))

const MAKES = new Set(['made', 'issued', 'announced', 'published', 'imposed'])
const OF_NOUN = /\b(?:of|made|issued|announced|dated|from)\b/i
const MADE = /\b(?:of|made|issued|announced|back|dated|from|late|early|in|by)\b/i

/** "China on Wednesday condemned a decision to add it": the day of the word. */
function isOfTalk(date: Dated, { reading, head }: Turn, turns: readonly Turn[]): boolean {
  if (reading.tokens[head.start - 1]?.word !== 'to') return false
  return turns.some((other) => {
    const from = reading.tokens[other.head.start]?.start ?? 0
    return other.reading === reading && isTalk(other.type) && other.head.start < head.start && date.end <= from
  })
}

/** Another act stands between this one and the date: "licenses two firms that were added on 8 March". */
export function isClaimed(date: Dated, turn: Turn, turns: readonly Turn[]): boolean {
  const { reading } = turn
  const { tokens } = reading
  if (isOfReduced(date, turn, turns) || isOfTalk(date, turn, turns)) return true
  return turns.some((other) => {
    if (other.reading !== reading || other.head.start <= turn.head.end || other.type === turn.type) return false
    const end = tokens[other.head.end - 1]?.end ?? 0
    const upTo = reading.sentence.text.slice(end, date.start)
    // "Reactivated the order in April": the day of what was done to it.
    if (other.cue.rule.nominal && turn.tags.some((tag) => tag.start === other.head.start) && !OF_NOUN.test(upTo))
      return false
    const named = other.cue.rule.nominal && !other.head.concepts.has('label')
    if (named && (isWithin(other.reading, other.head) || !standsBeside(other.reading, other.head, end, date)))
      return false
    if (!standsBeside(other.reading, other.head, end, date) && BESIDE.test(upTo)) return false
    return (
      end <= date.start && !tokens.some((token) => token.word === ',' && token.start >= end && token.end <= date.start)
    )
  })
}
