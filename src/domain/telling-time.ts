import type { Cap, PlaceSettings } from './place-settings.ts'
import { quietUntil } from './quiet-hours.ts'
import type { When } from './subscription-when.ts'
import { nextRun, wallTime } from './zoned-time.ts'

/** Why news is collected instead of posted. */
export type Because = 'daily' | 'weekly' | 'quiet' | 'cap'

/** Post it at once, or collect it and tell what has been collected at an instant (ISO 8601). */
export type TellingTime = { at: 'once' } | { at: 'due'; due: string; because: Because }

/**
 * When a place is told of something that happens now. Schedules run on the clocks of the place; what would fall into its quiet
 * hours waits for their end, and what its cap leaves no room for until the hour or day is over.
 */
export function tellingTime(when: When, { timeZone, quiet }: PlaceSettings, now: Date): TellingTime {
  if (when.every !== 'now')
    return due(nextRun(when, timeZone, now), when.every === 'day' ? 'daily' : 'weekly', { timeZone, quiet })
  const end = quiet && quietUntil(quiet, timeZone, now)
  return end ? { at: 'due', due: end.toISOString(), because: 'quiet' } : { at: 'once' }
}

/** When a place is told of what its cap leaves no room for now. */
export const afterCap = (cap: Cap, settings: PlaceSettings, now: Date): TellingTime =>
  due(new Date(capWindow(cap, settings.timeZone, now).ends), 'cap', settings)

/** The hour or day a cap counts in: its name, and when it ends. */
export function capWindow({ per }: Cap, timeZone: string, now: Date): { name: string; ends: string } {
  if (per === 'day')
    return {
      name: wallTime(now, timeZone).day,
      ends: nextRun({ every: 'day', at: '00:00' }, timeZone, now).toISOString(),
    }
  const hour = now.toISOString().slice(0, 13)
  return { name: hour, ends: new Date(Date.parse(`${hour}:00:00.000Z`) + 3_600_000).toISOString() }
}

function due(at: Date, because: Because, { timeZone, quiet }: Pick<PlaceSettings, 'timeZone' | 'quiet'>): TellingTime {
  const end = quiet && quietUntil(quiet, timeZone, at)
  return { at: 'due', due: (end ?? at).toISOString(), because }
}
