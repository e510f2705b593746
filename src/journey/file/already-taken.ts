import type { Standing } from '../../domain/case.ts'
import { type DevelopmentType, developmentType } from '../../domain/development-type.ts'

/** Would this turn, told without a date, leave the case where it stands? Then it is not a second one. */
export function isAlreadyTaken(type: DevelopmentType, standing: Standing | undefined): boolean {
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
