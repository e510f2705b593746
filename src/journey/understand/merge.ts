import { developmentType, isTalk } from '../../domain/development-type.ts'
import { ageOf } from './background.ts'
import { explain, leaveOut } from './decisions.ts'
import { isOverture } from './overture.ts'
import { isSummary } from './summary.ts'
import { kindOf, type Told } from './told.ts'

/** One finding a turn, however often the story tells it: the title, the lead and a recap of one injunction are one injunction. */
export function mergeFindings(told: readonly Told[], published: string | null, opinion = false): Told[] {
  const kept: Told[] = []
  for (const next of told) {
    const same = kept.find((other) => isSame(other, next))
    if (!same) kept.push({ ...next, finding: { ...next.finding } })
    else join(same, next)
  }
  const overtures = kept.filter((one) => isOverture(one, kept))
  // What was done to others in the same breath is as old.
  for (const one of kept)
    if (overtures.some((other) => other === one || isOneAct(other, one))) {
      one.finding.background = true
      explain(one, 'how it came to what is news')
    }
  const history = kept.filter((one) => one.finding.background && !one.finding.date)
  for (const one of history.reverse()) {
    const twin = kept.find(
      (other) =>
        other !== one &&
        isRepeated(one, other) &&
        (other.finding.background || other.finding.type === one.finding.type),
    )
    if (twin) {
      kept.splice(kept.indexOf(one), 1)
      leaveOut(one, 'history told twice')
    }
  }
  if (opinion)
    for (const one of kept) {
      one.finding.background = true
      explain(one, 'opinion: nothing in it is news')
    }
  // What an author fears or wants is no one's plan.
  const heard = opinion ? without(kept, (one) => VIEWS.has(kindOf(one.finding)), 'what an author fears or wants') : kept
  const carriesNews = opinion || kept.some((one) => !one.finding.background && !isTalk(one.finding.type))
  if (!carriesNews) promote(kept, published)
  const once = without(heard, (one) => one.nominal && isRepeat(one, kept), 'named again')
  // What a headline began is told where the text tells it.
  return without(once, (one) => isSummary(one, kept), 'the story tells it better in other words').sort(
    (a, b) => a.sentence.index - b.sentence.index,
  )
}

const isOneAct = (a: Told, b: Told) =>
  a.sentence === b.sentence && a.finding.type === b.finding.type && a.finding.date === b.finding.date

function without(all: readonly Told[], rejects: (one: Told) => boolean, why: string): Told[] {
  return all.filter((one) => {
    const rejected = rejects(one)
    if (rejected) leaveOut(one, why)
    return !rejected
  })
}

function isSame(a: Told, b: Told): boolean {
  const [x, y] = [a.finding, b.finding]
  if (x.company !== y.company || kindOf(x) !== kindOf(y)) return false
  // A plea and the fine that follows are two turns; a fine and the settlement it is part of are one.
  const pleads =
    [x, y].some((one) => one.type === 'guilty_plea') && [x, y].some((one) => one.type === 'penalty_settlement')
  if (kindOf(x) === 'penalty' && (!x.date || !y.date))
    return x.background === y.background ? !pleads : x.type === y.type
  if (
    x.restriction !== y.restriction &&
    x.restriction !== 'unknown' &&
    y.restriction !== 'unknown' &&
    (x.date !== y.date || (a.sentence === b.sentence && kindOf(x) === 'imposed')) &&
    a.sentence.index !== 0
  )
    return false
  if (!x.date || !y.date) return x.background === y.background || a.sentence.index === 0 || b.nominal || a.nominal
  return x.date.startsWith(y.date) || y.date.startsWith(x.date)
}

/** Takes over what the other telling knows better. The body's words are better evidence than the headline's. */
function join(into: Told, other: Told) {
  const [x, y] = [into.finding, other.finding]
  const better =
    into.sentence.in === 'title' ||
    (!x.date && y.date !== null) ||
    into.nominal ||
    (y.date ?? '').length > (x.date ?? '').length
  into.decisions =
    better && !other.nominal ? [...other.decisions, ...into.decisions] : [...into.decisions, ...other.decisions]
  if (better && !other.nominal) {
    const { type } = x
    Object.assign(x, { type: y.type, evidence: y.evidence, actor: y.actor ?? x.actor })
    const retyped = y.restriction !== 'unknown' && type !== y.type
    if (retyped || x.restriction === 'unknown' || into.sentence.in === 'title')
      x.restriction = y.restriction === 'unknown' ? x.restriction : y.restriction
    if (y.date) Object.assign(x, { date: y.date, datePrecision: y.datePrecision })
    into.sentence = other.sentence
  }
  // Who sues and asks for interim relief has sued.
  if (x.type === 'tro_requested' && y.type === 'lawsuit_filed') Object.assign(x, { type: y.type, evidence: y.evidence })
  // An agreement told beside talks of its wording is an agreement.
  if (x.type === 'settlement_talks' && y.type === 'settlement_agreed')
    Object.assign(x, { type: y.type, evidence: y.evidence, background: y.background })
  x.effective ??= y.effective
  x.until ??= y.until
  x.background = x.background && y.background
  into.nominal = into.nominal && other.nominal
}

const VIEWS: ReadonlySet<string> = new Set(['threat', 'removal-proposed', 'relisted', 'talk'])

/** History told twice in different words. */
const isRepeated = ({ finding: one }: Told, { finding: other }: Told) =>
  one.company === other.company &&
  developmentType(one.type).kind === developmentType(other.type).kind &&
  (one.restriction === other.restriction || one.restriction === 'unknown')

const isAnotherDay = (a: string | null, b: string | null) =>
  a !== null && b !== null && !a.startsWith(b) && !b.startsWith(a)

const isRepeat = (one: Told, all: readonly Told[]) =>
  all.some(
    (other) =>
      other !== one &&
      other.finding.company === one.finding.company &&
      kindOf(other.finding) === kindOf(one.finding) &&
      !isAnotherDay(one.finding.date, other.finding.date),
  )

/** Monthly reviews and slow papers still tell last month's turn as news. */
const PROMOTED_DAYS = 55

/** A story in which all looks recalled still has its news: the latest of it, unless that is long past. */
function promote(kept: readonly Told[], published: string | null) {
  const able = kept.filter(
    (one) =>
      !one.nominal &&
      !one.aside &&
      !isTalk(one.finding.type) &&
      (!one.finding.date || !published || ageOf(one.finding.date, published) <= PROMOTED_DAYS),
  )
  const latest = [...able].sort(
    (a, b) => (b.finding.date ?? '').localeCompare(a.finding.date ?? '') || a.sentence.index - b.sentence.index,
  )[0]
  if (latest && (latest.sentence.index <= 2 || latest.finding.date)) {
    latest.finding.background = false
    explain(latest, 'the latest of a story that only looks back')
  }
}
