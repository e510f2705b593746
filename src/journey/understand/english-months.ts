import { DAY, type Dated, hasBegun, pad, placeOf } from './dated.ts'
import { near } from './days-past.ts'
import { type Anchor, WEEKDAY_NAMES, weekdayOf } from './english-anchors.ts'
import { monthAlone } from './english-month-alone.ts'
import { yearBehind } from './english-years.ts'

const DAY_AHEAD = /(?<![\d.,:$€£/-])(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+(?:day\s+)?of)?[\s-]$/i
// "12-14 May", "12 and 14 May": the first of them.
const FIRST_AHEAD = /(?<![\d.,:$€£/-])(?<day>\d{1,2})(?:st|nd|rd|th)?\s?(?<join>-|–|\/|and|to|or)\s?$/i
const DAY_BEHIND = /^\.?\s+(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d%:]|[.,]\d|\p{L}|-\p{L})/iu
// "May 14-16", "May 14 to 16".
const LAST_BEHIND = /^\s?(?:-|–|—|to|through|until)\s?(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d%:]|[.,]\d|\p{L})/iu
const WEEKDAY_AHEAD = new RegExp(`\\b(?<weekday>${WEEKDAY_NAMES})\\.?(?:\\s*,|\\s*\\()?\\s+(?:the\\s+|on\\s+)?$`, 'i')
// "From January 28 to …": the second day ends what the first begins.
const SPAN_AHEAD = new RegExp(`\\d(?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?\\s?(?:to|through|until|till|-|–|—)\\s?$`, 'i')
// "Between May 22 and June 4": no day at all.
const BETWEEN = /\bbetween\s+(?:[^,;.]{3,24}\s+and\s+)?(?:the\s+)?$/i
const ORDINAL = /\d(?:st|nd|rd|th)\b/i

/** The day or month told around the name of a month; none where the word is a verb or a person. */
export function monthDates(sentence: string, anchor: Anchor, published: string | null): Dated[] {
  const ahead = sentence.slice(Math.max(0, anchor.start - 32), anchor.start)
  const behind = sentence.slice(anchor.end, anchor.end + 40)
  const day = dayOf(ahead, behind)
  if (!day) return monthAlone(sentence, anchor, published)
  if (!/^\p{Lu}/u.test(anchor.word) && !ORDINAL.test(`${ahead.slice(-9)}|${behind.slice(0, 9)}`)) return []
  const outer = ahead.slice(0, ahead.length - day.ahead)
  const weekday = WEEKDAY_AHEAD.exec(outer)
  const start = anchor.start - day.ahead - (weekday?.[0].length ?? 0)
  const year = yearBehind(sentence, anchor.end + day.behind, published)
  const place = placeOf(sentence, start, anchor.end + day.behind + year.length)
  if (BETWEEN.test(sentence.slice(Math.max(0, start - 40), start))) return []
  if (SPAN_AHEAD.test(outer)) place.role = 'until'
  const found = year.of({ ...place, month: anchor.value, day: day.number })
  if (found === null || day.number < 1 || day.number > 31) return []
  const on = (number: number) => `${found}-${pad(anchor.value)}-${pad(number)}`
  const isPast = place.role === 'act' || hasBegun(sentence.slice(Math.max(0, start - 100), start))
  const date = mended(on(day.number), weekdayOf(weekday?.groups?.weekday), isPast, year.told ? null : published)
  const first: Dated = { ...place, date, precision: 'day' }
  if (!day.last) return [first]
  const end = place.end - 1
  return [
    { ...first, end },
    { start: end, end: place.end, role: 'until', date: on(day.last), precision: 'day' },
  ]
}

interface Day {
  number: number
  /** The last day of a span that begins on it. */
  last: number | null
  /** How many characters of the sentence it takes on either side of the month. */
  ahead: number
  behind: number
}

function dayOf(ahead: string, behind: string): Day | null {
  const after = DAY_BEHIND.exec(behind)
  const before = DAY_AHEAD.exec(ahead)
  const isAfter = after !== null && !isCount(ahead, behind.slice(after[0].length))
  if (before && (!isAfter || /\b(?:on|the|of|from|until|by|since|and)\s+$|,\s$/i.test(ahead.slice(0, before.index)))) {
    const taken = before[0].length
    const span = FIRST_AHEAD.exec(ahead.slice(0, ahead.length - taken))
    const number = Number(before.groups?.day)
    if (!span) return { number, last: null, ahead: taken, behind: 0 }
    const last = /^(?:-|–|to)$/.test(span.groups?.join ?? '') ? number : null
    return { number: Number(span.groups?.day), last, ahead: taken + span[0].length, behind: 0 }
  }
  if (!isAfter) return null
  const span = LAST_BEHIND.exec(behind.slice(after[0].length))
  const last = span ? Number(span.groups?.day) : null
  return { number: Number(after.groups?.day), last, ahead: 0, behind: after[0].length + (span?.[0].length ?? 0) }
}

/** "In March 12 firms were added": so many firms. */
const isCount = (ahead: string, rest: string) =>
  /\b(?:in|last|this|since)\s+(?:late |early |mid-)?$/i.test(ahead) &&
  /^\s+(?!(?:at|and|to|through|after|when|by|with|for|the|a|in|on|as|it|its|he|she|they|that|but|or)\b)[a-z]/.test(rest)

/**
 * The weekday beside a day without its year tells which year is meant, or that it is still to come. Where it fits no year near the story
 * and the day lies ahead, the number is a slip: "Friday, December 20" in a story of Friday the 18th.
 */
function mended(date: string, weekday: number | null, isPast: boolean, published: string | null): string {
  if (weekday === null || !published || dayAt(date).getUTCDay() === weekday) return date
  const now = Number(published.slice(0, 4))
  const fitting = [now - 1, now, now + 1]
    .map((year) => `${year}${date.slice(4)}`)
    .find((one) => dayAt(one).getUTCDay() === weekday && Math.abs(daysBetween(one, published)) < HALF_YEAR)
  if (fitting) return fitting
  return isPast && date > published.slice(0, 10) ? near(published, weekday, false) : date
}

const HALF_YEAR = 183
const dayAt = (date: string) => new Date(`${date.slice(0, 10)}T12:00:00Z`)
const daysBetween = (a: string, b: string) => (dayAt(a).getTime() - dayAt(b).getTime()) / DAY
