import { isTalk } from '../../domain/development-type.ts'
import { COURT, kindOf, type Told } from './told.ts'

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

const SAME_SIDE = [
  ['win', 'relief', 'ruling'],
  ['loss', 'relief-denied', 'ruling', 'hearing'],
]

const RETOLD = new Set(['loss', 'win', 'relief-denied', 'ruling', 'settlement', 'hearing', 'delayed', 'eased'])

/** Kinds that one headline may mean. */
export const areKin = (a: string, b: string) => KIN.some((set) => set.includes(a) && set.includes(b))

/** "In February he had announced that it would be revoked": a threat of another day than what came of it. */
const isOwnDay = ({ finding: one }: Told, { finding: other }: Told) =>
  one.datePrecision === 'day' && one.date !== other.date

/** The headline, or a second reading of one sentence, tells in other words what the body tells better. */
export function isSummary(one: Told, all: readonly Told[]): boolean {
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
    // What a judge thinks of a measure when he halts it is no judgment yet.
    if (
      kind === 'win' &&
      kindOf(other.finding) === 'relief' &&
      (!one.finding.date || !other.finding.date || one.finding.date === other.finding.date)
    )
      return true
    if (
      kind === 'threat' &&
      !(one.finding.background && (one.finding.type === 'investigation_opened' || isOwnDay(one, other))) &&
      one.finding.type !== 'legislative_action' &&
      kindOf(other.finding) !== 'threat' &&
      (other.sentence.index < one.sentence.index || (one.finding.type === 'threatened' && one.sentence.index > 2))
    )
      return true
    // A petition to a court of appeals, told as a suit and as an appeal, is one filing.
    if (kind === 'sued' && kindOf(other.finding) === 'appeal' && one.sentence === other.sentence) return true
    if (
      kind === 'appeal' &&
      kindOf(other.finding) === 'sued' &&
      one.finding.date !== null &&
      one.finding.date === other.finding.date
    )
      return true
    // More time by way of a licence is the licence.
    if (
      kind === 'delayed' &&
      kindOf(other.finding) === 'licence' &&
      (!one.finding.date || one.finding.date === other.finding.date)
    )
      return true
    // Taking a name off is what was agreed.
    if (kind === 'removal-proposed' && other.finding.type === 'settlement_agreed') return true
    if (kindOf(other.finding) === 'removal-proposed' && one.finding.type === 'settlement_agreed') return false
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
