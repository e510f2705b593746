import { sayDate } from '../domain/calendar.ts'
import { daysClaimed } from '../domain/claims.ts'
import type { Development, Evidence } from '../domain/development.ts'
import type { Source } from './card.ts'

/** Numbers sources in the order they are cited, each story once, so that text can point at them with `[1]`. */
export function createSources(limit = 10) {
  const numbers = new Map<string, number>()
  const list: Source[] = []

  const cite = (evidence: Evidence): number | undefined => {
    const known = numbers.get(evidence.story)
    if (known) return known
    if (list.length >= limit) return undefined
    list.push({
      outlet: evidence.outlet ?? 'unknown outlet',
      date: evidence.published?.slice(0, 10) ?? null,
      title: evidence.title,
      url: evidence.url,
    })
    numbers.set(evidence.story, list.length)
    return list.length
  }

  return {
    list,
    /** `[1][3]` for the best sources of a development, at most `most`; empty when the list is full. */
    marks: (development: Development, most = 2) =>
      [...new Set(development.evidence.slice(0, most).map(cite))]
        .map((number) => (number ? `[${number}]` : ''))
        .join(''),
  }
}

/** The dates outlets give, when they differ: `Reuters says 24 Jun 2026, BBC 23 Jun 2026`. Null when they agree. */
export function differingDates(development: Development): string | null {
  const claims = daysClaimed(development)
  if (claims.length < 2) return null
  return claims.map(({ date, outlet }, i) => `${outlet}${i ? '' : ' says'} ${sayDate(date ?? '')}`).join(', ')
}
