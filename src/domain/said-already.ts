import { gapBetween } from './calendar.ts'
import type { Development } from './development.ts'
import { developmentType } from './development-type.ts'
import { dayOf, isBackground } from './timeline.ts'

/** Days within which outlets date one step of a case (domain rule: 3 days). */
const NEAR_DAYS = 3

/**
 * Had a person’s word made of another development what this one tells, before any story told it so? Then whoever was told of the
 * other and of its correction knows it.
 */
export function isSaidAlready(other: Development, told: Development): boolean {
  const corrected = other.corrected?.at(-1)
  const isSame =
    other.company === told.company && other.restriction === told.restriction && kindOf(other) === kindOf(told)
  if (!corrected || other.id === told.id || !isSame || isBackground(other)) return false
  if (told.evidence.some(({ filedAt }) => filedAt < corrected.at)) return false
  const [a, b] = [dayOf(other), dayOf(told)]
  return a !== null && b !== null && gapBetween(a, b) <= NEAR_DAYS
}

const kindOf = ({ type }: Development) => developmentType(type).kind
