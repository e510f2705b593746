import { sayDate } from '../domain/calendar.ts'
import type { Company } from '../domain/company.ts'
import { isTalk } from '../domain/development-type.ts'
import { firstDayOf, statusSpans } from '../domain/status-spans.ts'
import { dayOf } from '../domain/timeline.ts'
import type { CaseFile } from './bot.ts'
import type { Tone } from './card.ts'
import { STATUS_WORDS } from './status-words.ts'

/** A picture of time: a line for each case, its statuses as bars, its developments as marks. Words and days only, no pixels. */
export interface TimelineDrawing {
  title: string
  subtitle: string
  /** Where the line of time ends, `YYYY-MM-DD`. */
  until: string
  rows: readonly DrawnCase[]
  /** Cases for which there was no room. */
  left: number
}

export interface DrawnCase {
  label: string
  bars: readonly { from: string; to: string; word: string; tone: Tone; confirmed: boolean }[]
  /** Days on which something happened; those that changed the status are the ones to name. */
  marks: readonly { day: string; turning: boolean }[]
}

/** More lines than this nobody reads on a phone. */
const MOST_ROWS = 6

/** What to draw of a company's cases, as they stood up to `until`. Undefined when nothing of it has a day. */
export function drawingOf(
  company: Company,
  files: readonly CaseFile[],
  { until, labelOf }: { until: string; labelOf: (restriction: string) => string },
): TimelineDrawing | undefined {
  const rows = files.flatMap((file) => toRow(file, until, labelOf(file.restriction)) ?? [])
  if (!rows.length) return undefined
  const native = company.nativeNames?.[0]
  return {
    title: native && native !== company.name ? `${company.name} ${native}` : company.name,
    subtitle: `Up to ${sayDate(until)}; time is stretched where more happened`,
    until,
    rows: rows.slice(0, MOST_ROWS),
    left: Math.max(0, rows.length - MOST_ROWS),
  }
}

function toRow({ developments }: CaseFile, until: string, label: string): DrawnCase | undefined {
  const bars = statusSpans(developments, until).map(({ from, to, status, confirmed }) => {
    const { label: word, tone } = STATUS_WORDS[status]
    return { from, to, tone, confirmed, word: confirmed ? word : `Reported ${word.toLowerCase()}` }
  })
  if (!bars.length) return undefined
  const turning = new Set(bars.map(({ from }) => from))
  const days = developments.flatMap((development) => {
    const day = isTalk(development.type) ? null : dayOf(development)
    return day ? [firstDayOf(day)] : []
  })
  return { label, bars, marks: [...new Set(days)].sort().map((day) => ({ day, turning: turning.has(day) })) }
}

/** The picture in words, for who does not see it. */
export function sayDrawing({ title, until, rows, left }: TimelineDrawing): string {
  const lines = rows.map(({ label, bars }) => {
    const said = bars.map(({ word, from, to }) =>
      to === until ? `${word.toLowerCase()} since ${sayDate(from)}` : `${word.toLowerCase()} from ${sayDate(from)}`,
    )
    return `${label}: ${said.join(', then ')}.`
  })
  return [`Timeline of ${title} up to ${sayDate(until)}.`, ...lines, left ? `${left} more cases are not drawn.` : '']
    .filter(Boolean)
    .join(' ')
}
