import type { Status } from '../domain/case.ts'

/** The words a list of cases is narrowed by; what binds is one word, whether it is fought over or not. */
export const STATUS_FILTERS = {
  'in-force': 'In force, challenged or not',
  challenged: 'In force, challenged in court',
  'under-appeal': 'In force, under appeal',
  announced: 'Announced, not yet in effect',
  suspended: 'Suspended',
  'partially-lifted': 'Partially lifted',
  lifted: 'Lifted',
  expired: 'Expired or superseded',
  threatened: 'Threatened',
  charged: 'Charged, trial pending',
  deferred: 'Prosecution deferred',
  resolved: 'Resolved',
  unclear: 'Status unclear',
} as const

export type StatusFilter = keyof typeof STATUS_FILTERS

const STATUSES: Readonly<Record<StatusFilter, readonly Status[]>> = {
  'in-force': ['in_force', 'challenged', 'under_appeal'],
  challenged: ['challenged'],
  'under-appeal': ['under_appeal'],
  announced: ['announced'],
  suspended: ['suspended'],
  'partially-lifted': ['partially_lifted'],
  lifted: ['lifted', 'vacated'],
  expired: ['expired', 'superseded'],
  threatened: ['threatened'],
  charged: ['pending_trial'],
  deferred: ['deferred'],
  resolved: ['resolved'],
  unclear: ['unknown'],
}

export const statusesOf = (filter: StatusFilter): readonly Status[] => STATUSES[filter]
