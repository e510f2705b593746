import { DAY, type Dated, iso } from './dated.ts'
import { dayFirstDates } from './day-first-dates.ts'
import { eastAsianDates } from './east-asian-dates.ts'
import { anchorsOf } from './english-anchors.ts'
import { englishDates } from './english-dates.ts'
import { feastDays } from './holidays.ts'
import { koreanDates } from './korean-dates.ts'
import { looseDates } from './loose-dates.ts'
import { type DayOrder, numericDates } from './numeric-dates.ts'
import { wordedDates } from './worded-dates.ts'

/**
 * Every date a sentence names. Relative ones are resolved from `published`; without it only dates with their year are given. Never
 * the day of the story itself unless the sentence says so, and nothing where the year is a guess.
 */
export function findDates(sentence: string, published: string | null, lang: string, order: DayOrder = null): Dated[] {
  const dates = datesIn(sentence, published, lang, order)
  if (!published || !dates.length) return dates
  const limit = dayAfter(published)
  // What lies ahead has not happened.
  return dates.filter((date) => date.role !== 'act' || date.date <= limit.slice(0, date.date.length))
}

let [known, after] = ['', '']

/** The day after a story's own; kept, as its sentences are read one after the other. */
function dayAfter(published: string): string {
  if (published !== known)
    [known, after] = [published, iso(new Date(Date.parse(`${published.slice(0, 10)}T12:00:00Z`) + DAY))]
  return after
}

function datesIn(sentence: string, published: string | null, lang: string, order: DayOrder): Dated[] {
  const own = dayFirstDates(sentence, published, lang)
  if (own) return own
  if (lang === 'ko') return koreanDates(sentence, published)
  const worded = wordedDates(sentence, published, lang)
  if (worded) return worded
  if (lang === 'zh' || lang === 'ja') return eastAsianDates(sentence, published, lang)
  const anchors = anchorsOf(sentence)
  if (!anchors) return feastDays(sentence, published)
  const found = [
    ...(anchors.numeric ? numericDates(sentence, published, order) : []),
    ...englishDates(sentence, anchors, published),
    ...feastDays(sentence, published),
  ]
  const out: Dated[] = []
  const meets = (date: Dated, other: Dated) => date.start < other.end && other.start < date.end
  for (const date of found) if (!out.some((other) => meets(date, other))) out.push(date)
  // A named day outweighs the week or month it lies in.
  for (const date of anchors.loose ? looseDates(sentence, published) : [])
    if (!out.some((other) => meets(date, other) || isBeside(sentence, date, other))) out.push(date)
  const days = out.sort((a, b) => a.start - b.start)
  return days.filter(
    (date, i) => !isWeekdayOf(sentence, date, days[i + 1]) && !isWeekdayBehind(sentence, date, days[i - 1]),
  )
}

/** "Tuesday of last week", "earlier this week, on Tuesday". */
const isBeside = (sentence: string, a: Dated, b: Dated) =>
  /^[\s,]{0,2}(?:of |on |late |early )*$/.test(
    a.end <= b.start ? sentence.slice(a.end, b.start) : sentence.slice(b.end, a.start),
  )

const WEEKDAY_ALONE = /^\(?(?:last |this |on )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\)?$/i

/** "Friday 29-1-2021", "Wednesday (15 May)": the weekday of the date behind it. */
const isWeekdayOf = (sentence: string, date: Dated, next: Dated | undefined) =>
  next?.precision === 'day' &&
  WEEKDAY_ALONE.test(sentence.slice(date.start, date.end)) &&
  /^[\s,(]{1,3}(?:on )?$/.test(sentence.slice(date.end, next.start))

/** "May 14 (Tuesday)". */
const isWeekdayBehind = (sentence: string, date: Dated, last: Dated | undefined) =>
  last?.precision === 'day' &&
  WEEKDAY_ALONE.test(sentence.slice(date.start, date.end)) &&
  /^\s?\(?$/.test(sentence.slice(last.end, date.start))
