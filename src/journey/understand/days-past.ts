import { DAY, iso, pad } from './dated.ts'

const noon = (date: string) => Date.parse(`${date.slice(0, 10)}T12:00:00Z`)
export const before = (published: string, days: number) => iso(new Date(noon(published) - days * DAY))

/** The weekday last past, or today; the next one when it lies ahead. */
export function near(published: string, weekday: number, ahead: boolean): string {
  const back = (new Date(noon(published)).getUTCDay() - weekday + 7) % 7
  return before(published, ahead ? back - 7 : back)
}

/** "Friday (27)": the last 27th that is past. */
export function lastDay(published: string, number: number): string | null {
  if (number < 1 || number > 31) return null
  const [y = 0, m = 1, d = 1] = published.slice(0, 10).split('-').map(Number)
  if (number <= d + 1) return `${y}-${pad(m)}-${pad(number)}`
  return m === 1 ? `${y - 1}-12-${pad(number)}` : `${y}-${pad(m - 1)}-${pad(number)}`
}

/** A weekday of the calendar week before. */
export function inWeekBefore(published: string, weekday: number): string {
  const [monday] = weekBefore(published)
  return iso(new Date(noon(monday) + ((weekday + 6) % 7) * DAY))
}

/** Monday and Sunday of the week before. */
export function weekBefore(published: string): [string, string] {
  const sinceMonday = (new Date(noon(published)).getUTCDay() + 6) % 7
  return [before(published, sinceMonday + 7), before(published, sinceMonday + 1)]
}
