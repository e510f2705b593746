import type { Finding } from '../../domain/development.ts'
import { developmentType, isTalk } from '../../domain/development-type.ts'
import { ageOf } from './background.ts'
import type { Sentence } from './sentences.ts'

/** A finding with the sentence that told it. */
export interface Told {
  finding: Finding
  sentence: Sentence
  nominal: boolean
}

/** One finding a turn, however often the story tells it: the title, the lead and a recap of one injunction are one injunction. */
export function mergeFindings(told: readonly Told[], published: string | null): Finding[] {
  const kept: Told[] = []
  for (const next of told) {
    const same = kept.find((other) => isSame(other, next))
    if (!same) kept.push({ ...next, finding: { ...next.finding } })
    else join(same, next)
  }
  for (const one of kept) if (isOverture(one, kept)) one.finding.background = true
  const carriesNews = kept.some((one) => !one.finding.background && !isTalk(one.finding.type))
  if (!carriesNews) promote(kept, published)
  return kept.filter((one) => !(one.nominal && isRepeat(one, kept)) && !isSummary(one, kept)).map((one) => one.finding)
}

// A headline does not say which court, nor whether a licence was issued or extended.
const ALIKE: Readonly<Record<string, string>> = {
  'loss-on-appeal': 'loss',
  'win-on-appeal': 'win',
  'relief-extended': 'relief',
  'licence-revoked': 'licence-off',
}

function kindOf(finding: Finding): string {
  const { kind } = developmentType(finding.type)
  return ALIKE[kind] ?? kind
}

function isSame(a: Told, b: Told): boolean {
  const [x, y] = [a.finding, b.finding]
  if (x.company !== y.company || kindOf(x) !== kindOf(y)) return false
  if (kindOf(x) === 'penalty' && (!x.date || !y.date)) return true
  if (
    x.restriction !== y.restriction &&
    x.restriction !== 'unknown' &&
    y.restriction !== 'unknown' &&
    x.date !== y.date &&
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
  if (better && !other.nominal) {
    const { type } = x
    Object.assign(x, { type: y.type, evidence: y.evidence, actor: y.actor ?? x.actor })
    const retyped = y.restriction !== 'unknown' && type !== y.type
    if (retyped || x.restriction === 'unknown' || into.sentence.in === 'title')
      x.restriction = y.restriction === 'unknown' ? x.restriction : y.restriction
    if (y.date) Object.assign(x, { date: y.date, datePrecision: y.datePrecision })
    into.sentence = other.sentence
  }
  x.effective ??= y.effective
  x.until ??= y.until
  x.background = x.background && y.background
  into.nominal = into.nominal && other.nominal
}

const isRepeat = (one: Told, all: readonly Told[]) =>
  all.some(
    (other) =>
      other !== one && other.finding.company === one.finding.company && kindOf(other.finding) === kindOf(one.finding),
  )

// Types that a headline tells for one another: a stay refused is "a loss", a licence "more time".
const KIN: readonly (readonly string[])[] = [
  ['loss', 'relief-denied', 'ruling', 'hearing'],
  ['win', 'relief', 'ruling', 'lifted'],
  ['licence', 'delayed', 'paused', 'eased'],
  ['penalty', 'settlement', 'charged', 'dismissed', 'imposed'],
  ['imposed', 'effective', 'licence-off', 'amended', 'threat'],
  ['lifted', 'eased', 'settlement', 'removal-proposed', 'paused'],
  ['sued', 'appeal', 'hearing'],
]

/** Told without a day behind news of a later stage of the case: how it came to that. */
function isOverture(one: Told, all: readonly Told[]): boolean {
  const { finding } = one
  if (finding.background || isTalk(finding.type)) return false
  const ended = all.find(
    (other) =>
      other.finding.company === finding.company && !other.finding.background && kindOf(other.finding) === 'lifted',
  )
  if (
    ended &&
    ended !== one &&
    developmentType(finding.type).stage < 12 &&
    (finding.date ?? '') < (ended.finding.date ?? 'z')
  )
    return true
  if (finding.date || one.sentence.index <= 1) return false
  const stage = developmentType(finding.type).stage
  return all.some(
    ({ finding: other, sentence }) =>
      !other.background &&
      other.company === finding.company &&
      sentence.index < one.sentence.index &&
      !(COURT.includes(kindOf(other)) && COURT.includes(kindOf(finding)) && !other.date) &&
      !isTalk(other.type) &&
      stage > 0 &&
      developmentType(other.type).stage > stage + 1,
  )
}

const SAME_SIDE = [
  ['win', 'relief', 'ruling'],
  ['loss', 'relief-denied', 'ruling', 'hearing'],
]
const COURT = ['loss', 'relief-denied', 'ruling', 'win', 'relief', 'hearing']

const RETOLD = new Set(['loss', 'win', 'relief-denied', 'ruling', 'settlement', 'hearing', 'delayed', 'eased'])

/** The headline, or a second reading of one sentence, tells in other words what the body tells better. */
function isSummary(one: Told, all: readonly Told[]): boolean {
  const kind = kindOf(one.finding)
  return all.some((other) => {
    if (
      other === one ||
      other.finding.company !== one.finding.company ||
      other.finding.background ||
      isTalk(other.finding.type)
    )
      return false
    if (
      one.sentence.in === 'title' &&
      other.sentence.in === 'text' &&
      COURT.includes(kind) &&
      COURT.includes(kindOf(other.finding))
    )
      return true
    if (
      COURT.includes(kind) &&
      !one.finding.date &&
      other.finding.date &&
      SAME_SIDE.some(
        (side) => side.includes(kind) && side.includes(kindOf(other.finding)) && kind !== kindOf(other.finding),
      )
    )
      return true
    if (
      kind === 'hearing' &&
      !one.finding.date &&
      COURT.includes(kindOf(other.finding)) &&
      kindOf(other.finding) !== 'hearing'
    )
      return true
    if (
      kind === 'effective' &&
      kindOf(other.finding) === 'imposed' &&
      (!one.finding.date || one.finding.date === other.finding.date)
    )
      return true
    if (kind === 'amended' && kindOf(other.finding) === 'imposed' && other.sentence === one.sentence) return true
    if (kind === 'win' && !one.finding.date && kindOf(other.finding) === 'relief') return true
    if (
      kind === 'threat' &&
      kindOf(other.finding) !== 'threat' &&
      (other.sentence.index < one.sentence.index || (one.finding.type === 'threatened' && one.sentence.index > 2))
    )
      return true
    const kin = KIN.some((set) => set.includes(kind) && set.includes(kindOf(other.finding)))
    if (!kin) return false
    if (one.sentence.in === 'title') return other.sentence.in === 'text'
    if (
      !one.finding.date &&
      !one.finding.background &&
      other.sentence.in === 'text' &&
      other.sentence.index < one.sentence.index &&
      RETOLD.has(kind) &&
      kind !== kindOf(other.finding)
    )
      return true
    return (
      other.sentence === one.sentence &&
      kind !== kindOf(other.finding) &&
      all.indexOf(other) < all.indexOf(one) &&
      (kind === 'settlement' || kind === 'threat' || kind === 'delayed')
    )
  })
}

/** A story in which all looks recalled still has its news: the latest of it, unless that is long past. */
function promote(kept: readonly Told[], published: string | null) {
  const able = kept.filter(
    (one) =>
      !one.nominal &&
      !isTalk(one.finding.type) &&
      (!one.finding.date || !published || ageOf(one.finding.date, published) <= 60),
  )
  const latest = [...able].sort(
    (a, b) => (b.finding.date ?? '').localeCompare(a.finding.date ?? '') || a.sentence.index - b.sentence.index,
  )[0]
  if (latest && (latest.sentence.index <= 2 || latest.finding.date)) latest.finding.background = false
}
