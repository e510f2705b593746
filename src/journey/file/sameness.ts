import { areRelated } from '../../catalogue/restriction-families.ts'
import { gapBetween } from '../../domain/calendar.ts'
import type { Measure, Standing } from '../../domain/case.ts'
import type { Development, Finding } from '../../domain/development.ts'
import { developmentType } from '../../domain/development-type.ts'
import { UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'
import { dayOf, firstPublished, isBackground } from '../../domain/timeline.ts'

/** A finding with what its story adds to telling which development it is. */
export interface Report {
  finding: Finding
  /** Day the story was published; null where it has no date. */
  published: string | null
  rank: number
}

/** Outlets of rank 1 to 3 date within days; slower and looser ones within a week (domain rule: 3 days, 7 for weekly media). */
const NEAR_DAYS = { press: 3, loose: 7 }
/** News without a date of its own is told within this many days of what happened. */
const NEWS_DAYS = 10
/** How much nearer a development is whose restriction or turn is the very same. */
const OTHER_RESTRICTION = 0.5
const OTHER_TURN = 0.8

/** Beyond this many days the date a report gives is not believed to be that of the development it joins. */
export const OTHER_DATE_DAYS = NEAR_DAYS.loose

/**
 * How far a report is from a known development, 0 for the very same; null when they cannot be one. `standing` is where the
 * development's case stands: an undated report of a turn already taken is a recap of it, however late it comes.
 */
export function distance(known: Development, report: Report, standing: Standing | undefined): number | null {
  const { finding } = report
  if (known.company !== finding.company) return null
  const restriction = restrictionApart(known.restriction, finding.restriction)
  if (restriction === null) return null
  if (turnOf(known.type) !== turnOf(finding.type)) return nearTurn(known, finding) ? restriction + OTHER_TURN : null
  const days = daysApart(known, report, standing)
  // Names that news takes for one another are one only on the same day.
  if (days === null || (restriction === RELATED && days > NEAR_DAYS.press)) return null
  return days + restriction
}

const RELATED = OTHER_RESTRICTION + 0.1

function restrictionApart(a: string, b: string): number | null {
  if (a === b) return 0
  if (a === UNKNOWN_RESTRICTION || b === UNKNOWN_RESTRICTION) return OTHER_RESTRICTION
  return areRelated(a, b) ? RELATED : null
}

/** Kinds that hasty and careful outlets use for one and the same step. */
const SAME_TURN = new Map([
  ['removal-proposed', 'settlement'],
  ['loss-on-appeal', 'loss'],
  ['win-on-appeal', 'win'],
])

/** Kinds that are one event only when they are said to be of one day. */
const NEAR_TURNS = [
  ['relief-denied', 'loss'],
  ['paused', 'delayed'],
  ['licence', 'eased'],
  ['settlement', 'penalty'],
]

const turnOf = (type: Finding['type']) => {
  const { kind } = developmentType(type)
  return SAME_TURN.get(kind) ?? kind
}

function nearTurn(known: Development, finding: Finding): boolean {
  if (!known.date || !finding.date || gapBetween(known.date, finding.date) > 0) return false
  const turns = [turnOf(known.type), turnOf(finding.type)]
  return NEAR_TURNS.some((near) => near.every((turn) => turns.includes(turn)))
}

function daysApart(known: Development, report: Report, standing: Standing | undefined): number | null {
  const { finding, published } = report
  if (known.date && finding.date) {
    const near = Math.max(report.rank, bestRank(known)) > 3 ? NEAR_DAYS.loose : NEAR_DAYS.press
    const gap = gapBetween(known.date, finding.date)
    if (gap <= near) return gap
    // Who is on a list is not put on it again: another day is that of another step, which this names in passing.
    return finding.type === 'designated' && standing && BINDING.has(standing.measure) ? gap : null
  }
  const knownDay = dayOf(known)
  if (!finding.date && (finding.background || !published)) return recapApart(knownDay, published)
  if (isBackground(known) && !known.date) {
    const recapped = firstPublished(known)
    return finding.date && recapped && finding.date > recapped ? null : 1
  }
  const day = finding.date ?? published ?? ''
  const gap = gapBetween(knownDay ?? day, day)
  if (gap <= NEWS_DAYS) return gap
  return !finding.date && alreadyTaken(finding, standing) ? gap : null
}

const BINDING: ReadonlySet<Measure> = new Set(['announced', 'in_force', 'suspended', 'partially_lifted'])

/** A recap without a date means the last such turn before it. */
function recapApart(knownDay: string | null, published: string | null): number | null {
  if (!knownDay || !published) return 0
  return knownDay > published ? null : gapBetween(knownDay, published) / 1000
}

const bestRank = (known: Development) => Math.min(5, ...known.evidence.map((evidence) => evidence.rank))

/** Would this turn, undated, leave the case where it stands? Then it is not a second one. */
function alreadyTaken({ type }: Finding, standing: Standing | undefined): boolean {
  if (!standing) return false
  const { measure, proceeding } = standing
  switch (developmentType(type).effect) {
    case 'impose':
      return measure !== 'none' && measure !== 'threatened'
    case 'threaten':
      return measure !== 'none'
    case 'challenge':
      return proceeding !== 'none'
    case 'relieve':
      return measure === 'suspended' || measure === 'vacated' || measure === 'lifted'
    case 'vacate':
    case 'lift':
      return measure === 'vacated' || measure === 'lifted'
    case 'appeal':
      return proceeding === 'under_appeal'
    default:
      return false
  }
}
