import { DAY, type Dated, iso, pad, yearFor } from './dated.ts'
import { eastAsianNumber, eastAsianYear } from './east-asian-numbers.ts'
import { back } from './long-ago.ts'

const NUMBER = '\\d{1,3}|[一二三四五六七八九十廿]{1,3}'
const YEAR =
  '(?:(?<era>民[國国]|令和|平成|昭和)\\s*(?<eraYear>元|\\d{1,3})|(?<year>\\d{4}|[一二三四五六七八九〇零○]{4})|(?<roc>1[0-2]\\d)(?=\\s*年\\s*\\d{1,2}\\s*月)|(?<short>\\d\\d)(?=年\\d{1,2}月)|(?<yearWord>一昨|今|本|去|昨|前|同))\\s*年(?:\\s*[((]\\d+年?[))])?'
const MONTH = `(?:(?<month>\\d{1,2}|[一二三四五六七八九十]{1,3}|今|本|上|先|同)\\s*(?:个|個)?\\s*月)`
const FULL = new RegExp(
  `(?:${YEAR}\\s*)?(?:${MONTH}\\s*)?(?:(?<=月\\s*)|(?<![\\d月]))(?:(?<day>\\d{1,2}|[一二三四五六七八九十廿]{1,3})\\s*[日号號])?`,
  'gu',
)
const NUMERIC = /(?<![\d/.-])(?<y>(?:19|20)\d\d)(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?![\d/-])/gu
/** A stretch of time, not a place in it. */
const SPAN = /^(?:间|間|之?[内內]|以[内內后後]|[的]?期|ぶり|後|后|多|余|余り|分の|の猶予|免|ごと|連続|以上|[个個]月)/u
const AGO = new RegExp(
  `(?<count>${NUMBER}|两|兩|几|数)\\s*(?<unit>天|日|周|週間?|个?星期|個?星期|[个個]月|[かカヶケ]月|年)(?:多|余)?(?:之)?前`,
  'gu',
)
const WEEKDAY =
  /(?<week>上上|上|本|这|這|下|先々|先|今|来|前)?(?:个|個|の)?(?:周|星期|週の?|礼拜|禮拜)(?<day>[一二三四五六日天])(?![年月])|(?:(?<weekJa>先々週|先週|前週|今週|来週)の?)?(?<jaDay>[月火水木金土日])曜日?|(?<near>一昨日|おととい|前天|昨[日天晚夜]|今[日天晨早]|本日|当[日天]地|前日)/gu
const WHOLE_WEEK =
  /(?<last>上(?:个|個)?(?:周|星期|礼拜)|先週|前週)(?![一二三四五六日天])|(?<this>[本这這](?:周|星期)|今週)(?![一二三四五六日天])/gu
const EARLY = /^(?:[^,。、]{0,4})?(?:凌晨|清晨|早晨|早间|早上|上午|未明|早朝|午前|今晨)/u
const EASTERN = /(?:北京|台北|臺北|香港|日本|东京|中国|本港)\s*(?:时间|時間)\s*$/u
const UNTIL_BEFORE =
  /(?:截至|截止|直到|直至|延至|延長至|延长至|推遲至|推迟至|有效期(?:延长)?至|期限(?:为|為|至)?|之前|到|至)\s*$/u
const FROM_BEFORE = /(?:自|从|從|将于|將於|将在|定于|拟于)\s*$/u

/** Chinese and Japanese dates: 2021年3月12日, 民國110年3月12日, 令和3年, 去年十月十八日, 24日, 上周五, 昨日, 三个月前. */
export function eastAsianDates(sentence: string, published: string | null, lang = 'zh'): Dated[] {
  const out: Dated[] = []
  const add = (date: Dated | null) => {
    if (date && !out.some((other) => date.start < other.end && other.start < date.end)) out.push(date)
  }
  for (const match of sentence.matchAll(NUMERIC)) {
    const { y, m, d } = match.groups ?? {}
    if (Number(m) <= 12 && Number(d) <= 31)
      add({
        ...placed(sentence, match.index, match[0]),
        date: `${y}-${pad(Number(m))}-${pad(Number(d))}`,
        precision: 'day',
      })
  }
  for (const match of published ? sentence.matchAll(AGO) : []) add(ago(match, published ?? '', lang))
  for (const match of sentence.matchAll(FULL))
    if (match[0]) add(full(sentence, match, sameAs(match[0], out, match.index) ?? published))
  for (const match of published ? sentence.matchAll(WEEKDAY) : []) {
    const twin = out.find((one) => one.precision === 'day' && near(sentence, one, match.index, match[0].length))
    if (!twin) add(weekday(match, published ?? ''))
  }
  for (const match of published ? sentence.matchAll(WHOLE_WEEK) : []) {
    const date = published && (match.groups?.this ? back(published, 0, 'week') : lastWeek(published))
    if (date) add({ start: match.index, end: match.index + match[0].length, date, precision: 'month', role: 'act' })
  }
  return out.sort((a, b) => a.start - b.start)
}

/** 同月29日, 同年3月: of the month or year named before. */
const sameAs = (text: string, dates: readonly Dated[], at: number): string | null =>
  text.startsWith('同') ? (dates.filter((date) => date.end <= at).pop()?.date ?? null) : null

/** "周二(14日)": one day told twice. */
const near = (sentence: string, one: Dated, at: number, length: number) =>
  (at >= one.end && /^[\s(（]*$/u.test(sentence.slice(one.end, at))) ||
  (one.start >= at + length && /^[\s,(（、]*$/u.test(sentence.slice(at + length, one.start)))

/** Where a date stands and what the words around it make of it. */
function placed(sentence: string, start: number, text: string) {
  const end = start + text.length
  const [before, after] = [sentence.slice(Math.max(0, start - 8), start), sentence.slice(end, end + 6)]
  const until = /^\s*(?:まで|为止|為止|之?前|截止|期限|到期|以前)/u.test(after) || UNTIL_BEFORE.test(before)
  const from =
    (/^\s*(?:起|から|付|に?(?:生效|施行|开始|開始|実施|発効))/u.test(after) &&
      !/^起[诉訴]|^から[^、。]*まで/u.test(after)) ||
    FROM_BEFORE.test(before)
  const role: Dated['role'] = until ? 'until' : from && !/^\s*(?:以来|以來|起?至今)/u.test(after) ? 'effective' : 'act'
  return { start, end, role }
}

function full(sentence: string, match: RegExpExecArray, published: string | null): Dated | null {
  const { month: monthText, day: dayText, yearWord } = match.groups ?? {}
  const hasYear = /年/u.test(match[0])
  if (!hasYear && !monthText && !dayText) return null
  const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 4)
  if (SPAN.test(after) && (!monthText || !dayText)) return null
  // 六个月 is a span, 上个月 a month.
  if (/[个個]月$/.test(match[0]) && !/^[上先今本同]$/.test(monthText ?? '')) return null
  if (hasYear && !monthText && !dayText && /^[间間期来來后後]/u.test(after)) return null
  const place = placed(sentence, match.index, match[0])
  const [py = 0, pm = 0, pd = 0] = (published ?? '').slice(0, 10).split('-').map(Number)
  const relativeMonth = monthText ? (/^[今本同]$/.test(monthText) ? 0 : /^[上先]$/.test(monthText) ? 1 : null) : null
  if ((relativeMonth !== null || yearWord) && !published) return null
  let year = eastAsianYear(match.groups ?? {}, py)
  let month = relativeMonth !== null ? pm - relativeMonth : monthText ? eastAsianNumber(monthText) : null
  const day = dayText ? eastAsianNumber(dayText) : null
  if (relativeMonth !== null && year === null) year = py
  if (month === 0 && year !== null) [year, month] = [year - 1, 12]
  if (!month && day && published && year === null)
    [year, month] = day > pd + 1 && place.role === 'act' ? monthBefore(py, pm) : [py, pm]
  if (month && year === null) year = yearFor(published, month, day, place.role)
  if (year === null || (month && month > 12) || (day && day > 31)) return null
  if (month && day) {
    const date = `${year}-${pad(month)}-${pad(day)}`
    const early =
      EASTERN.test(sentence.slice(Math.max(0, match.index - 8), match.index)) &&
      EARLY.test(sentence.slice(place.end, place.end + 8))
    return { ...place, date: early ? iso(new Date(Date.parse(`${date}T12:00:00Z`) - DAY)) : date, precision: 'day' }
  }
  if (month) return { ...place, date: `${year}-${pad(month)}`, precision: 'month' }
  return day ? null : { ...place, date: String(year), precision: 'year' }
}

const monthBefore = (y: number, m: number): [number, number] => (m === 1 ? [y - 1, 12] : [y, m - 1])

function ago(match: RegExpExecArray, published: string, lang: string): Dated | null {
  const { count = '', unit = '' } = match.groups ?? {}
  // 30日前 is "by the 30th" in Chinese, "30 days ago" in Japanese; 几年前 is some years ago.
  if (/[几数]/u.test(count) || (unit === '日' && lang === 'zh')) return null
  const number = /[两兩]/u.test(count) ? 2 : eastAsianNumber(count)
  const place = { start: match.index, end: match.index + match[0].length, role: 'act' as const }
  if (/[天日]/u.test(unit)) return { ...place, date: iso(new Date(noon(published) - number * DAY)), precision: 'day' }
  const date = back(published, number, /[周週星]/u.test(unit) ? 'week' : /月/u.test(unit) ? 'month' : 'year')
  return date ? { ...place, date, precision: date.length === 4 ? 'year' : 'month' } : null
}

const WEEKDAYS = '日一二三四五六'
const KANJI_DAYS = '日月火水木金土'
const WEEKS: Readonly<Record<string, number>> = {
  上上: 2,
  先々: 2,
  先々週: 2,
  上: 1,
  先: 1,
  前: 1,
  先週: 1,
  前週: 1,
  本: 0,
  这: 0,
  這: 0,
  今: 0,
  今週: 0,
  下: -1,
  来: -1,
  来週: -1,
}

function weekday(match: RegExpExecArray, published: string): Dated | null {
  const { week, day, weekJa, jaDay, near: word } = match.groups ?? {}
  const place = {
    start: match.index,
    end: match.index + match[0].length,
    role: 'act' as const,
    precision: 'day' as const,
  }
  const today = noon(published)
  const minus = (days: number) => ({ ...place, date: iso(new Date(today - days * DAY)) })
  if (word) return minus(/^(?:一昨日|おととい|前天|前日)$/u.test(word) ? 2 : /^昨/u.test(word) ? 1 : 0)
  const wanted = day ? WEEKDAYS.indexOf(day === '天' ? '日' : day) : KANJI_DAYS.indexOf(jaDay ?? '')
  const weeks = WEEKS[week ?? weekJa ?? '']
  const sinceMonday = (new Date(today).getUTCDay() + 6) % 7
  if (weeks !== undefined) return minus(sinceMonday - ((wanted + 6) % 7) + weeks * 7)
  return minus((new Date(today).getUTCDay() - wanted + 7) % 7)
}

function lastWeek(published: string): string | null {
  const monday = noon(published) - (((new Date(noon(published)).getUTCDay() + 6) % 7) + 7) * DAY
  const [from, to] = [iso(new Date(monday)).slice(0, 7), iso(new Date(monday + 6 * DAY)).slice(0, 7)]
  return from === to ? from : null
}

const noon = (day: string) => Date.parse(`${day.slice(0, 10)}T12:00:00Z`)
