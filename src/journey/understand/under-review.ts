import { COURTS } from './rule.ts'
import type { Turn } from './turn.ts'

/** Why a turn is not told beside another of its sentence that answers it, ends it or says it better; null when it is told. */
export function answeredHere(turn: Turn, turns: readonly Turn[]): string | null {
  const here = turns.filter((other) => other.reading === turn.reading && other !== turn)
  const beside = here.filter((other) => other.mode === 'fact' && !other.cue.rule.nominal)
  const isBefore = (other: Turn) => other.head.start < turn.head.start
  const before = (types: ReadonlySet<string>) => beside.some((other) => types.has(other.type) && isBefore(other))

  // "Dismissed the attempt to set it aside", "heard the request to pause it".
  if (turn.mode === 'asked' && REQUESTS.has(turn.type))
    return beside.some((other) => COURTS.has(other.cue.family) && !REQUESTS.has(other.type))
      ? 'asked for what the court answers here'
      : null
  // "Will pay $3 million to settle charges".
  if (turn.type === 'settlement_talks' && turn.mode !== 'fact')
    return here.some((other) => PAID.has(other.type)) ? 'paid, not talked of' : null
  // "Appeals the ruling that halted the ban".
  if (turn.type === 'suspended_by_authority' && before(REQUESTS)) return 'what is appealed, not done now'
  // "Ruled it had the right to exclude X".
  if (turn.type === 'threatened' && turn.mode !== 'fact' && before(RULINGS)) return 'what a court allows, not planned'
  // "Pulled the list that included X".
  if (turn.cue.family === 'Impositions' && turn.type !== 'announcement_withdrawn')
    return before(WITHDRAWN) ? 'withdrawn, not imposed' : null
  // "Lifted its order restraining the agency".
  const ends = (other: Turn) => ENDS_RELIEF.has(other.type) && other.head.clause === turn.head.clause
  return turn.type === 'injunction_granted' && beside.some(ends) ? 'relief that ends, not granted anew' : null
}

const WITHDRAWN: ReadonlySet<string> = new Set(['announcement_withdrawn'])
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
  const here = turns.filter((other) => other.reading === turn.reading)
  // Between characters the verb of the ruling may end the sentence.
  const isBefore = (other: Turn) => turn.reading.language.scale > 1 || other.head.start < turn.head.start
  // "Court rules the ministry wrongly listed X."
  if (turn.reading.sentence.in === 'title') {
    const ruled = here.some((other) => RULINGS.has(other.type) && isBefore(other))
    return ruled && turn.cue.family === 'Impositions' ? 'what the court acts upon' : null
  }
  const appealed = here.some((other) => other.type === 'appeal_filed' && other.head.start < turn.head.start)
  if (appealed && turn.type !== 'appeal_filed' && COURTS.has(turn.cue.family)) return 'what is appealed'
  if (turn.cue.family !== 'Impositions') return null
  // "It is ordered that the designation is vacated" designates nobody.
  if (here.some((other) => other.type === 'vacated')) return 'what the court vacates'
  const court = here.some((other) => other !== turn && COURTS.has(other.cue.family) && isBefore(other))
  return court ? 'what the court acts upon' : null
}
