import { en } from 'chrono-node'

/**
 * The day a person means: `2021-03-20`, `20 March 2021`, `20/03/2021` (day first, unless only the other way is a date),
 * `yesterday`; of a month or year (`2021-03`, `last month`) its last day, today when it is not over, or its first where that is asked
 * for. Null when it is no date.
 */
export function readDate(typed: string, now: Date, edge: 'first' | 'last' = 'last'): string | null {
  const text = typed.normalize('NFKC').trim()
  if (text.length > LONGEST) return null
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?$/.exec(text) ?? []
  if (year && month && day) return real(Number(year), Number(month), Number(day))
  if (year && month) return edgeOfMonth(Number(year), Number(month), now, edge)
  const [, compactYear, compactMonth, compactDay] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? []
  if (compactYear) return real(Number(compactYear), Number(compactMonth), Number(compactDay))
  const [, wholeYear] = /^(\d{4})年?$/.exec(text) ?? []
  if (wholeYear) return edgeOfYear(Number(wholeYear), now, edge)
  return readWords(text, now, edge)
}

/** No date takes more characters, and reading dates out of whole pages takes long. */
const LONGEST = 60

/** `the 20th of March 2021`, `3 days ago`: English, nothing else around it. */
function readWords(text: string, now: Date, edge: 'first' | 'last'): string | null {
  const [found] = en.GB.parse(text, { instant: now, timezone: 'UTC' })
  if (!found || text.replace(found.text, '').replace(/^(?:on|the|as of|by)\s|[\s.,;!?]/gi, '')) return null
  const { start } = found
  const [year, month] = [start.get('year') ?? 0, start.get('month') ?? 0]
  if (/\bago\b/i.test(text)) return real(year, month, start.get('day') ?? 0)
  if (/\byear\b/i.test(text)) return edgeOfYear(year, now, edge)
  return isWholeMonth(text, found) ? edgeOfMonth(year, month, now, edge) : real(year, month, start.get('day') ?? 0)
}

const isWholeMonth = (text: string, { start }: ReturnType<typeof en.GB.parse>[number]) =>
  /\b(?:last|this|past)\s+month\b/i.test(text) || (start.isCertain('month') && !start.isCertain('day'))

function edgeOfMonth(year: number, month: number, now: Date, edge: 'first' | 'last'): string | null {
  const first = real(year, month, 1)
  const last = real(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate())
  return edge === 'first' ? first : notAfterToday(last, first ?? '', now)
}

const edgeOfYear = (year: number, now: Date, edge: 'first' | 'last') =>
  edge === 'first' ? real(year, 1, 1) : notAfterToday(real(year, 12, 31), `${year}-01-01`, now)

/** The end of a time that has begun but is not over is today. */
function notAfterToday(end: string | null, begin: string, now: Date): string | null {
  const today = now.toISOString().slice(0, 10)
  return end && begin <= today && today < end ? today : end
}

function real(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return same ? date.toISOString().slice(0, 10) : null
}
