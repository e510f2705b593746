import { readTimeOfDay, type TimeOfDay } from './subscription-when.ts'
import { nextRun } from './zoned-time.ts'

/** The part of each day in which nothing is posted, on the clocks of a zone; over midnight where `until` is not after `from`. */
export interface QuietHours {
  from: TimeOfDay
  until: TimeOfDay
}

const LONGEST_DAY_MS = 50 * 3_600_000

/**
 * When the quiet hours that hold an instant end; null when it is not in them. They begin at the first `from` of a local day and
 * end at the first `until` after it, so that clocks put back cannot begin them anew.
 */
export function quietUntil({ from, until }: QuietHours, zone: string, instant: Date): Date | null {
  let began: Date | undefined
  let next = nextRun({ every: 'day', at: from }, zone, new Date(instant.getTime() - LONGEST_DAY_MS))
  while (next <= instant) {
    began = next
    next = nextRun({ every: 'day', at: from }, zone, next)
  }
  const end = began && nextRun({ every: 'day', at: until }, zone, began)
  return end && instant < end ? end : null
}

/** `22:00-07:00`, `10pm to 7am`. Null when it is no such stretch, or all day. */
export function readQuietHours(typed: string): QuietHours | null {
  const [from = '', until = '', more] = typed.split(/\s*(?:[-–—]|\bto\b|\buntil\b)\s*/i)
  const [start, end] = [readTimeOfDay(from), readTimeOfDay(until)]
  return start && end && start !== end && more === undefined ? { from: start, until: end } : null
}

export const formatQuietHours = ({ from, until }: QuietHours) => `${from}-${until}`
