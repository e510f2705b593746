import type { Turn } from './turn.ts'

/** What a court ruled on, or a suit attacks, is no news of the same sentence. */
export function underReview(turn: Turn, turns: readonly Turn[]): string | null {
  if (turn.reading.sentence.in === 'title') return null
  const appealed = turns.some(
    (other) => other.reading === turn.reading && other.type === 'appeal_filed' && other.head.start < turn.head.start,
  )
  if (appealed && turn.type !== 'appeal_filed' && COURTS.has(turn.cue.family)) return 'what is appealed'
  if (turn.cue.family !== 'Impositions') return null
  // "It is ordered that the designation is vacated" designates nobody.
  const vacated = turns.some((other) => other.reading === turn.reading && other.type === 'vacated')
  if (vacated) return 'what the court vacates'
  const court = turns.some(
    (other) =>
      other.reading === turn.reading &&
      other !== turn &&
      COURTS.has(other.cue.family) &&
      other.head.start < turn.head.start,
  )
  return court ? 'what the court acts upon' : null
}

const COURTS = new Set(['Interim relief', 'Courts on the merits'])
