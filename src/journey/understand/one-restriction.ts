import { isTalk } from '../../domain/development-type.ts'
import { UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'
import { kindOf, type Told } from './told.ts'

/**
 * What a court is asked about or acts upon is the same restriction as the suit or ruling of its sentence: "sued the Defense and
 * Treasury Departments over a decision that brands it …".
 */
export function settleAttacked(told: readonly Told[]): void {
  for (const { finding, sentence } of told) {
    if (!finding.background || finding.date || kindOf(finding) !== 'imposed') continue
    const attack = told.find(
      (other) =>
        other.sentence === sentence &&
        other.finding.company === finding.company &&
        IN_COURT.has(kindOf(other.finding)) &&
        other.finding.restriction !== UNKNOWN_RESTRICTION,
    )
    if (attack) finding.restriction = attack.finding.restriction
  }
}

const IN_COURT: ReadonlySet<string> = new Set([
  'sued',
  'appeal',
  'relief',
  'relief-denied',
  'win',
  'loss',
  'hearing',
  'settlement',
])

/** A turn whose sentence names no list belongs to the one list that the story ties to the same company; with two or none it stays unknown. */
export function settleRestriction(told: readonly Told[]): void {
  for (const one of told) {
    if (one.finding.restriction !== UNKNOWN_RESTRICTION) continue
    const known = new Set(
      told
        .filter(({ finding }) => finding.company === one.finding.company && !isTalk(finding.type))
        .map(({ finding }) => finding.restriction)
        .filter((restriction) => restriction !== UNKNOWN_RESTRICTION),
    )
    const [only] = known
    if (only && known.size === 1) one.finding.restriction = only
  }
}
