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

export const DAY = 86_400_000
export const iso = (date: Date) => date.toISOString().slice(0, 10)
export const pad = (n: number) => String(n).padStart(2, '0')

/** The year that makes a month the most recent past one; the next one for deadlines. */
export function yearFor(
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
const UNTIL =
  /(?<!\p{L})(?:until|till|through|before|by|deadline of|deadline was|expires? on|expires?|up to|days,? to|now to|deadline to|extended to|not later than|ends? on|bis|bis zum|jusqu'au|jusqu'à|d'ici le|avant le|hasta|fino al|entro il|até|до|к|ahead of|due on|due)\s+(?:the\s+|dem\s+|el\s+|il\s+|le\s+|midnight\s+)?(?:end of\s+)?$/iu
const EFFECTIVE =
  /(?<!\p{L})(?:from|as of|as from|starting|beginning|effective|take effect on|takes effect on|effect|force|begin on|start on|with effect from|after|ab|ab dem|à partir du|à compter du|a partir del|dal|a partire dal|a partir de|с)\s+(?:the\s+|on\s+|dem\s+)?$/iu

/** Whether the words before a date make it a deadline or a start. */
export function roleOf(before: string): Dated['role'] {
  if (UNTIL.test(before)) return 'until'
  return EFFECTIVE.test(before) ? 'effective' : 'act'
}
