import { type Chrono, en, type ParsedResult } from 'chrono-node'
import type { DatedStretch } from './date-hint.ts'
import { DAY, type Dated, hasBegun, iso, pad, roleOf, yearFor } from './dated.ts'

const MONTH_WORDS = /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu

/**
 * Chrono with only those parsers that can find something, and never those whose finds are not the day of an act: times of day, "three
 * days later", "the past ten days".
 */
const ENGLISH: Readonly<Record<DatedStretch['by'], Chrono | null>> = {
  distance: null,
  weekday: withParsers(/Weekday/),
  month: withParsers(/Weekday|MonthName/),
  anything: withParsers(/^(?!.*(?:TimeExpression|CasualTime|UnitLater|CasualRelative))/),
}

function withParsers(names: RegExp): Chrono {
  const chrono = en.casual.clone()
  chrono.parsers = chrono.parsers.filter((parser) => names.test(parser.constructor.name))
  return chrono
}

/** The days and months that an English sentence names, as chrono finds them and news means them. */
export function englishDates(sentence: string, stretch: DatedStretch, published: string | null): Dated[] {
  const chrono = ENGLISH[stretch.by]
  if (!chrono) return []
  const reference = new Date(`${(published ?? '2000-01-01').slice(0, 10)}T12:00:00Z`)
  let results: ParsedResult[]
  try {
    results = chrono.parse(
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
    const hasMonthName = has('month') && MONTH_WORDS.test(text)
    if (/\d[./-]\d/.test(text) && !MONTH_WORDS.test(text)) continue
    if (hasMonthName && !has('year')) {
      const tail = /^\s*,?\s*((?:19|20)\d\d)\b/.exec(after)
      const lastYear = /^,?\s*(?:of )?(?:last year|the year before|the previous year)/i.test(after)
      const thisYear = /^,?\s*(?:of )?(?:this year)/i.test(after)
      const fixed = tail
        ? Number(tail[1])
        : published && lastYear
          ? Number(published.slice(0, 4)) - 1
          : published && thisYear
            ? Number(published.slice(0, 4))
            : yearFor(published, month, has('day') ? day : null, hasBegun(before) ? 'act' : place.role)
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
    const relative = relativeDate(
      result,
      at,
      sentence,
      reference,
      hasBegun(before) ? 'act' : place.role,
      has('weekday') && !has('day'),
    )
    if (relative) out.push({ ...place, ...relative })
  }
  return out
}
// "WASHINGTON, May 12 (Reuters) -": when it was written, not when it happened.
const isDateline = (before: string, after: string) =>
  before.length < 60 &&
  /^\W*\p{Lu}[^.!?:;]*,?\s*$/u.test(before) &&
  /^(?:,?\s*\d{4})?\s*(?:\([^)]{2,40}\)\s*[-–—:]|[-–—]{1,2}\s)/.test(after)

const VAGUE = /^(?:now|tonight|then|this|currently)$/i

// "The following Monday", "that Friday", "the Friday before": counted from another day.
const COUNTED = /\b(?:the (?:following|next|previous|preceding|same)|that|the previous week['’]s|a subsequent)\s+$/i
const COUNTED_BEHIND = /^\s+(?:before|after|earlier|later|prior)\b/i

/** A weekday is the last one past, unless the words beside it say otherwise. */
function weekdayDate(
  wanted: number,
  at: number,
  length: number,
  sentence: string,
  reference: Date,
  role: Dated['role'],
): Pick<Dated, 'date' | 'precision'> | null {
  const [before, text] = [sentence.slice(Math.max(0, at - 30), at), sentence.slice(at, at + length)]
  const behind = sentence.slice(at + length, at + length + 30)
  if (COUNTED.test(before) || COUNTED_BEHIND.test(behind)) return null
  const days = (reference.getUTCDay() - wanted + 7) % 7
  const ago = (count: number) => ({ date: iso(new Date(reference.getTime() - count * DAY)), precision: 'day' as const })
  if (
    /\b(?:next|coming|upcoming|this coming)\b/i.test(`${before.slice(-12)}${text}`) ||
    /^ (?:next week|a week from now|week)\b/i.test(behind)
  )
    return ago(days - 7 || -7)
  if (role === 'until' || role === 'effective') return ago(-((7 - days) % 7 || 7))
  if (
    /\blast week\b/i.test(text) ||
    /^,? (?:of )?last week\b/i.test(behind) ||
    /\blast week,? (?:on )?(?:late |early )?$/i.test(before)
  ) {
    const sinceMonday = (reference.getUTCDay() + 6) % 7
    return ago(sinceMonday + 7 - ((wanted + 6) % 7))
  }
  if (/^ (?:a )?week ago\b/i.test(behind)) return ago(days + 7)
  // "Last Friday" in a story of Friday is not today's.
  if (days === 0 && /\b(?:last|past)\s+$/i.test(before)) return ago(7)
  if (days === 0 && /^(?:last|past)\b/i.test(text)) return ago(7)
  // The small hours in the East are the day before where the act was done.
  const eastern = /^[^.;]{0,12}\b(?:Beijing|China|Hong Kong|Taipei|Taiwan|Tokyo|Japan|Singapore|Seoul) time\b/i.test(
    behind,
  )
  return ago(
    days +
      (eastern && /\b(?:early|morning|dawn|small hours)\b/i.test(`${before.slice(-12)}${text}${behind.slice(0, 12)}`)
        ? 1
        : 0),
  )
}

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
  if (weekday) return weekdayDate(result.start.get('weekday') ?? 0, at, text.length, sentence, reference, role)
  const exact = /yesterday|today|\bdays?\b/i.test(text)
  if (!exact) return null
  const date = iso(result.start.date())
  if (role === 'act' && date > iso(reference)) return null
  return { date, precision: 'day' }
}

// "Sun shares", "sat on the board", "may 3 people", "march on", "second half".
function isFalse(text: string, sentence: string, index: number): boolean {
  if (/\bweek(?:end|day)?s?\b/i.test(text) && !/[nsdit]day\b/i.test(text.replace(/weekday/i, ''))) return true
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
