import { DAY, type Dated, iso, pad, yearFor } from './dated.ts'

const DATE =
  /(?:(?:(\d{4})년|(지난해|작년|올해|재작년|내년|같은 해))\s*)?(?:(\d{1,2})월|(지난달|지난 달|이달|다음 달|내달|이번 달))?\s*(?:(?<=월\s?|달\s?|년\s?|[^\d월년달]|^)(\d{1,2})일)?/gu
const SPAN = /^(?:간|\s*(?:동안|유예|연장|이내|내|뒤|후|만에|안에|의 유예|짜리|씩|째))/u
const UNTIL = /^\s*(?:\([^)]{1,12}\))?\s*(?:까지|이전|전까지|시한|만료|종료)/u
const FROM = /^\s*(?:\([^)]{1,12}\))?\s*(?:부터|부로|자로|이후부터|발효 예정|시행 예정)/u
const WEEKDAY = /([일월화수목금토])요일|(그저께|그제|어제|전날|오늘)/gu
const WEEKDAYS = '일월화수목금토'

/** Korean dates: 2021년 3월 12일, 지난 12일, 지난해 12월, 금요일, 어제. */
export function koreanDates(sentence: string, published: string | null): Dated[] {
  const out: Dated[] = []
  const [py = 0, pm = 0, pd = 0] = (published ?? '').slice(0, 10).split('-').map(Number)
  for (const match of sentence.matchAll(DATE)) {
    const [text, yearText, yearWord, monthText, monthWord, dayText] = match
    if (!yearText && !yearWord && !monthText && !monthWord && !dayText) continue
    const [start, end] = [match.index + text.length - text.trimStart().length, match.index + text.trimEnd().length]
    const before = sentence.slice(Math.max(0, start - 8), start)
    const after = sentence.slice(end, end + 16)
    if (dayText && !monthText && !monthWord && (SPAN.test(after) || /(?:\d|약|최대|향후|앞으로)\s*$/.test(before)))
      continue
    const role: Dated['role'] = UNTIL.test(after)
      ? 'until'
      : FROM.test(after) || /(?:오는|다음)\s*$/.test(before) || monthWord === '내달' || monthWord === '다음 달'
        ? 'effective'
        : 'act'
    const relative = yearWord ? py + (YEARS[yearWord] ?? 0) : null
    if (!yearText && !published) continue
    let [year, month] = [yearText ? Number(yearText) : relative, monthText ? Number(monthText) : null]
    const day = dayText ? Number(dayText) : null
    if (monthWord && published) {
      const shifted = new Date(Date.UTC(py, pm - 1 + (MONTHS[monthWord] ?? 0), 1))
      ;[year, month] = [shifted.getUTCFullYear(), shifted.getUTCMonth() + 1]
    }
    if (!month && day && published && !year) {
      const past = role === 'act' && day > pd ? new Date(Date.UTC(py, pm - 2, 1)) : new Date(Date.UTC(py, pm - 1, 1))
      ;[year, month] = [past.getUTCFullYear(), past.getUTCMonth() + 1]
    }
    if (month && !year) year = yearFor(published, month, day, role)
    if (!year || (month && month > 12) || (day && day > 31)) continue
    const place = { start, end, role }
    if (month && day) out.push({ ...place, date: `${year}-${pad(month)}-${pad(day)}`, precision: 'day' })
    else if (month) out.push({ ...place, date: `${year}-${pad(month)}`, precision: 'month' })
    else if (!day) out.push({ ...place, date: String(year), precision: 'year' })
  }
  if (!published) return out
  const reference = Date.parse(`${published.slice(0, 10)}T12:00:00Z`)
  for (const match of sentence.matchAll(WEEKDAY)) {
    const back = match[1]
      ? (new Date(reference).getUTCDay() - WEEKDAYS.indexOf(match[1]) + 7) % 7
      : (DAYS_BACK[match[2] ?? ''] ?? 0)
    const place = { start: match.index, end: match.index + match[0].length, role: 'act' as const }
    if (!out.some((other) => other.precision === 'day' && Math.abs(other.end - match.index) <= 4))
      out.push({ ...place, date: iso(new Date(reference - back * DAY)), precision: 'day' })
  }
  return out
}

const YEARS: Readonly<Record<string, number>> = { 지난해: -1, 작년: -1, 올해: 0, '같은 해': 0, 재작년: -2, 내년: 1 }
const MONTHS: Readonly<Record<string, number>> = {
  지난달: -1,
  '지난 달': -1,
  이달: 0,
  '이번 달': 0,
  '다음 달': 1,
  내달: 1,
}
const DAYS_BACK: Readonly<Record<string, number>> = { 그저께: 2, 그제: 2, 어제: 1, 전날: 1, 오늘: 0 }
