import { areRelated, areSettledTogether } from '../../catalogue/restriction-families.ts'
import { gapBetween } from '../../domain/calendar.ts'
import type { Measure, Standing } from '../../domain/case.ts'
import type { Development, Evidence } from '../../domain/development.ts'
import { UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'
import { dayOf, firstPublished, isBackground } from '../../domain/timeline.ts'
import { isAlreadyTaken } from './already-taken.ts'
import { courtOf } from './courts.ts'
import { areNear, isInCourt, isPenal, turnOf } from './turns.ts'

/** What a story says of a company. */
interface Report {
  company: string
  evidence: Evidence
}

/** What else is known of the company on the day a story says so. */
export interface Known {
  /** Where the case of a development stands. */
  standingIn(development: Development): Standing | undefined
  /** Did the case of a development turn the other way between two days? */
  isTurnedBetween(development: Development, from: string, to: string): boolean
  /** Do stories other than these tell of this restriction? */
  isToldElsewhere(restriction: string, stories: readonly string[]): boolean
}

/** Outlets of rank 1 to 3 date within days; slower and looser ones within a week (domain rule: 3 days, 7 for weekly media). */
const NEAR_DAYS = { press: 3, loose: 7 }
/** News without a date of its own is told within this many days of what happened. */
const NEWS_DAYS = 10
/** Two tellings of one turn, of which only one has a date, are one within this many days where a second turn is unlikely so soon. */
const UNDATED_DAYS = 45

/** An undated recap is less and less likely to be of what is news now: it loses a day in this many. */
const RECAP_FADES_DAYS = 30

/** How much nearer a development is whose restriction or turn is the very same. */
const UNNAMED = 0.5
const RELATED = 0.6
const OTHER_LAW = 0.7
const OTHER_TURN = 0.8

/**
 * How far a report is from a known development, 0 for the very same; null when they cannot be one. `others` is what
 * else was known when it was published: an undated report of a turn already taken is a recap of it, however late it comes.
 */
export function distance(known: Development, report: Report, others: Known): number | null {
  const said = report.evidence
  if (known.company !== report.company) return null
  const sameTurn = turnOf(known.type) === turnOf(said.type)
  if (!sameTurn && !areNear(known.type, said.type)) return null
  const restriction = restrictionApart(known, said, others)
  if (restriction === null || !mayBeOneFile(known, said)) return null
  if (!sameTurn) return restriction <= RELATED && isSameTime(known, said) ? restriction + OTHER_TURN : null
  const days = daysApart(known, said, others)
  // Names that news takes for one another are one only within days.
  if (days === null || (restriction >= RELATED && days > NEAR_DAYS.press)) return null
  return days + restriction
}

function restrictionApart(known: Development, said: Evidence, others: Known): number | null {
  const [a, b] = [known.restriction, said.restriction]
  if (a === b) return 0
  if (a === UNKNOWN_RESTRICTION || b === UNKNOWN_RESTRICTION) return UNNAMED
  if (areRelated(a, b) || (isPenal(said.type) && areSettledTogether(a, b))) return RELATED
  return isOneDecision(known, said, others) ? OTHER_LAW : null
}

/**
 * Lists are made by the handful, and suits come in pairs. But that a court decides twice in one way on one day, under a law that no
 * other story tells of, is one decision with two names.
 */
function isOneDecision(known: Development, said: Evidence, others: Known): boolean {
  if (!isInCourt(said.type) || !isSameDay(known, said) || !agree(courtsOf(known), courtOf(said))) return false
  const stories = known.evidence.map(({ story }) => story)
  if (stories.includes(said.story)) return false
  return !others.isToldElsewhere(known.restriction, stories) || !others.isToldElsewhere(said.restriction, [said.story])
}

/** Two suits that are told alike are told apart by their court files, or by their courts where their days differ too. */
function mayBeOneFile(known: Development, said: Evidence): boolean {
  if (!isInCourt(said.type)) return true
  const dockets = known.evidence.flatMap(({ docket }) => docket ?? [])
  if (said.docket !== null && dockets.includes(said.docket)) return true
  return agree(dockets, said.docket) && (isSameDay(known, said) || agree(courtsOf(known), courtOf(said)))
}

const courtsOf = ({ evidence }: Development) => evidence.flatMap((one) => courtOf(one) ?? [])

const agree = (names: readonly string[], name: string | null) =>
  name === null || names.length === 0 || names.includes(name)

const isSameDay = (known: Development, said: Evidence) =>
  known.date !== null && said.date !== null && known.date.length >= 10 && known.date === said.date

/** Turns that are only like one another are one when they are said to be of one day, or reported as news within days of it. */
function isSameTime(known: Development, said: Evidence): boolean {
  if (known.date && said.date) return gapBetween(known.date, said.date) === 0
  const [day, other] = [dayOf(known), said.date ?? said.published?.slice(0, 10)]
  if (said.background || !day) return false
  return !other || gapBetween(day, other) <= NEAR_DAYS.press
}

function daysApart(known: Development, said: Evidence, others: Known): number | null {
  const published = said.published?.slice(0, 10) ?? null
  if (known.date && said.date) {
    const near = Math.max(said.rank, bestRank(known)) > 3 ? NEAR_DAYS.loose : NEAR_DAYS.press
    const gap = gapBetween(known.date, said.date)
    if (gap <= near) return gap && others.isTurnedBetween(known, known.date, said.date) ? null : gap
    const fresh = !said.background && published !== null && gapBetween(said.date, published) <= NEWS_DAYS
    if (fresh || said.type !== 'designated' || known.restriction !== said.restriction) return null
    // Who is on a list is not put on it again: another day is that of another step, which this names in passing.
    const standing = others.standingIn(known)
    return standing && BINDING.has(standing.measure) ? gap : null
  }
  const knownDay = dayOf(known)
  if (!said.date && (said.background || !published)) return recapApart(knownDay, published)
  if (isBackground(known) && !known.date) {
    const recapped = firstPublished(known)
    if (said.date && recapped && said.date > recapped) return null
    return 1 + (recapped && published ? gapBetween(recapped, published) / RECAP_FADES_DAYS : 0)
  }
  const day = said.date ?? published ?? ''
  const gap = gapBetween(knownDay ?? day, day)
  if (gap <= NEWS_DAYS) return gap
  // The first to tell it gave no date, and this one does.
  if (said.date && knownDay && said.date < knownDay && gap <= UNDATED_DAYS) return gap
  return !said.date && isAlreadyTaken(said.type, others.standingIn(known)) ? gap : null
}

const BINDING: ReadonlySet<Measure> = new Set(['announced', 'in_force', 'suspended', 'partially_lifted'])

/** A recap without a date means the last such turn before it. */
function recapApart(knownDay: string | null, published: string | null): number | null {
  if (!knownDay || !published) return 0
  return knownDay > published ? null : gapBetween(knownDay, published) / 1000
}

const bestRank = (known: Development) => Math.min(5, ...known.evidence.map((evidence) => evidence.rank))
