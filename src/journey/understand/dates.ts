import { de, en, es, fr, it, type ParsedResult, pt, ru } from 'chrono-node'
import type { DatePrecision } from '../../domain/development.ts'

/** A date named in a sentence, in offsets of the sentence. */
export interface Dated {
  start: number
  end: number
  /** `2021-03-12`, `2021-03` or `2021`. */
  date: string
  precision: Exclude<DatePrecision, 'none'>
  /** `by`: it is a deadline or the day something starts to bind, not the day of the act. */
  role: 'act' | 'until' | 'effective'
}

type Parse = (text: string, reference: Date) => ParsedResult[]
const PARSERS: Readonly<Record<string, Parse>> = {
  en: (text, ref) => en.casual.parse(text, ref),
  de: (text, ref) => de.casual.parse(text, ref),
  fr: (text, ref) => fr.casual.parse(text, ref),
  es: (text, ref) => es.casual.parse(text, ref),
  it: (text, ref) => it.casual.parse(text, ref),
  pt: (text, ref) => pt.casual.parse(text, ref),
  ru: (text, ref) => ru.casual.parse(text, ref),
}

const DAY = 86_400_000
const iso = (date: Date) => date.toISOString().slice(0, 10)
const pad = (n: number) => String(n).padStart(2, '0')

/**
 * Every date a sentence names. Relative ones are resolved from `published`; without it only dates with their year are given. Never
 * the day of the story itself unless the sentence says so, and nothing where the year is a guess.
 */
export function findDates(sentence: string, published: string | null, lang: string): Dated[] {
  if (!HINT.test(sentence)) return []
  if (lang === 'zh' || lang === 'ja') return eastAsian(sentence, published)
  const parse = PARSERS[lang] ?? PARSERS.en
  const found = [
    ...(parse ? named(sentence, published, lang, parse) : []),
    ...looseMonths(sentence, published, lang),
    ...bareMonths(sentence, published, lang),
  ]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const out: Dated[] = []
  for (const date of found) if (!out.some((other) => date.start < other.end && other.start < date.end)) out.push(date)
  return out
}

// A sentence without any of these has no date; it spares most sentences the parser.
const HINT =
  /\d|day|week|month|year|yester|tonight|today|heute|gestern|tag\b|woch|monat|jahr|aujourd|hier\b|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mois|semaine|hoy|ayer|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mes\b|oggi|ieri|luned|marted|mercoled|gioved|venerd|sabato|domenica|mese|hoje|ontem|segunda|terça|quarta|quinta|sexta|mês|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|понедельник|вторник|сред[ау]|четверг|пятниц|суббот|воскресень|вчера|сегодня|今|昨|周|星期|週|曜|月|日|号|號|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mittwoch|ener|abril|agost|giugno|luglio/i

const MONTH_WORDS =
  /(?<!\p{L})(?:jan|feb|mar|mär|apr|may|mai|jun|jui|jul|aug|aoû|sep|oct|okt|nov|dec|dez|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|fév|avr|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/iu

function named(sentence: string, published: string | null, lang: string, parse: Parse): Dated[] {
  const reference = new Date(`${(published ?? '2000-01-01').slice(0, 10)}T12:00:00Z`)
  let results: ParsedResult[]
  try {
    results = parse(sentence.slice(0, 700).replaceAll('’', "'"), reference)
  } catch {
    return []
  }
  const out: Dated[] = []
  for (const result of results) {
    const { start } = result
    const text = result.text
    if (isFalse(text, sentence, result.index)) continue
    const before = sentence.slice(Math.max(0, result.index - 28), result.index)
    const after = sentence.slice(result.index + text.length, result.index + text.length + 24)
    const place = { start: result.index, end: result.index + text.length, role: roleOf(before, lang) } as const
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
      if (has('day') && month && day)
        out.push({ ...place, date: `${year}-${pad(month)}-${pad(day)}`, precision: 'day' })
      else if (month) out.push({ ...place, date: `${year}-${pad(month)}`, precision: 'month' })
      continue
    }
    if (!published) continue
    const relative = relativeDate(result, sentence, reference, place.role, has('weekday') && !has('day'))
    if (relative) out.push({ ...place, ...relative })
  }
  return out
}

/** The year that makes a month the most recent past one; the next one for deadlines. */
function yearFor(
  published: string | null,
  month: number | null,
  day: number | null,
  role: Dated['role'],
): number | null {
  if (!published || !month) return null
  const year = Number(published.slice(0, 4))
  const then = `${year}-${pad(month)}-${pad(day ?? 1)}`
  const limit = iso(new Date(Date.parse(`${published.slice(0, 10)}T00:00:00Z`) + 2 * DAY))
  if (role !== 'act')
    return then < published.slice(0, 10) && Number(published.slice(5, 7)) - month > 6 ? year + 1 : year
  return then > limit ? year - 1 : year
}

const VAGUE = /^(?:now|tonight|then|this|currently|maintenant|jetzt|ahora|adesso|agora|сейчас)$/i

function relativeDate(
  result: ParsedResult,
  sentence: string,
  reference: Date,
  role: Dated['role'],
  weekday: boolean,
): Pick<Dated, 'date' | 'precision'> | null {
  const text = result.text.toLowerCase()
  if (VAGUE.test(text)) return null
  if (weekday) {
    const wanted = result.start.get('weekday') ?? 0
    const back = (reference.getUTCDay() - wanted + 7) % 7
    const next = /\b(?:next|coming|nächste|kommend|prochain|próximo|prossim)/i.test(
      sentence.slice(Math.max(0, result.index - 12), result.index + text.length + 8),
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

const UNTIL =
  /(?<!\p{L})(?:until|till|through|before|by|deadline of|deadline was|expires? on|expires?|up to|days,? to|now to|deadline to|extended to|not later than|ends? on|bis|bis zum|jusqu'au|jusqu'à|d'ici le|avant le|hasta|fino al|entro il|até|до|к|ahead of|due on|due)\s+(?:the\s+|dem\s+|el\s+|il\s+|le\s+|midnight\s+)?(?:end of\s+)?$/iu
const EFFECTIVE =
  /(?<!\p{L})(?:from|as of|as from|starting|beginning|effective|take effect on|takes effect on|effect|force|begin on|start on|with effect from|after|ab|ab dem|à partir du|à compter du|a partir del|dal|a partire dal|a partir de|с)\s+(?:the\s+|on\s+|dem\s+)?$/iu

function roleOf(before: string, _lang: string): Dated['role'] {
  if (UNTIL.test(before)) return 'until'
  return EFFECTIVE.test(before) ? 'effective' : 'act'
}

const YEAR =
  /(?:\b(?:in|In|since|im Jahr|Jahr|en|En|nel|Nel|em|Em|de|du|von|of|early|late|mid|back in|en el|dans|anno|ano|año|année)\s+|\bв\s+)((?:19|20)\d\d)\b(?:\s*(?:год|году|года))?/gu
const MONTH_AGO =
  /\b(earlier this month|this month|last month|earlier this year|last year|vergangenen Monat|letzten Monat|le mois dernier|el mes pasado|il mese scorso|mês passado|в прошлом месяце|vergangenes Jahr|letztes Jahr|l'an dernier|el año pasado|l'anno scorso|ano passado|в прошлом году)\b/giu

const MONTHS: Readonly<Record<string, string>> = {
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ru: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
}

/** A month without a day ("Ende Oktober", "en mars 2022"), which chrono finds in English only. */
function bareMonths(sentence: string, published: string | null, lang: string): Dated[] {
  const names = MONTHS[lang]?.split(' ')
  if (!names) return []
  const out: Dated[] = []
  for (const match of sentence.matchAll(
    new RegExp(`(?<![\\p{L}\\d]\\.? ?)(${names.join('|')})(?!\\p{L})(?:\\s+(?:del?\\s+)?(\\d{4}))?`, 'giu'),
  )) {
    const month = names.indexOf((match[1] ?? '').toLowerCase()) + 1
    const role = roleOf(sentence.slice(Math.max(0, match.index - 28), match.index), lang)
    const year = match[2] ? Number(match[2]) : yearFor(published, month, null, role)
    if (year)
      out.push({
        start: match.index,
        end: match.index + match[0].length,
        date: `${year}-${pad(month)}`,
        precision: 'month',
        role,
      })
  }
  return out
}

/** What chrono leaves out: bare years, and months told by their distance. */
function looseMonths(sentence: string, published: string | null, lang: string): Dated[] {
  const out: Dated[] = []
  for (const match of sentence.matchAll(YEAR)) {
    const year = match[1] ?? ''
    const start = match.index + match[0].lastIndexOf(year)
    if (/^\s*(?:\/|-)\d/.test(sentence.slice(start + 4))) continue
    const before = sentence.slice(Math.max(0, start - 20), start)
    if (/fiscal year $|act of $|regulation|no\. $/i.test(before)) continue
    out.push({ start, end: start + 4, date: year, precision: 'year', role: roleOf(before, lang) })
  }
  if (!published) return out
  const [y = 0, m = 0] = published.split('-').map(Number)
  for (const match of sentence.matchAll(MONTH_AGO)) {
    const words = (match[1] ?? '').toLowerCase()
    const place = { start: match.index, end: match.index + words.length, role: 'act' as const }
    if (/^(?:earlier )?this month/.test(words)) out.push({ ...place, date: `${y}-${pad(m)}`, precision: 'month' })
    else if (/month|monat|mois|mes |mese|mês|месяце/.test(words))
      out.push({ ...place, date: m === 1 ? `${y - 1}-12` : `${y}-${pad(m - 1)}`, precision: 'month' })
    else if (/this year/.test(words)) out.push({ ...place, date: String(y), precision: 'year' })
    else out.push({ ...place, date: String(y - 1), precision: 'year' })
  }
  return out
}

const EAST =
  /(?:(\d{4}|[一二三四五六七八九〇零○]{4}|今|本|去|昨|前|同)年)?(?:(\d{1,2}|[一二三四五六七八九十]{1,3}|今|本|上|先|同)(?:个|個)?月)?(?:(?<=月)|(?<![\d月]))(?:(\d{1,2}|[一二三四五六七八九十廿]{1,3})[日号號])?/gu
const DIGITS = '〇一二三四五六七八九'
const WEEKDAYS = '日一二三四五六'
const KANJI_DAYS = '日月火水木金土'

/** Chinese and Japanese dates: 2021年3月12日, 去年十月十八日, 3月12日, 24日, 周四, 昨日. */
function eastAsian(sentence: string, published: string | null): Dated[] {
  const out: Dated[] = []
  const [py = 0, pm = 0, pd = 0] = (published ?? '').slice(0, 10).split('-').map(Number)
  for (const match of sentence.matchAll(EAST)) {
    const [text, yearText, monthText, dayText] = match
    if (!text || (!yearText && !monthText && !dayText)) continue
    const after = sentence.slice(match.index + text.length, match.index + text.length + 3)
    if (/^[间間]|^以[内內]|^[的]?期|^ぶり/.test(after) || (!yearText && !monthText && /^(?:间|間)/.test(after)))
      continue
    const role = /^(?:まで|为止|為止|前|截止|期限|之前)/.test(after)
      ? 'until'
      : /^(?:起|から|生效|施行|开始|以降)/.test(after) && !/^起[诉訴]/.test(after)
        ? 'effective'
        : 'act'
    const year = eastYear(
      yearText,
      py,
      monthText ? eastNumber(monthText) : null,
      dayText ? eastNumber(dayText) : null,
      published,
      role,
    )
    const month = monthText
      ? /今|本|同/.test(monthText)
        ? pm
        : /上|先/.test(monthText)
          ? pm === 1
            ? 12
            : pm - 1
          : eastNumber(monthText)
      : dayText && published
        ? pm
        : null
    const day = dayText ? eastNumber(dayText) : null
    const place = { start: match.index, end: match.index + text.length, role } as const
    if (year === null) continue
    if (day && month) {
      let [y, m] = [year, month]
      if (!monthText && published && day > pd) [y, m] = m === 1 ? [y - 1, 12] : [y, m - 1]
      if (m <= 12 && day <= 31) out.push({ ...place, date: `${y}-${pad(m)}-${pad(day)}`, precision: 'day' })
    } else if (month && monthText && month <= 12)
      out.push({ ...place, date: `${year}-${pad(month)}`, precision: 'month' })
    else if (yearText && !monthText) out.push({ ...place, date: String(year), precision: 'year' })
  }
  if (!published) return out
  const reference = Date.parse(`${published.slice(0, 10)}T12:00:00Z`)
  for (const match of sentence.matchAll(
    /(?:周|星期|週|礼拜)([一二三四五六日天])|([月火水木金土日])曜日?|(昨日|昨天|前日|今日|今天|本日|当日(?!下))/gu,
  )) {
    const place = { start: match.index, end: match.index + match[0].length, role: 'act' as const }
    const index = match[1]
      ? WEEKDAYS.indexOf(match[1] === '天' ? '日' : match[1])
      : match[2]
        ? KANJI_DAYS.indexOf(match[2])
        : -1
    const back =
      index >= 0
        ? (new Date(reference).getUTCDay() - index + 7) % 7
        : /昨/.test(match[0])
          ? 1
          : /前日/.test(match[0])
            ? 2
            : 0
    out.push({ ...place, date: iso(new Date(reference - back * DAY)), precision: 'day' })
  }
  return out
}

function eastYear(
  text: string | undefined,
  year: number,
  month: number | null,
  day: number | null,
  published: string | null,
  role: Dated['role'],
): number | null {
  if (!text) return published ? (month ? yearFor(published, month, day, role) : year) : null
  if (/^\d{4}$/.test(text)) return Number(text)
  if (/[今本去昨前同]/.test(text))
    return published ? (/[今本同]/.test(text) ? year : /前/.test(text) ? year - 2 : year - 1) : null
  return Number([...text].map((c) => (/[零○]/.test(c) ? 0 : DIGITS.indexOf(c))).join(''))
}

function eastNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens, ones] = text.replace('廿', '二十').split('十')
  const digit = (c: string | undefined) => (c ? DIGITS.indexOf(c) : 0)
  return text.includes('十') || text.includes('廿') ? (tens ? digit(tens) : 1) * 10 + digit(ones) : digit(text)
}
