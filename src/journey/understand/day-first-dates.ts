import { patternsOf, type Read } from './calendar-patterns.ts'
import { CALENDARS, type CalendarWords } from './calendar-words.ts'
import type { Dated } from './dated.ts'

/**
 * The dates of a sentence in a language that writes the day before the month: `el 3 de mayo`, `1º de outubro`, `mardi 16 décembre`,
 * `nesta sexta-feira (27)`, `12.03.2021`, `lunedì scorso`, `acum două zile`. Null for other languages.
 */
export function dayFirstDates(sentence: string, published: string | null, lang: string): Dated[] | null {
  const calendar = calendarOf(lang)
  if (!calendar) return null
  const out: Dated[] = []
  if (!calendar.hint.test(sentence)) return out
  for (const [pattern, read] of calendar.patterns)
    for (const match of sentence.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (out.some((other) => start < other.end && other.start < end)) continue
      if (isDateline(sentence.slice(0, start), sentence.slice(end, end + 40))) continue
      const role = roleIn(
        calendar,
        sentence.slice(Math.max(0, start - 40), start),
        sentence.slice(start, end + 8),
        end - start,
      )
      const date = read({ ...match.groups, 0: match[0] }, published, role, beside(sentence, start, end))
      if (date) out.push({ start, end, role, date, precision: PRECISION[date.length] ?? 'day' })
    }
  return out.sort((a, b) => a.start - b.start)
}

/** A date with the few words on either side that no comma parts from it. */
const beside = (sentence: string, start: number, end: number) =>
  `${/[^,;:]{0,14}$/.exec(sentence.slice(0, start))?.[0] ?? ''}${sentence.slice(start, end)}${/^[^,;:]{0,16}/.exec(sentence.slice(end))?.[0] ?? ''}`

// "Madrid, 12 mar (EFE).-": when it was written, not when it happened.
const isDateline = (ahead: string, behind: string) =>
  ahead.length < 40 &&
  /^\W*\p{Lu}[^.!?:;]*,?\s*$/u.test(ahead) &&
  /^(?:,?\s*\d{4})?\s*(?:\([^)]{2,40}\)\s*\.?\s*[-–—:]|\.?\s*[-–—]{1,2}\s)/.test(behind)

const PRECISION: Readonly<Record<number, Dated['precision']>> = { 4: 'year', 7: 'month', 10: 'day' }

/** A language's calendar, made ready to be looked for. */
interface Calendar {
  /** What every date of the language holds. */
  hint: RegExp
  patterns: readonly (readonly [RegExp, Read])[]
  opens: Readonly<Record<'until' | 'from', RegExp>>
  ends: Readonly<Record<'until' | 'from', RegExp>>
}

const calendars = new Map<string, Calendar>()

function calendarOf(lang: string): Calendar | null {
  const words = CALENDARS[lang]
  const known = calendars.get(lang) ?? (words ? made(words) : null)
  if (known) calendars.set(lang, known)
  return known
}

function made(words: CalendarWords): Calendar {
  const {
    months,
    weekdays,
    today,
    yesterday,
    dayBefore,
    thisWeek,
    lastWeek,
    lastMonth,
    lastYear,
    thisMonth,
    until,
    from,
  } = words
  const ago = [words.ago, words.agoWeeks, words.agoMonths, words.agoYears].map((form) =>
    form.replaceAll('#', `(?:\\d{1,2}|\\p{L}+)`),
  )
  const telling = [
    ...months,
    ...weekdays,
    today,
    yesterday,
    dayBefore,
    thisWeek,
    lastWeek,
    lastMonth,
    lastYear,
    thisMonth,
    ...ago,
  ]
  const opens = (list: string) => new RegExp(`(?<!\\p{L})(?:${list})(?:['’\\s]+\\p{L}{1,8}){0,3}['’\\s]*$`, 'iu')
  const ends = (form = '(?!)') => new RegExp(`^(?:${form})(?!\\p{L})`, 'iu')
  return {
    hint: new RegExp(`\\d|(?<!\\p{L})(?:${telling.join('|')})`, 'iu'),
    patterns: patternsOf(words),
    opens: { until: opens(until), from: opens(from) },
    ends: { until: ends(words.endsUntil), from: ends(words.endsFrom) },
  }
}

/** What the words right before a date, and its own ending, make of it. */
function roleIn({ opens, ends }: Calendar, ahead: string, text: string, length: number): Dated['role'] {
  if (ATTACKED.test(ahead)) return 'attribute'
  const ending = /(?<=\d)\D*$/u.exec(text.slice(0, length))?.[0] || text.slice(length)
  if (opens.until.test(ahead) || ends.until.test(ending)) return 'until'
  return opens.from.test(ahead) || ends.from.test(ending) ? 'effective' : 'act'
}

// "contra la orden del 3 de mayo": the day of what is attacked.
const ATTACKED = /(?<!\p{L})(?:contra|contre|contro|împotriva)\s[^,;.]{0,30}\s(?:del?|du|do|da|dal|di|din)\s+$/iu
