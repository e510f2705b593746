import { DAY, iso } from './dated.ts'

/**
 * Weeks, months or years before a day, as precise as such words are: "two weeks ago" is the month when the days around it lie in one
 * month, "two years ago" is the year. Null where even that much is a guess.
 */
export function back(published: string, count: number, unit: 'week' | 'month' | 'year'): string | null {
  const day = published.slice(0, 10)
  const [y = 0, m = 1] = day.split('-').map(Number)
  if (unit === 'year') return String(y - count)
  if (unit === 'month') return iso(new Date(Date.UTC(y, m - 1 - count, 1))).slice(0, 7)
  const noon = Date.parse(`${day}T12:00:00Z`)
  const [from, to] = count
    ? [noon - (count * 7 + 3) * DAY, noon - (count * 7 - 3) * DAY]
    : [noon - ((new Date(noon).getUTCDay() + 6) % 7) * DAY, noon]
  const [first, last] = [iso(new Date(from)).slice(0, 7), iso(new Date(to)).slice(0, 7)]
  return first === last ? first : null
}
