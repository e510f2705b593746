import { DAY, type Dated, iso, pad, roleOf } from './dated.ts'

/** Which number an outlet writes first in 12/03/2021; null where its country does not say. */
export type DayOrder = 'day' | 'month' | null

const NUMERIC =
  /(?<![\d./-])(?:(?<y>(?:19|20)\d\d)(?<s1>[-/.])(?<m>\d{1,2})\k<s1>(?<d>\d{1,2})|(?<a>\d{1,2})(?<s2>[-/.])(?<b>\d{1,2})\k<s2>(?<year>(?:19|20)\d\d))(?![\d/-]|\.\d)/gu

/**
 * Days written in numbers: 2021-03-12, 2021/3/12, 12.03.2021 and 12/03/2021. Points mean day first; with strokes the outlet's country
 * decides, else what is past when the story appears; what may be either day is left out.
 */
export function numericDates(sentence: string, published: string | null, order: DayOrder): Dated[] {
  const out: Dated[] = []
  for (const match of sentence.matchAll(NUMERIC)) {
    const { y, m, d, a, b, year, s2 } = match.groups ?? {}
    const date = y ? toDay(y, m, d) : unordered(year, a, b, s2 === '.' ? 'day' : order, published)
    if (!date) continue
    const [start, end] = [match.index, match.index + match[0].length]
    const role = roleOf(sentence.slice(Math.max(0, start - 100), start), sentence.slice(end, end + 40))
    out.push({ start, end, role, date, precision: 'day' })
  }
  return out
}

function unordered(
  year: string | undefined,
  a: string | undefined,
  b: string | undefined,
  order: DayOrder,
  published: string | null,
): string | null {
  const [dayFirst, monthFirst] = [toDay(year, b, a), toDay(year, a, b)]
  if (!dayFirst || !monthFirst || dayFirst === monthFirst) return dayFirst ?? monthFirst
  if (order) return order === 'day' ? dayFirst : monthFirst
  if (!published) return null
  const limit = iso(new Date(Date.parse(`${published.slice(0, 10)}T12:00:00Z`) + DAY))
  const past = [dayFirst, monthFirst].filter((date) => date <= limit)
  return past.length === 1 ? (past[0] ?? null) : null
}

function toDay(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const [m, d] = [Number(month), Number(day)]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? `${year}-${pad(m)}-${pad(d)}` : null
}

// Where English is written with the day before the month.
const DAY_FIRST =
  /\.(?:uk|ie|in|au|nz|za|sg|my|hk|pk|bd|lk|np|ae|ng|ke|eu|de|fr|es|it|ru|ua|pl|nl|be|ch|at|se|no|dk|gr|tr|br|mx|ar)$|(?:^|\.)(?:bbc|theguardian|ft|scmp|aljazeera|timesofindia|economictimes|thehindu|straitstimes)\.com$/
const MONTH_FIRST =
  /\.(?:us|gov|mil|edu)$|(?:^|\.)(?:nytimes|washingtonpost|wsj|cnn|cnbc|foxnews|usatoday|latimes|npr|politico)\.(?:com|org)$/

/** How the outlet at an address writes 12/03/2021. */
export function dayOrderOf(url: string | null): DayOrder {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  if (MONTH_FIRST.test(host)) return 'month'
  return DAY_FIRST.test(host) ? 'day' : null
}
