import { searchedText } from './searched-text.ts'

/**
 * Stories carry labels beside their words, in one index with them: the week they are of, and when they are filed whom they name, which
 * restrictions, and who published them. A search then reads only what has both the words and the labels, however many have either.
 */
export const timeLabels = (published: string | null): string[] => (published ? [weekLabel(weekOf(published))] : [])

export const filedLabels = (filed: {
  companies: readonly string[]
  restrictions: readonly string[]
  outlet: string
}) => [...filed.companies.map(companyLabel), ...filed.restrictions.map(restrictionLabel), outletLabel(filed.outlet)]

export const companyLabel = (id: string) => `c:${id}`
export const restrictionLabel = (id: string) => `r:${id}`
export const outletLabel = (name: string) => `o:${searchedText(name).replace(/\s+/g, ' ').trim()}`
const weekLabel = (week: number) => `w:${week}`

const WEEK_MS = 7 * 86_400_000

/** Weeks since 1970 of a day or instant. */
const weekOf = (day: string) => Math.floor(Date.parse(day.slice(0, 10)) / WEEK_MS)
const firstDayOf = (week: number) => new Date(week * WEEK_MS).toISOString().slice(0, 10)

/** A stretch of time to look in: the stories of these weeks, or all before a day. */
export type Window = { labels: string[] } | { before: string }

/** Weeks each further look goes back: few where much is found, and soon all there is. */
const WEEKS = [2, 4, 8, 16, 32, 64, 128, 256]

/**
 * Stretches of time from `to` back to `from`, the newest first and each longer than the one before, so that what is found often is
 * found among the newest, and what is found seldom soon has all been looked through.
 */
export function windowsBack({ from, to }: { from: string | undefined; to: string }): Window[] {
  const windows: Window[] = []
  const oldest = from === undefined ? undefined : weekOf(from)
  let week = weekOf(to)
  for (const length of WEEKS) {
    const first = Math.max(week - length + 1, oldest ?? 0)
    windows.push({ labels: Array.from({ length: week - first + 1 }, (_, i) => weekLabel(week - i)) })
    week = first - 1
    if (oldest !== undefined && week < oldest) return windows
  }
  return [...windows, { before: firstDayOf(week + 1) }]
}
