import { type TimeOfDay, WEEKDAYS, type When } from './subscription-when.ts'

const MINUTE = 60_000
const DAY = 86_400_000

/** Is this the name of a time zone, as `Europe/Berlin`? */
export function isTimeZone(name: string): boolean {
  try {
    formatterOf(name)
    return true
  } catch {
    return false
  }
}

/** The day and time on the wall in a zone: `2026-03-29`, `08:00`. */
export function wallTime(instant: Date, zone: string): { day: string; time: TimeOfDay } {
  const wall = new Date(instant.getTime() + offsetAt(instant.getTime(), zone)).toISOString()
  return { day: wall.slice(0, 10), time: wall.slice(11, 16) }
}

/**
 * The first run of a schedule after an instant, on the clocks of a zone. One run a local day: a time that clocks skip is the next
 * minute there is (or, where that is another day, the last one before), a time that comes twice is its first.
 */
export function nextRun(when: Exclude<When, { every: 'now' }>, zone: string, after: Date): Date {
  const today = Date.parse(wallTime(after, zone).day)
  // A weekday comes within seven days; one more, because an island that moves across the date line skips a whole day.
  for (let ahead = 0; ahead < 16; ahead++) {
    const day = today + ahead * DAY
    if (when.every === 'week' && WEEKDAYS[new Date(day).getUTCDay()] !== when.on) continue
    const run = instantOf(day, when.at, zone)
    if (run !== undefined && run > after.getTime()) return new Date(run)
  }
  throw new Error(`No run of ${when.at} in ${zone}`)
}

/** The instant of a wall time on a day; undefined when the zone has no such day. */
function instantOf(day: number, at: TimeOfDay, zone: string): number | undefined {
  const wall = day + minutesOf(at) * MINUTE
  const offsets = [...new Set([wall - DAY, wall, wall + DAY].map((instant) => offsetAt(instant, zone)))]
  const exact = offsets.map((offset) => wall - offset).filter((instant) => instant + offsetAt(instant, zone) === wall)
  if (exact.length) return Math.min(...exact)
  const turn = turnOver(wall, Math.max(...offsets), Math.min(...offsets), zone)
  const sameDay = (instant: number) => dayOf(instant + offsetAt(instant, zone)) === day
  return [turn, turn - MINUTE].find(sameDay)
}

/** The instant at which clocks are put forward over a wall time that they skip. */
function turnOver(wall: number, ahead: number, behind: number, zone: string): number {
  let [before, after] = [wall - ahead, wall - behind]
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE
    if (middle + offsetAt(middle, zone) < wall) before = middle
    else after = middle
  }
  return after
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const part: Record<string, number> = {}
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}

const minutesOf = (at: TimeOfDay) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3))
const dayOf = (wall: number) => Math.floor(wall / DAY) * DAY

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formatters.set(zone, made)
  return made
}
