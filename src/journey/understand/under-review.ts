import { COURTS } from './rule.ts'
import type { Turn } from './turn.ts'

/** What was asked for is not told where the court's answer is: "dismissed the attempt to set it aside", "heard the request to pause it". */
export function answeredHere(turn: Turn, turns: readonly Turn[]): boolean {
  const beside = turns.filter(
    (other) => other.reading === turn.reading && other !== turn && other.mode === 'fact' && !other.cue.rule.nominal,
  )
  if (turn.mode === 'asked' && REQUESTS.has(turn.type))
    return beside.some((other) => COURTS.has(other.cue.family) && !REQUESTS.has(other.type))
  // "Will pay $3 million to settle charges": paid, not talked of.
  if (turn.type === 'settlement_talks' && turn.mode !== 'fact')
    return turns.some((other) => other.reading === turn.reading && PAID.has(other.type))
  // "Appeals the ruling that halted the ban", "ruled it had the right to exclude X": nothing is halted or planned.
  const before = (types: ReadonlySet<string>) =>
    beside.some((other) => types.has(other.type) && other.head.start < turn.head.start)
  if (turn.type === 'suspended_by_authority' && before(REQUESTS)) return true
  if (turn.type === 'threatened' && turn.mode !== 'fact' && before(RULINGS)) return true
  // "Pulled the list that included X": what was withdrawn is not imposed.
  if (turn.cue.family === 'Impositions' && turn.type !== 'announcement_withdrawn')
    return beside.some((other) => other.type === 'announcement_withdrawn' && other.head.start < turn.head.start)
  // "Lifted its order restraining the agency": what ends is not granted anew.
  return (
    turn.type === 'injunction_granted' &&
    beside.some((other) => ENDS_RELIEF.has(other.type) && other.head.clause === turn.head.clause)
  )
}

const REQUESTS: ReadonlySet<string> = new Set(['lawsuit_filed', 'tro_requested', 'appeal_filed'])
const RULINGS: ReadonlySet<string> = new Set([
  'ruling_for_government',
  'ruling_for_company',
  'appeal_ruling_for_government',
  'appeal_ruling_for_company',
])
const PAID: ReadonlySet<string> = new Set(['penalty_settlement', 'guilty_plea', 'deferred_prosecution'])
const ENDS_RELIEF: ReadonlySet<string> = new Set(['injunction_stayed', 'injunction_denied', 'stay_denied'])

/** What a court ruled on, or a suit attacks, is no news of the same sentence. */
export function underReview(turn: Turn, turns: readonly Turn[]): string | null {
  // Between characters the verb of the ruling may end the sentence.
  const { scale } = turn.reading.language
  const before = (other: Turn) => scale > 1 || other.head.start < turn.head.start
  // "Court rules the ministry wrongly listed X."
  const ruled = turns.some((other) => other.reading === turn.reading && RULINGS.has(other.type) && before(other))
  if (turn.reading.sentence.in === 'title')
    return ruled && turn.cue.family === 'Impositions' ? 'what the court acts upon' : null
  const appealed = turns.some(
    (other) => other.reading === turn.reading && other.type === 'appeal_filed' && other.head.start < turn.head.start,
  )
  if (appealed && turn.type !== 'appeal_filed' && COURTS.has(turn.cue.family)) return 'what is appealed'
  if (turn.cue.family !== 'Impositions') return null
  // "It is ordered that the designation is vacated" designates nobody.
  const vacated = turns.some((other) => other.reading === turn.reading && other.type === 'vacated')
  if (vacated) return 'what the court vacates'
  const court = turns.some(
    (other) => other.reading === turn.reading && other !== turn && COURTS.has(other.cue.family) && before(other),
  )
  return court ? 'what the court acts upon' : null
}
