import { DAY, type Dated, iso, pad, yearFor } from './dated.ts'

const EAST =
  /(?:(\d{4}|[一二三四五六七八九〇零○]{4}|今|本|去|昨|前|同)年)?(?:(\d{1,2}|[一二三四五六七八九十]{1,3}|今|本|上|先|同)(?:个|個)?月)?(?:(?<=月)|(?<![\d月]))(?:(\d{1,2}|[一二三四五六七八九十廿]{1,3})[日号號])?/gu
const DIGITS = '〇一二三四五六七八九'
const WEEKDAYS = '日一二三四五六'
const KANJI_DAYS = '日月火水木金土'

/** Chinese and Japanese dates: 2021年3月12日, 去年十月十八日, 3月12日, 24日, 周四, 昨日. */
export function eastAsianDates(sentence: string, published: string | null): Dated[] {
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
