import { type Dated, hasBegun, yearFor } from './dated.ts'

const TOLD = /^(?:(?:\.?,?\s+(?:of\s+)?|-)(?<year>(?:19|20)\d\d)(?![\d-]|\.\d)|\s?\((?<inside>(?:19|20)\d\d)\))/
// "In May of that year": the year named before it.
const WORDED =
  /^,?\s+(?:of )?(?:(?<last>last year|the year before|the previous year)|(?<this>this year)|(?<that>(?:that|the same) year))\b/i
// "May 14 and 15, 2024", "January 5 to March 3, 2021": the year of both.
const SHARED =
  /^[\s,]*(?:and|to|through|-|–|or|until)\s*(?:\p{Lu}[a-z]{2,8}\.?\s+)?\d{1,2}(?:st|nd|rd|th)?,?\s+(?<year>(?:19|20)\d\d)\b/u

/** How a year stands behind a day or month, and how many characters it takes. */
export interface YearBehind {
  length: number
  /** Null where it is not told. */
  of(named: Readonly<Pick<Dated, 'start' | 'role'> & { month: number; day: number | null }>): number | null
  told: boolean
}

/** The year of a day or month of a sentence that ends at `end`: told, told in words, shared with the next day, or else the likeliest. */
export function yearBehind(sentence: string, end: number, published: string | null): YearBehind {
  const behind = sentence.slice(end, end + 40)
  const told = TOLD.exec(behind)
  if (told) return { length: told[0].length, told: true, of: () => Number(told.groups?.year ?? told.groups?.inside) }
  const shared = SHARED.exec(behind)
  if (shared) return { length: 0, told: true, of: () => Number(shared.groups?.year) }
  const now = published ? Number(published.slice(0, 4)) : null
  const worded = WORDED.exec(behind)
  if (worded) {
    const { last, that } = worded.groups ?? {}
    const length = worded[0].length
    if (that)
      return { length, told: true, of: ({ start }) => Number(sentence.slice(0, start).match(YEARS)?.at(-1)) || null }
    return { length, told: true, of: () => (now === null ? null : now - (last ? 1 : 0)) }
  }
  return {
    length: 0,
    told: false,
    of: ({ start, role, month, day }) =>
      yearFor(published, month, day, hasBegun(sentence.slice(Math.max(0, start - 100), start)) ? 'act' : role),
  }
}

const YEARS = /\b(?:19|20)\d\d\b/g
