import { en, type ParsedResult } from 'chrono-node'
import type { Range } from '../../domain/mention.ts'
import { datedStretch } from './date-hint.ts'
import { DAY, type Dated, iso, pad, roleOf, yearFor } from './dated.ts'
import { dayFirstDates } from './day-first-dates.ts'
import { eastAsianDates } from './east-asian-dates.ts'
import { koreanDates } from './korean-dates.ts'
import { looseDates } from './loose-dates.ts'
import { wordedDates } from './worded-dates.ts'

/**
 * Every date a sentence names. Relative ones are resolved from `published`; without it only dates with their year are given. Never
 * the day of the story itself unless the sentence says so, and nothing where the year is a guess.
 */
export function findDates(sentence: string, published: string | null, lang: string): Dated[] {
  const own = dayFirstDates(sentence, published, lang)
  if (own) return own
  if (lang === 'ko') return koreanDates(sentence, published)
  const worded = wordedDates(sentence, published, lang)
  if (worded) return worded
  const stretch = datedStretch(sentence, lang)
  if (!stretch) return []
  if (lang === 'zh' || lang === 'ja') return eastAsianDates(sentence, published)
  const found = [...named(sentence, stretch, published), ...looseDates(sentence, published)]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const out: Dated[] = []
  for (const date of found) if (!out.some((other) => date.start < other.end && other.start < date.end)) out.push(date)
  return out
}

const MONTH_WORDS = /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu

/** Chrono without the parsers whose finds are never the day of an act: times of day, "three days later", "the past ten days". */
const ENGLISH = en.casual.clone()
ENGLISH.parsers = ENGLISH.parsers.filter(
  (parser) => !/(?:TimeExpression|CasualTime|UnitLater|CasualRelative)/.test(parser.constructor.name),
)

function named(sentence: string, stretch: Range, published: string | null): Dated[] {
  const reference = new Date(`${(published ?? '2000-01-01').slice(0, 10)}T12:00:00Z`)
  let results: ParsedResult[]
  try {
    results = ENGLISH.parse(
      sentence.slice(stretch.start, Math.min(stretch.end, stretch.start + 700)).replaceAll('’', "'"),
      reference,
    )
  } catch {
    return []
  }
  const out: Dated[] = []
  for (const result of results) {
    const { start } = result
    const text = result.text
    const at = stretch.start + result.index
    // "Now to January 28" begins nothing now.
    if (/^now\b/i.test(text)) continue
    if (isFalse(text, sentence, at)) continue
    const before = sentence.slice(Math.max(0, at - 100), at)
    const after = sentence.slice(at + text.length, at + text.length + 40)
    if (isDateline(sentence.slice(0, at), after)) continue
    const place = { start: at, end: at + text.length, role: roleOf(before, after) }
    const has = (part: 'day' | 'month' | 'year' | 'weekday') => start.isCertain(part)
    let year = start.get('year')
    const month = start.get('month')
    const day = start.get('day')
    const hasMonthName = has('month') && (MONTH_WORDS.test(text) || /\d[./-]\d/.test(text))
    if (hasMonthName && !has('year')) {
      const tail = /^\s*,?\s*((?:19|20)\d\d)\b/.exec(after)
      const lastYear =
        /^\s*(?:of )?(?:last year|the year before|letzten Jahres|vergangenen Jahres|de l'an dernier|del año pasado|dello scorso anno|прошлого года)/i.test(
          after,
        )
      const fixed = tail
        ? Number(tail[1])
        : published && lastYear
          ? Number(published.slice(0, 4)) - 1
          : yearFor(published, month, has('day') ? day : null, place.role)
      if (fixed === null) continue
      year = fixed
    }
    if (hasMonthName) {
      const last = result.end?.isCertain('day') && result.end.isCertain('month') ? iso(result.end.date()) : null
      // "May 24 through June 30": the first day is the act's, the last one ends it.
      if (last) out.push({ ...place, start: place.end - 1, date: last, precision: 'day', role: 'until' })
      if (last) place.end--
      if (has('day') && month && day)
        out.push({ ...place, date: `${year}-${pad(month)}-${pad(day)}`, precision: 'day' })
      else if (month) out.push({ ...place, date: `${year}-${pad(month)}`, precision: 'month' })
      continue
    }
    if (!published) continue
    const relative = relativeDate(result, at, sentence, reference, place.role, has('weekday') && !has('day'))
    if (relative) out.push({ ...place, ...relative })
  }
  return out
}
// "WASHINGTON, May 12 (Reuters) -": when it was written, not when it happened.
const isDateline = (before: string, after: string) =>
  before.length < 60 &&
  /^\W*\p{Lu}[^.!?:;]*,?\s*$/u.test(before) &&
  /^(?:,?\s*\d{4})?\s*(?:\([^)]{2,40}\)\s*[-–—:]|[-–—]{1,2}\s)/.test(after)

const VAGUE = /^(?:now|tonight|then|this|currently|maintenant|jetzt|ahora|adesso|agora|сейчас)$/i

function relativeDate(
  result: ParsedResult,
  at: number,
  sentence: string,
  reference: Date,
  role: Dated['role'],
  weekday: boolean,
): Pick<Dated, 'date' | 'precision'> | null {
  const text = result.text.toLowerCase()
  // "Three days before the ban" counts from the ban, not from the story.
  if (VAGUE.test(text) || /\b(?:before|after|earlier|later|prior)\b/.test(text)) return null
  if (weekday) {
    const wanted = result.start.get('weekday') ?? 0
    const back = (reference.getUTCDay() - wanted + 7) % 7
    const next = /\b(?:next|coming|nächste|kommend|prochain|próximo|prossim)/i.test(
      sentence.slice(Math.max(0, at - 12), at + text.length + 8),
    )
    if (role !== 'act' || next)
      return { date: iso(new Date(reference.getTime() + ((7 - back) % 7 || 7) * DAY)), precision: 'day' }
    return { date: iso(new Date(reference.getTime() - back * DAY)), precision: 'day' }
  }
  const exact =
    /yesterday|today|gestern|heute|vorgestern|hier|aujourd|ayer|hoy|ieri|oggi|ontem|hoje|вчера|сегодня|(?:\bdays?|tage?n?|jours?|días?|giorni|dias)\b/i.test(
      text,
    )
  if (!exact) return null
  const date = iso(result.start.date())
  if (role === 'act' && date > iso(reference)) return null
  return { date, precision: 'day' }
}

// "Sun shares", "sat on the board", "may 3 people", "march on", "second half".
function isFalse(text: string, sentence: string, index: number): boolean {
  if (
    /^(?:sun|sat|may|march|mar|second|mon|wed|fri|dec|jan|am|pm|at|hier)$/i.test(text.trim()) &&
    !/\b(?:on|in|last|this|since|of|,)\s*$/i.test(sentence.slice(0, index))
  )
    return (
      !/^(?:May|March)$/.test(text.trim()) ||
      !/\b(?:in|last|since|of|this|until|from|by)\s*$/i.test(sentence.slice(0, index))
    )
  if (/^(?:sun|sat|mon|wed|second|am|pm)$/.test(text.trim())) return true
  if (/^\d{1,2}(?::\d\d)?(?:\s*[ap]\.?m\.?)?$/i.test(text.trim())) return true
  return (
    /^\d{3,4}$/.test(text.trim()) ||
    /^[\d.,]+$/.test(text.trim()) ||
    /^\d+ (?:hours?|minutes?|seconds?|years?|months?|weeks?)\b/i.test(text.trim())
  )
}
