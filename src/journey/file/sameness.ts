import { gapBetween } from '../../domain/calendar.ts'
import type { Standing } from '../../domain/case.ts'
import type { Development, Finding } from '../../domain/development.ts'
import { developmentType } from '../../domain/development-type.ts'
import { UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'
import { dayOf, firstPublished, isBackground } from '../../domain/timeline.ts'

/** A finding with what its story adds to telling which development it is. */
export interface Report {
  finding: Finding
  /** Day the story was published, or the day it was read where it has no date. */
  published: string
  rank: number
}

/** Outlets of rank 1 to 3 date within days; slower and looser ones within a week (domain rule: 3 days, 7 for weekly media). */
const NEAR_DAYS = { press: 3, loose: 7 }
/** News without a date of its own is told within this many days of what happened. */
const NEWS_DAYS = 10

/**
 * How far a report is from a known development, 0 for the very same; null when they cannot be one. `standing` is where the
 * development's case stands: an undated report of a turn already taken is a recap of it, however late it comes.
 */
export function distance(known: Development, report: Report, standing: Standing | undefined): number | null {
  const { finding } = report
  if (known.company !== finding.company || !sameRestriction(known, finding) || !sameTurn(known, finding)) return null
  const restrictionApart = known.restriction === finding.restriction ? 0 : 0.5
  const apart = daysApart(known, report, standing)
  return apart === null ? null : apart + restrictionApart
}

const sameRestriction = (known: Development, finding: Finding) =>
  known.restriction === finding.restriction ||
  known.restriction === UNKNOWN_RESTRICTION ||
  finding.restriction === UNKNOWN_RESTRICTION

/** Kinds that hasty and careful outlets use for one and the same step. */
const NEAR_KINDS = new Map([['removal-proposed', 'settlement']])

const turnOf = (type: Finding['type']) => {
  const { kind } = developmentType(type)
  return NEAR_KINDS.get(kind) ?? kind
}

const sameTurn = (known: Development, finding: Finding) => turnOf(known.type) === turnOf(finding.type)

function daysApart(known: Development, report: Report, standing: Standing | undefined): number | null {
  const { finding, published } = report
  if (known.date && finding.date) {
    const gap = gapBetween(known.date, finding.date)
    return gap <= (Math.max(report.rank, bestRank(known)) > 3 ? NEAR_DAYS.loose : NEAR_DAYS.press) ? gap : null
  }
  const knownDay = dayOf(known)
  // A recap without a date means the last such turn before it; a turn known from undated recaps takes the date it is given.
  if (finding.background && !finding.date)
    return knownDay && knownDay > published ? null : knownDay ? gapBetween(knownDay, published) / 1000 : 0
  if (isBackground(known) && !known.date) {
    const recapped = firstPublished(known)
    return finding.date && recapped && finding.date > recapped ? null : 1
  }
  const gap = gapBetween(known.date ?? knownDay ?? published, finding.date ?? published)
  if (gap <= NEWS_DAYS) return gap
  return !finding.date && alreadyTaken(finding, standing) ? gap : null
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
