import { type Dated, pad } from './dated.ts'
import type { Reading } from './reading.ts'
import { datesOf } from './when.ts'

/** The days that a notice or a court document gives for all that it orders. */
export interface DocumentDates {
  date: string
  effective: string | null
  until: string | null
  /** A court's own paper: what it recalls of others is not done by it. */
  court: boolean
}

/**
 * Rules open with "DATES: effective March 8", docket entries with "ORDER of May 25", court reports with "(D.D.C. Mar. 12, 2021)": what
 * such a document does without naming a day of its own is done on that day. Null for anything else.
 */
export function documentDates(readings: readonly Reading[], published: string | null): DocumentDates | null {
  for (const reading of readings.filter((one) => one.sentence.in === 'text').slice(0, 4)) {
    const { text } = reading.sentence
    const rule = RULE.exec(text)
    const numbered = NUMBERED.exec(text)?.groups
    if (numbered)
      return {
        date: `${numbered.y}-${pad(Number(numbered.m))}-${numbered.d}`,
        effective: null,
        until: null,
        court: true,
      }
    const days = datesOf(reading, published).filter((day) => day.precision === 'day' && day.start >= (rule?.index ?? 0))
    const own = rule ? days[0] : days.find((day) => day.start < 200 && isOwn(day, text))
    if (!own) continue
    const until = days.find((day) => day.role === 'until')
    return {
      date: own.date,
      effective: rule ? own.date : null,
      until: until?.date ?? null,
      court: !rule && !HEADING.test(text),
    }
  }
  return null
}

const RULE = /\b(?:DATES?|EFFECTIVE DATE|Effective date):\s/
const HEADING =
  /^(?:\[[^\]]*\]\s*)?(?:\(\d+\)\s*)?(?:[A-Z][A-Z'’,]+\s+)*(?:ORDER|OPINION|COMPLAINT|NOTICE|REPORT|JUDGMENT|STIPULATION|PETITION|MOTION)\b/

/** "Judgment of 14 May 2024." */
const JUDGMENT = /^(?:Judgment|Judgement|Order|Decision|Ruling|Opinion) of (?:the (?:General )?Court of )?\d/

/** "Date: 20250922 Docket: T-2284-25", as Canadian courts head theirs. */
const NUMBERED =
  /^Date:\s*(?<y>(?:19|20)\d\d)(?<m>0[1-9]|1[0-2])(?<d>[0-2]\d|3[01])\b[^.]{0,20}\b(?:Docket|Citation|File)\b/

/** "Date: September 22, 2025. Docket: …", "Decided: May 3, 2024 No. 23-1365". */
const HEADED = /^(?:Date|Dated|Decided|Filed)(?: of \w+)?:\s*$/
const DOCKET = /\b(?:Docket|Citation|Case|File|No\.|Nos\.)/

// "(S.D.N.Y. Oct. 1, 2020)", "(2d Cir. May 3, 2024)": the court, abbreviated, and the day.
const CITED = /\((?:\d\w{1,2}\s+|(?:[A-Z][A-Za-z'’]*\.\s?)+)[^()]{0,20}$/

function isOwn(day: Dated, text: string): boolean {
  const [ahead, behind] = [text.slice(0, day.start), text.slice(day.end)]
  if (CITED.test(ahead)) return behind.startsWith(')')
  if (HEADED.test(ahead)) return DOCKET.test(behind.slice(0, 40))
  const heads = HEADING.test(text) || JUDGMENT.test(text)
  return heads && /\b(?:of|filed|dated|entered|signed|issued)(?: on)? $/.test(ahead)
}
