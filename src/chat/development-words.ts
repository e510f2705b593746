import { sayDate } from '../domain/calendar.ts'
import type { Standing } from '../domain/case.ts'
import { isConfirmed } from '../domain/confirmation.ts'
import type { Development } from '../domain/development.ts'
import { developmentType } from '../domain/development-type.ts'
import { dayOf } from '../domain/timeline.ts'

/** One row of a timeline: `12 Mar 2021: Preliminary injunction granted`. Undated recaps read `Earlier: …`. */
export function sayDevelopment(development: Development): string {
  const day = dayOf(development)
  const undated = development.date ? '' : ' (day of the report)'
  const unconfirmed = isConfirmed(development) ? '' : ' (reported, not yet confirmed)'
  return `${day ? `${sayDate(day)}${undated}` : 'Earlier'}: ${developmentType(development.type).label}${unconfirmed}`
}

/** A date still to come, or one that passed without news of it. */
export const sayPending = ({ date, what, verify }: Standing['pending'][number]) =>
  verify
    ? `Verify: ${sayDate(date)} (${what}) has passed and our sources say nothing of it.`
    : `Pending: ${sayDate(date)}, ${what}.`
