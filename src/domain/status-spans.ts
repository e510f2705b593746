import type { Status } from './case.ts'
import type { Development } from './development.ts'
import { foldStanding } from './standing.ts'
import { dayOf, timelineOf } from './timeline.ts'

/** A stretch of time over which a case stood the same. */
export interface StatusSpan {
  status: Status
  confirmed: boolean
  /** First day, `YYYY-MM-DD`. */
  from: string
  /** The day something else began, or the last day asked about. */
  to: string
}

/**
 * How a case stood over time up to the day `until`, as known now: one stretch after the other, none of them empty. Undated recaps have no
 * place on a line of time, but count in the stretches after them.
 */
export function statusSpans(developments: readonly Development[], until: string): StatusSpan[] {
  const timeline = timelineOf(developments, until)
  const days = [...new Set(timeline.flatMap((development) => dayOf(development) ?? []))].sort()
  const spans: StatusSpan[] = []
  for (const day of days) {
    const { status, confirmed } = foldStanding(developments, day)
    const last = spans.at(-1)
    if (last?.status === status && last.confirmed === confirmed) continue
    const from = firstDayOf(day)
    if (last) last.to = from
    spans.push({ status, confirmed, from, to: until })
  }
  return spans.filter(({ status, from, to }) => status !== 'no_restriction_found' && from < to)
}

/** `2021-03` begins on 2021-03-01, `2021` on 2021-01-01. */
export const firstDayOf = (date: string) => `${date}-01-01`.slice(0, 10)
