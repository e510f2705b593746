import type { Measure, Proceeding, Standing, Status } from './case.ts'
import { isConfirmed, weighty } from './confirmation.ts'
import type { Development } from './development.ts'
import { developmentType, type Effect } from './development-type.ts'
import { dayOf, timelineOf } from './timeline.ts'
import { FINAL_ON_APPEAL, PROCEEDINGS, TRANSITIONS } from './transition.ts'

/**
 * Where a case stands on the day `asOf`: a fold over its developments. Any order and any duplication of the same developments
 * gives the same answer; a date that passes raises `verify` and flips nothing by itself.
 */
export function foldStanding(developments: readonly Development[], asOf?: string): Standing {
  const timeline = timelineOf(weighty(developments), asOf)
  const end = timeline.reduce(step, START)
  const heard = timeline.some((development) => developmentType(development.type).effect !== 'none')
  const status = timeline.length && !heard ? 'unknown' : statusOf(end)
  const decider = timeline.find((development) => development.id === end.decidedBy)
  return {
    status,
    measure: end.measure,
    proceeding: end.proceeding,
    since: decider ? dayOf(decider) : null,
    confirmed: !decider || isConfirmed(decider, end.annulled === 'finally' || undefined),
    decidedBy: end.decidedBy,
    licensedUntil: EXITED.has(end.measure) ? null : end.licensedUntil,
    resolutionPending: end.resolutionPending,
    reinstated: end.reinstated,
    disputed: end.disputed,
    pending: pendingOf(end, asOf),
  }
}

/** The development that first did not fit what stood when it happened; undefined where all of them fit. */
export function misfit(developments: readonly Development[], asOf?: string): Development | undefined {
  let state = START
  for (const development of timelineOf(weighty(developments), asOf)) {
    const next = step(state, development)
    if (next.disputed && !state.disputed) return development
    state = next
  }
  return undefined
}

interface State {
  measure: Measure
  proceeding: Proceeding
  decidedBy: string | null
  effective: string | null
  until: string | null
  licensedUntil: string | null
  resolutionPending: boolean
  reinstated: boolean
  disputed: boolean
  /** A court has annulled it where that takes effect once no appeal is left. */
  annulled: 'first' | 'finally' | null
  /** What stood before the last announcement, and its day, for when it is withdrawn. */
  before: { state: State; announced: string | null } | null
}

const START: State = {
  measure: 'none',
  proceeding: 'none',
  decidedBy: null,
  effective: null,
  until: null,
  licensedUntil: null,
  resolutionPending: false,
  reinstated: false,
  disputed: false,
  annulled: null,
  before: null,
}

/** What suspends a restriction for a time, whose end is then watched. */
const HOLDS: ReadonlySet<Effect> = new Set(['relieve', 'pause', 'delay'])

const EXITED: ReadonlySet<Measure> = new Set(['lifted', 'vacated', 'expired', 'superseded'])

function step(state: State, development: Development): State {
  const { effect } = developmentType(development.type)
  const annulled = annulledBy(state, development, effect)
  const move = annulled === 'finally' ? 'vacated' : moveOf(state, development, effect)
  if (move === 'prior') return withdrawn(state, development)

  const measure = move === 'same' || move === 'dispute' ? state.measure : move
  const proceeding = proceedingAfter(state, effect, measure)
  const moved = statusOf({ measure, proceeding }) !== statusOf(state)
  const exits = EXITED.has(measure)
  const imposes = effect === 'impose' || effect === 'relist'
  return {
    measure,
    proceeding,
    decidedBy: moved || (state.decidedBy === null && effect !== 'none') ? development.id : state.decidedBy,
    effective: imposes || effect === 'delay' ? (development.effective ?? state.effective) : state.effective,
    until: HOLDS.has(effect) ? development.until : measure === 'suspended' ? state.until : null,
    licensedUntil: effect === 'license' ? development.until : effect === 'unlicense' ? null : state.licensedUntil,
    resolutionPending: effect === 'agree-exit' ? !exits : state.resolutionPending && !exits,
    reinstated: state.reinstated || (imposes && EXITED.has(state.measure)),
    disputed: state.disputed || move === 'dispute',
    annulled,
    before: imposes || effect === 'threaten' ? { state, announced: dayOf(development) } : state.before,
  }
}

function moveOf(state: State, development: Development, effect: Effect): Measure | 'same' | 'dispute' | 'prior' {
  const row = TRANSITIONS[effect]
  const move = row[state.measure] ?? row.else
  // A refused stay leaves in place whatever order it was asked against.
  if (development.type === 'stay_denied' && state.measure === 'suspended') return 'same'
  if (move !== 'bind') return move
  const effective = development.effective ?? (effect === 'restore' ? state.effective : null)
  const day = dayOf(development)
  return effective && day && effective > day ? 'announced' : 'in_force'
}

function annulledBy({ annulled }: State, { restriction, type }: Development, effect: Effect): State['annulled'] {
  if (effect === 'impose' || effect === 'relist' || effect === 'lose') return null
  if (effect !== 'win' || !FINAL_ON_APPEAL.some((prefix) => restriction.startsWith(prefix))) return annulled
  return annulled && type === 'appeal_ruling_for_company' ? 'finally' : 'first'
}

/** Announcements are pulled within weeks; a withdrawal long after the last one we know concerns another, and changes nothing here. */
const WITHDRAWABLE_DAYS = 60

function withdrawn(state: State, withdrawal: Development): State {
  const day = dayOf(withdrawal)
  const announced = state.before?.announced
  const recent = !day || !announced || Date.parse(day) - Date.parse(announced) <= WITHDRAWABLE_DAYS * 86_400_000
  if (!state.before || !recent) return state
  const { measure } = state.before.state
  // Whoever announced it has shown what they mean to do.
  return { ...state.before.state, measure: measure === 'none' ? 'threatened' : measure, decidedBy: withdrawal.id }
}

function proceedingAfter(state: State, effect: Effect, measure: Measure): Proceeding {
  if (EXITED.has(measure)) return state.proceeding === 'none' ? 'none' : 'closed'
  // Of a measure known before, a day in court alone does not tell that it is what is fought.
  if (effect === 'hear' && state.measure !== 'none') return state.proceeding
  const row = PROCEEDINGS[effect]
  const next = row?.[state.proceeding] ?? row?.else
  return next === undefined || next === 'same' ? state.proceeding : next
}

/** The display word. Exits come before suspension, that before appeals, those before challenges (design: two axes, one word). */
function statusOf({ measure, proceeding }: Pick<State, 'measure' | 'proceeding'>): Status {
  if (measure === 'none') return 'no_restriction_found'
  if (measure !== 'in_force' && measure !== 'announced') return measure
  if (proceeding === 'under_appeal') return 'under_appeal'
  if (proceeding === 'pending' || proceeding === 'settled_pending' || proceeding === 'interim_relief')
    return 'challenged'
  return measure
}

function pendingOf(state: State, asOf: string | undefined): Standing['pending'] {
  if (EXITED.has(state.measure)) return []
  const dates: { date: string; what: string }[] = []
  if (state.measure === 'announced' && state.effective) dates.push({ date: state.effective, what: 'takes effect' })
  if (state.measure === 'suspended' && state.until) dates.push({ date: state.until, what: 'suspension ends' })
  if (state.licensedUntil) dates.push({ date: state.licensedUntil, what: 'licence ends' })
  return dates.map((pending) => ({ ...pending, verify: asOf !== undefined && pending.date < asOf }))
}
