import type { Finding } from '../../domain/development.ts'
import { developmentType, isTalk } from '../../domain/development-type.ts'
import { UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'
import { areKin } from './summary.ts'
import { COURT, kindOf, type Told } from './told.ts'

/** Told without its day behind news of a later stage of the case: how it came to that. */
export function isOverture(one: Told, all: readonly Told[]): boolean {
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
  if (one.sentence.in === 'title') return false
  if (finding.datePrecision === 'day') return all.some((other) => isLaterStage(one, other))
  if (all.some((other) => isAnswer(one, other))) return true
  // More affiliates put on a list are news beside whatever else is.
  if (one.sentence.index <= 1 || kindOf(finding) === 'amended') return false
  const stage = developmentType(finding.type).stage
  return all.some(
    ({ finding: other, sentence }) =>
      !other.background &&
      !(sentence.in === 'title' && areKin(kindOf(other), kindOf(finding))) &&
      other.company === finding.company &&
      isOneCase(finding, other) &&
      sentence.index < one.sentence.index &&
      !(COURT.includes(kindOf(other)) && COURT.includes(kindOf(finding)) && !other.date) &&
      !isTalk(other.type) &&
      stage > 0 &&
      developmentType(other.type).stage > stage + 1,
  )
}

/** What another authority did is no step of the case. */
const isOneCase = (a: Finding, b: Finding) =>
  a.restriction === b.restriction || [a, b].some(({ restriction }) => restriction === UNKNOWN_RESTRICTION)

/** Told behind a later stage that has its own, later day: "sued on Tuesday … It was listed on the 8th." */
const isLaterStage = ({ finding, sentence }: Told, { finding: other, sentence: at }: Told) =>
  other.company === finding.company &&
  !other.background &&
  !isTalk(other.type) &&
  other.datePrecision === 'day' &&
  at.index < sentence.index &&
  (finding.date ?? '') < (other.date ?? '') &&
  developmentType(other.type).stage > developmentType(finding.type).stage

/** A court or a settlement answers what was imposed or sued over, however the story orders them. */
function isAnswer(one: Told, { finding: other }: Told): boolean {
  const [asked, answer] = [kindOf(one.finding), kindOf(other)]
  if (other.company !== one.finding.company || other.background || other.restriction !== one.finding.restriction)
    return false
  return ANSWERED.has(asked) && ANSWERS.has(answer) && other.type !== 'settlement_talks'
}

const ANSWERED = new Set(['imposed', 'sued'])
const ANSWERS = new Set([
  'appeal',
  'relief',
  'relief-denied',
  'win',
  'loss',
  'win-on-appeal',
  'loss-on-appeal',
  'settlement',
  'lifted',
])
