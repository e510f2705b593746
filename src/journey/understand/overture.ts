import { developmentType, isTalk } from '../../domain/development-type.ts'
import { COURT, kindOf, type Told } from './told.ts'

/** Told without a day behind news of a later stage of the case: how it came to that. */
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
