import type { Dated } from './dated.ts'
import type { Reading } from './reading.ts'
import { datesOf } from './when.ts'

/** The days that a notice or a court document gives for all that it orders. */
export interface DocumentDates {
  date: string
  effective: string | null
  until: string | null
}

/**
 * Rules open with "DATES: effective March 8", docket entries with "ORDER of May 25": what such a document does without naming a
 * day of its own is done on that day. Null for anything else.
 */
export function documentDates(readings: readonly Reading[], published: string | null): DocumentDates | null {
  for (const reading of readings.filter((one) => one.sentence.in === 'text').slice(0, 4)) {
    const { text } = reading.sentence
    const rule = RULE.exec(text)
    const heading = HEADING.exec(text) ?? JUDGMENT.exec(text)
    if (!rule && !heading) continue
    const from = (rule ?? heading)?.index ?? 0
    const days = datesOf(reading, published).filter((day) => day.precision === 'day' && day.start >= from)
    const own = rule ? days[0] : days.find((day) => day.start < 200 && isOwn(day, text))
    if (!own) continue
    const until = days.find((day) => day.role === 'until')
    return { date: own.date, effective: rule ? own.date : null, until: until?.date ?? null }
  }
  return null
}

const RULE = /\b(?:DATES?|EFFECTIVE DATE|Effective date):\s/
const HEADING =
  /^(?:\[[^\]]*\]\s*)?(?:\(\d+\)\s*)?(?:[A-Z][A-Z'’,]+\s+)*(?:ORDER|OPINION|COMPLAINT|NOTICE|REPORT|JUDGMENT|STIPULATION|PETITION|MOTION)\b/

/** "Judgment of 14 May 2024." */
const JUDGMENT = /^(?:Judgment|Judgement|Order|Decision|Ruling|Opinion) of (?:the (?:General )?Court of )?\d/

const isOwn = (day: Dated, text: string) =>
  /\b(?:of|filed|dated|entered|signed|issued)(?: on)? $/.test(text.slice(0, day.start))
