import type { Measure, Proceeding } from './case.ts'
import type { Effect } from './development-type.ts'

/** `same` leaves the measure, `dispute` leaves it and marks the case disputed, `prior` restores what stood before the announcement. */
export type Move = Measure | 'same' | 'dispute' | 'prior' | 'bind'

/**
 * How a development moves the measure: one row an effect, one column a measure; `else` serves the measures not named.
 * `bind` is announced or in force, as its effective date says. From nothing known, a turn that presupposes a restriction is
 * accepted as if the restriction had been seen.
 */
export const TRANSITIONS: Record<Effect, Partial<Record<Measure, Move>> & { else: Move }> = {
  threaten: { none: 'threatened', else: 'same' },
  'clear-threat': { threatened: 'none', else: 'same' },
  impose: { in_force: 'same', suspended: 'dispute', else: 'bind' },
  reaffirm: { none: 'in_force', else: 'same' },
  'take-effect': {
    suspended: 'same',
    partially_lifted: 'same',
    pending_trial: 'same',
    deferred: 'same',
    resolved: 'same',
    else: 'in_force',
  },
  delay: { none: 'suspended', in_force: 'suspended', else: 'same' },
  withdraw: { none: 'threatened', threatened: 'none', announced: 'prior', in_force: 'prior', else: 'same' },
  challenge: { none: 'in_force', threatened: 'in_force', else: 'same' },
  // Whoever is heard in court over a restriction fights one that is there.
  hear: { none: 'in_force', else: 'same' },
  relieve: {
    none: 'suspended',
    announced: 'suspended',
    in_force: 'suspended',
    partially_lifted: 'suspended',
    lifted: 'dispute',
    vacated: 'dispute',
    else: 'same',
  },
  restore: { none: 'in_force', suspended: 'bind', lifted: 'dispute', vacated: 'dispute', else: 'same' },
  win: { none: 'in_force', else: 'same' },
  lose: { none: 'in_force', suspended: 'in_force', lifted: 'dispute', vacated: 'dispute', else: 'same' },
  appeal: { none: 'in_force', else: 'same' },
  'agree-exit': { none: 'in_force', else: 'same' },
  vacate: { else: 'vacated' },
  lift: { threatened: 'none', vacated: 'same', else: 'lifted' },
  // Only what was taken off is put back; said of what a court has blocked, outlets differ.
  relist: { in_force: 'same', suspended: 'dispute', else: 'in_force' },
  ease: { none: 'partially_lifted', announced: 'partially_lifted', in_force: 'partially_lifted', else: 'same' },
  pause: {
    none: 'suspended',
    announced: 'suspended',
    in_force: 'suspended',
    partially_lifted: 'suspended',
    else: 'same',
  },
  expire: { else: 'expired' },
  supersede: { lifted: 'same', vacated: 'same', else: 'superseded' },
  license: { none: 'partially_lifted', announced: 'partially_lifted', in_force: 'partially_lifted', else: 'same' },
  unlicense: { none: 'in_force', partially_lifted: 'in_force', else: 'same' },
  charge: {
    none: 'pending_trial',
    threatened: 'pending_trial',
    deferred: 'same',
    resolved: 'pending_trial',
    else: 'same',
  },
  defer: { none: 'deferred', threatened: 'deferred', pending_trial: 'deferred', else: 'same' },
  penalise: { none: 'in_force', threatened: 'in_force', pending_trial: 'in_force', deferred: 'in_force', else: 'same' },
  dismiss: { none: 'resolved', threatened: 'resolved', pending_trial: 'resolved', deferred: 'resolved', else: 'same' },
  resolve: { lifted: 'same', vacated: 'same', else: 'resolved' },
  none: { else: 'same' },
}

/** How a development moves what is fought over it, likewise; what is not named leaves it. An exit closes it. */
export const PROCEEDINGS: Partial<
  Record<Effect, Partial<Record<Proceeding, Proceeding>> & { else: Proceeding | 'same' }>
> = {
  challenge: { none: 'pending', closed: 'pending', decided: 'pending', else: 'same' },
  hear: { else: 'pending' },
  relieve: { else: 'interim_relief' },
  restore: { under_appeal: 'under_appeal', else: 'pending' },
  win: { else: 'decided' },
  lose: { else: 'decided' },
  appeal: { else: 'under_appeal' },
  'agree-exit': { none: 'none', else: 'settled_pending' },
  impose: { closed: 'none', else: 'same' },
  relist: { closed: 'none', else: 'same' },
}

/**
 * Restrictions, by the start of their ids, whose annulment takes effect once the appeal against it has failed (Article 60 of the
 * Statute of the Court of Justice); elsewhere a win in court ends nothing by itself.
 */
export const FINAL_ON_APPEAL = ['eu-']
