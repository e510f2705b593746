import { en } from 'chrono-node'

/**
 * The day a person means: `2021-03-20`, `20 March 2021`, `20/03/2021` (day first), `yesterday`; of `2021-03` or `last month` the
 * last day. Null when it is no date.
 */
export function readDate(typed: string, now: Date): string | null {
  const text = typed.trim()
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?$/.exec(text) ?? []
  if (year && month) return real(Number(year), Number(month), day ? Number(day) : lastDay(Number(year), Number(month)))
  if (/^\d{4}$/.test(text)) return `${text}-12-31`
  const [found] = en.GB.parse(text, { instant: now, timezone: 'UTC' })
  if (!found || found.text.length < text.length - 4) return null
  const { start } = found
  const [y, m] = [start.get('year') ?? 0, start.get('month') ?? 0]
  const wholeMonth = /month/i.test(text) || (start.isCertain('month') && !start.isCertain('day'))
  return real(y, m, wholeMonth ? lastDay(y, m) : (start.get('day') ?? 0))
}

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

function real(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return same ? date.toISOString().slice(0, 10) : null
}
