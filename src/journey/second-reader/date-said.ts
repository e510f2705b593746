import { daysBetween } from '../../domain/calendar.ts'
import type { Ground } from '../../domain/grounds.ts'

const FORM = /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/**
 * The date of a claim as far as its sentence says it too; null rather than a date that only the model knows, or one that had not
 * come when the story was published.
 */
export function dateSaid(date: string | null, sentences: readonly Ground[], published: string | null): string | null {
  if (!date || !FORM.test(date) || !published) return null
  const said = sentences.flatMap((sentence) => sentence.dates)
  const agreed = said.some((one) => one.startsWith(date)) ? date : said.find((one) => date.startsWith(one))
  return agreed && hasCome(agreed, published) ? agreed : null
}

const hasCome = (date: string, published: string) =>
  date.length < 10 ? date <= published.slice(0, date.length) : daysBetween(published, date) <= 0
