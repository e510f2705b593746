import { isTalk } from '../../domain/development-type.ts'
import { UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'
import type { Told } from './told.ts'

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
