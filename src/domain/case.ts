/** Where a case stands, in one word. */
export type Status =
  | 'no_restriction_found'
  | 'threatened'
  | 'announced'
  | 'in_force'
  | 'challenged'
  | 'under_appeal'
  | 'suspended'
  | 'partially_lifted'
  | 'lifted'
  | 'vacated'
  | 'expired'
  | 'superseded'
  | 'resolved'
  | 'pending_trial'
  | 'deferred'
  | 'unknown'

/** Does the restriction bind? The first of the two axes of a status. */
export type Measure =
  | 'none'
  | 'threatened'
  | 'announced'
  | 'in_force'
  | 'suspended'
  | 'partially_lifted'
  | 'lifted'
  | 'vacated'
  | 'expired'
  | 'superseded'
  | 'pending_trial'
  | 'deferred'
  | 'resolved'

/** Is it being fought over? The second axis. */
export type Proceeding =
  | 'none'
  | 'pending'
  | 'interim_relief'
  | 'decided'
  | 'under_appeal'
  | 'settled_pending'
  | 'closed'

/** Where a case stands, folded from its developments; never typed in. */
export interface Standing {
  status: Status
  measure: Measure
  proceeding: Proceeding
  /** The date of the development that brought this status, as precise as known. */
  since: string | null
  /** False while an exit rests on one outlet's word. */
  confirmed: boolean
  /** The development that decided the status, and the last one of all. */
  decidedBy: string | null
  /** The day a licence in force ends. */
  licensedUntil: string | null
  /** An agreement or proposal to end it exists, the order does not. */
  resolutionPending: boolean
  /** It was lifted once and put back. */
  reinstated: boolean
  /** Something happened that the status does not fit: outlets differ, or a turn is missing. */
  disputed: boolean
  /** Dates still to come, or passed without news: `verify` says which. */
  pending: readonly { date: string; what: string; verify: boolean }[]
}

/** One company × one restriction, with its standing as last folded. */
export interface Case {
  company: string
  restriction: string
  standing: Standing
  /** When its latest development was filed, ISO 8601. */
  updatedAt: string
}
