import type { DatePrecision } from './development.ts'

/** Days from `a` to `b`, both `YYYY-MM-DD` (longer forms are cut); negative when `b` is earlier. */
export const daysBetween = (a: string, b: string) =>
  Math.round((Date.parse(`${b.slice(0, 10)}T00:00Z`) - Date.parse(`${a.slice(0, 10)}T00:00Z`)) / 86_400_000)

/** The first and last day a date of any precision can mean: `2021-02` is 2021-02-01 to 2021-02-28. */
function spanOf(date: string): { first: string; last: string } {
  const [year = '', month] = date.split('-')
  if (date.length >= 10) return { first: date.slice(0, 10), last: date.slice(0, 10) }
  if (!month) return { first: `${year}-01-01`, last: `${year}-12-31` }
  return {
    first: `${year}-${month}-01`,
    last: new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10),
  }
}

/** Days between the nearest ends of two dates of any precision; 0 when they can be the same day. */
export function gapBetween(a: string, b: string): number {
  const [x, y] = [spanOf(a), spanOf(b)]
  if (x.last < y.first) return daysBetween(x.last, y.first)
  if (y.last < x.first) return daysBetween(y.last, x.first)
  return 0
}

export const precisionOf = (date: string | null): DatePrecision =>
  !date ? 'none' : date.length >= 10 ? 'day' : date.length === 7 ? 'month' : 'year'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** As people read it: `12 Mar 2021`, `Mar 2021` or `2021`. */
export function sayDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-')
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}
