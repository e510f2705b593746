import { isExit } from '../../domain/development-type.ts'
import { ageOf } from './background.ts'
import type { Dated } from './dated.ts'
import { explain } from './decisions.ts'
import { outletsWord } from './outlets-word.ts'
import type { Reading } from './reading.ts'
import type { Told } from './told.ts'
import { datesOf } from './when.ts'

/** The lead tells what the headline says: where the headline alone was understood, the lead gives its day and its words. */
export function fromLead(told: readonly Told[], readings: readonly Reading[], published: string | null): Told[] {
  return told.map((one) => {
    if (one.sentence.in !== 'title' || one.nominal || one.finding.date || isExit(one.finding.type)) return one
    const twin = told.some(
      (other) =>
        other.sentence.in === 'text' &&
        other.finding.type === one.finding.type &&
        other.finding.company === one.finding.company &&
        other.finding.date,
    )
    if (twin) return one
    for (const reading of readings.filter((next) => next.sentence.in === 'text').slice(0, 3)) {
      if (!reading.tags.some((tag) => tag.company === one.finding.company || tag.concepts.has('it'))) continue
      const date = datesOf(reading, published).find((next) => next.role === 'act' && next.precision === 'day')
      if (!date || (published && ageOf(date.date, published) > 14) || isOfReaction(reading, date)) continue
      if (outletsWord(reading.sentence.text, date)) continue
      if (!one.finding.background) explain(one, 'news; the lead gives its day')
      return {
        ...one,
        finding: { ...one.finding, date: date.date, datePrecision: date.precision, evidence: reading.sentence.text },
      }
    }
    return one
  })
}

/** "Shares fell on Friday, hours after the ministry listed it": the day of the fall, not of the listing. */
function isOfReaction({ tags, tokens }: Reading, date: Dated): boolean {
  const opener = tags.find((tag) => tag.concepts.has('back') && tokens[tag.start]?.word === 'after')
  if (!opener || (tokens[opener.start]?.start ?? 0) < date.start) return false
  return !tags.some((tag) => tag.start < opener.start && tag.used)
}
