import { searchedText } from './searched-text.ts'

/**
 * Stories carry labels beside their words, in one index with them: the week they are of, and when they are filed whom they name, which
 * restrictions, and who published them. A search then reads only what has both the words and the labels, however many have either.
 */
export function timeLabels(published: string | null): string[] {
  const week = published ? weekOf(published) : Number.NaN
  return Number.isNaN(week) ? [] : [weekLabel(week), eraLabel(eraOf(week))]
}

export const filedLabels = (filed: {
  companies: readonly string[]
  restrictions: readonly string[]
  outlet: string
}) => [...filed.companies.map(companyLabel), ...filed.restrictions.map(restrictionLabel), outletLabel(filed.outlet)]

export const companyLabel = (id: string) => `c:${id}`
export const restrictionLabel = (id: string) => `r:${id}`
export const outletLabel = (name: string) => `o:${searchedText(name).replace(/\s+/g, ' ').trim()}`
const weekLabel = (week: number) => `w:${week}`
const eraLabel = (era: number) => `e:${era}`

/** What `timeLabels` gives, in the words of PostgreSQL. */
export const TIME_LABELS = '^[we]:'

const WEEK_MS = 7 * 86_400_000

/** Weeks in an era: long enough for few of them to hold many years. */
const ERA = 16

/** Weeks since 1970 of a day or instant. */
const weekOf = (day: string) => Math.floor(Date.parse(day.slice(0, 10)) / WEEK_MS)
const eraOf = (week: number) => Math.floor(week / ERA)
const firstDayOf = (week: number) => new Date(week * WEEK_MS).toISOString().slice(0, 10)

/** A stretch of time to look in: the stories with one of these labels, or all before a day. */
export type Window = { labels: string[] } | { before: string }

/** Eras each further look goes back, after the weeks up to the last era that is over. */
const ERAS = [1, 2, 4, 8, 16, 64]

/**
 * Stretches of time from `to` back to `from`, the newest first and each longer than the one before, so that what is found often is
 * found among the newest, and what is found seldom soon has all been looked through.
 */
export function windowsBack({ from, to }: { from: string | undefined; to: string }): Window[] {
  const last = weekOf(to)
  const oldest = from === undefined ? 0 : weekOf(from)
  const newest = Math.max(last - 1, oldest)
  const begun = Math.max(eraOf(newest) * ERA, oldest)
  const windows: Window[] = [{ labels: range(newest, last).map(weekLabel) }]
  if (begun < newest) windows.push({ labels: range(begun, newest - 1).map(weekLabel) })
  let era = eraOf(newest) - 1
  for (const length of ERAS) {
    if (era < eraOf(oldest)) return windows
    const first = Math.max(era - length + 1, eraOf(oldest))
    windows.push({ labels: range(first, era).map(eraLabel) })
    era = first - 1
  }
  return era < eraOf(oldest) ? windows : [...windows, { before: firstDayOf((era + 1) * ERA) }]
}

/** From the last number down to the first. */
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => last - i)
