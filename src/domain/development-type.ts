/**
 * Every kind of development: how people read it, which kinds tell the same turn, and what it does to a case.
 * `kind` groups types that different outlets use for one and the same event. `stage` orders undated recaps as cases run.
 */
interface Row {
  label: string
  kind: string
  effect: Effect
  stage: number
}

/** What a development does to the status of its case; the transitions are in `status.ts`. */
export type Effect =
  | 'threaten'
  | 'clear-threat'
  | 'impose'
  | 'reaffirm'
  | 'take-effect'
  | 'delay'
  | 'withdraw'
  | 'challenge'
  | 'hear'
  | 'relieve'
  | 'restore'
  | 'win'
  | 'lose'
  | 'appeal'
  | 'agree-exit'
  | 'vacate'
  | 'lift'
  | 'relist'
  | 'ease'
  | 'pause'
  | 'expire'
  | 'supersede'
  | 'license'
  | 'unlicense'
  | 'charge'
  | 'defer'
  | 'penalise'
  | 'dismiss'
  | 'resolve'
  | 'none'

const row = (label: string, kind: string, effect: Effect, stage: number): Row => ({ label, kind, effect, stage })

const ROWS = {
  threatened: row('Restriction threatened', 'threat', 'threaten', 0),
  investigation_opened: row('Investigation opened', 'threat', 'threaten', 0),
  investigation_closed: row('Investigation closed', 'probe-closed', 'clear-threat', 1),
  legislative_action: row('Legislative step', 'threat', 'threaten', 0),
  designated: row('Designated', 'imposed', 'impose', 2),
  ban_announced: row('Ban announced', 'imposed', 'impose', 2),
  licence_revoked: row('Licence revoked', 'licence-revoked', 'impose', 2),
  asset_seizure: row('Assets seized', 'imposed', 'impose', 2),
  exchange_delisting_announced: row('Exchange delisting announced', 'imposed', 'impose', 2),
  exchange_delisting_effective: row('Exchange delisting effective', 'effective', 'take-effect', 3),
  reaffirmed: row('Restriction reaffirmed', 'amended', 'reaffirm', 3),
  amended: row('Restriction amended', 'amended', 'reaffirm', 3),
  effective: row('Restriction took effect', 'effective', 'take-effect', 3),
  delayed: row('Start delayed', 'delayed', 'delay', 3),
  enforcement_delayed: row('Enforcement delayed', 'delayed', 'pause', 3),
  announcement_withdrawn: row('Announcement withdrawn', 'withdrawn', 'withdraw', 3),
  lawsuit_filed: row('Lawsuit filed', 'sued', 'challenge', 4),
  tro_requested: row('Emergency order requested', 'sued', 'challenge', 4),
  hearing: row('Court hearing', 'hearing', 'hear', 5),
  procedural: row('Procedural step', 'hearing', 'hear', 5),
  tro_granted: row('Temporary restraining order granted', 'relief', 'relieve', 6),
  injunction_granted: row('Preliminary injunction granted', 'relief', 'relieve', 6),
  stay_granted: row('Stay granted', 'relief', 'relieve', 6),
  injunction_extended: row('Injunction extended', 'relief-extended', 'relieve', 7),
  injunction_denied: row('Injunction denied', 'relief-denied', 'restore', 6),
  stay_denied: row('Stay denied', 'relief-denied', 'restore', 6),
  injunction_stayed: row('Injunction stayed', 'relief-denied', 'restore', 7),
  ruling_for_company: row('Court ruled for the company', 'win', 'win', 8),
  ruling_for_government: row('Court ruled for the government', 'loss', 'lose', 8),
  ruling_mixed: row('Mixed ruling', 'ruling', 'ease', 8),
  appeal_filed: row('Appeal filed', 'appeal', 'appeal', 9),
  appeal_ruling_for_government: row('Appeal court ruled for the government', 'loss-on-appeal', 'lose', 10),
  appeal_ruling_for_company: row('Appeal court ruled for the company', 'win-on-appeal', 'win', 10),
  settlement_talks: row('Settlement talks', 'settlement', 'threaten', 11),
  settlement_agreed: row('Settlement agreed', 'settlement', 'agree-exit', 11),
  divestiture_agreed: row('Divestiture agreed', 'settlement', 'agree-exit', 11),
  delisting_proposed: row('Removal proposed', 'removal-proposed', 'agree-exit', 11),
  vacated: row('Vacated by court order', 'lifted', 'vacate', 12),
  delisted: row('Removed from the list', 'lifted', 'lift', 12),
  revoked: row('Order revoked', 'lifted', 'lift', 12),
  ban_lifted: row('Ban lifted', 'lifted', 'lift', 12),
  partially_lifted: row('Partially lifted', 'eased', 'ease', 11),
  suspended_by_authority: row('Suspended by the authority', 'paused', 'pause', 11),
  relisted: row('Put back on the list', 'relisted', 'relist', 13),
  expired: row('Expired', 'expired', 'expire', 12),
  superseded: row('Superseded', 'expired', 'supersede', 12),
  general_license_issued: row('Licence issued', 'licence', 'license', 5),
  general_license_extended: row('Licence extended', 'licence', 'license', 6),
  general_license_revoked: row('Licence ended', 'licence-off', 'unlicense', 7),
  waiver: row('Waiver granted', 'licence', 'license', 5),
  charging_letter: row('Charging letter', 'charged', 'charge', 2),
  indictment: row('Charged', 'charged', 'charge', 2),
  guilty_plea: row('Pleaded guilty', 'penalty', 'penalise', 12),
  deferred_prosecution: row('Prosecution deferred', 'penalty', 'defer', 12),
  penalty_settlement: row('Penalty or settlement', 'penalty', 'penalise', 12),
  acquitted_or_dismissed: row('Acquitted or charges dismissed', 'dismissed', 'dismiss', 12),
  resolved: row('Resolved', 'resolved', 'resolve', 13),
  denial: row('Company denies', 'talk', 'none', 5),
  company_statement: row('Company statement', 'talk', 'none', 5),
  third_party_reaction: row('Reaction', 'talk', 'none', 5),
  compliance_effect: row('Knock-on effect', 'talk', 'none', 5),
  guidance_issued: row('Guidance issued', 'talk', 'none', 5),
} as const satisfies Record<string, Row>

export type DevelopmentType = keyof typeof ROWS

export const DEVELOPMENT_TYPES = Object.keys(ROWS) as DevelopmentType[]

export const developmentType: (type: DevelopmentType) => Row = (type) => ROWS[type]

/** Types that end a restriction; nothing is called lifted on one outlet's word. */
export const isExit = (type: DevelopmentType) => ROWS[type].kind === 'lifted'

/** Statements and reactions: kept as evidence of what was said, never told as news. */
export const isTalk = (type: DevelopmentType) => ROWS[type].kind === 'talk'
