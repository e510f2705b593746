import { sayDate } from '../domain/calendar.ts'
import type { Corrected, Wrong } from '../domain/correction.ts'
import type { Development } from '../domain/development.ts'
import { type DevelopmentType, developmentType } from '../domain/development-type.ts'
import type { Restriction } from '../domain/restriction.ts'
import { sayRestriction } from './development-card.ts'
import { sayDevelopment } from './development-words.ts'

interface KnowsNames {
  companies: { get(id: string): { name: string } | undefined }
  restriction(id: string): Restriction | undefined
}

/** How companies and restrictions are called, by their ids. */
export interface Names {
  company(id: string): string
  restriction(id: string): string
}

/** Names as a bot knows them. */
export const namesOf = ({ companies, restriction }: KnowsNames): Names => ({
  company: (id) => companies.get(id)?.name ?? id,
  restriction: (id) => sayRestriction(restriction(id)),
})

/** What is wrong, as people choose it. */
export const WRONGS: Readonly<Record<Wrong, string>> = {
  company: 'Wrong company',
  kind: 'Wrong kind',
  'not-news': 'Not news',
  date: 'Wrong date',
  restriction: 'Wrong restriction',
  retracted: 'Retracted',
}

/** A value a correction takes away or sets, as people read it. */
export function sayValue(wrong: Wrong, value: string | null, names: Names): string {
  if (value === null) return wrong === 'date' ? 'no date' : 'nothing'
  switch (wrong) {
    case 'company':
      return names.company(value)
    case 'restriction':
      return names.restriction(value)
    case 'date':
      return sayDate(value)
    default:
      return developmentType(value as DevelopmentType).label
  }
}

/** What is so, and what is not, in one sentence without who says it. */
export function sayChange({ wrong, was, to }: Pick<Corrected, 'wrong' | 'was' | 'to'>, names: Names): string {
  const [before, now] = [sayValue(wrong, was, names), sayValue(wrong, to, names)]
  switch (wrong) {
    case 'company':
      return `It is about ${now}, not ${before}.`
    case 'restriction':
      return `It falls under ${now}, not ${before}.`
    case 'kind':
      return `It is “${now}”, not “${before}”.`
    case 'date':
      return `Its date is ${now}, not ${before}.`
    case 'not-news':
      return `“${before}” did not happen.`
    case 'retracted':
      return `“${before}” has been taken back by those who reported it.`
  }
}

/** `corrected by Ann, 25 Nov 2026: was Lawsuit filed`, for the row of a timeline. */
export function sayCorrected(development: Development, names: Names): string {
  return (development.corrected ?? []).map((one) => sayMark(one, names)).join('; ')
}

/** A row for what is no longer in a case, and why. */
export const sayTakenOut = (development: Development, names: Names) =>
  `Taken out: ${sayDevelopment(development)}; ${sayCorrected(development, names)}`

function sayMark(corrected: Corrected, names: Names): string {
  const { wrong, was, to, note } = corrected
  const struck = wrong === 'not-news' || wrong === 'retracted'
  const moved = wrong === 'company' || wrong === 'restriction' ? `, now ${sayValue(wrong, to, names)}` : ''
  const what = struck ? WRONGS[wrong].toLowerCase() : `was ${sayValue(wrong, was, names)}${moved}`
  return `corrected by ${sayBy(corrected)}: ${what}${note ? ` (${note})` : ''}`
}

/** `Ann, 25 Nov 2026`. Corrections for all are the operator's, whoever that is. */
export const sayBy = ({ by, forAll, at }: Pick<Corrected, 'by' | 'forAll' | 'at'>) =>
  `${forAll ? 'the operator' : (by ?? 'someone here')}, ${sayDate(at)}`
