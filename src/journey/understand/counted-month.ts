import { isOf } from './counted-day.ts'
import { type Dated, iso } from './dated.ts'
import type { Reading } from './reading.ts'
import type { Turn } from './turn.ts'
import { datesOf } from './when.ts'

const NUMBERS = ['', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const LATER = new RegExp(
  `\\b(?<count>one|${NUMBERS.slice(1).join('|')}) (?<unit>month|year)s? (?<way>later|earlier)`,
  'i',
)

/** "Sued in April 2022, and a month later was denied an injunction": a month or year counted from the date before it. */
export function monthFrom(
  turn: Turn,
  turns: readonly Turn[],
  before: Reading | undefined,
  published: string | null,
): Pick<Dated, 'date' | 'precision'> | null {
  const { reading } = turn
  const found = LATER.exec(reading.sentence.text)
  if (!found || !isOf(turn, turns, found.index)) return null
  const { count = '', unit, way } = found.groups ?? {}
  const acts = (dates: readonly Dated[]) => dates.filter((date) => date.role === 'act')
  const here = acts(datesOf(reading, published)).filter((date) => date.end <= found.index)
  const anchor = here.at(-1) ?? (before ? acts(datesOf(before, published)).at(-1) : undefined)
  if (!anchor) return null
  const steps = Math.max(1, NUMBERS.indexOf(count.toLowerCase())) * (way === 'later' ? 1 : -1)
  const [year = 0, month] = anchor.date.split('-').map(Number)
  if (unit === 'year') return { date: String(year + steps), precision: 'year' }
  if (!month) return null
  return { date: iso(new Date(Date.UTC(year, month - 1 + steps, 1))).slice(0, 7), precision: 'month' }
}
