import { gapBetween, precisionOf } from '../../domain/calendar.ts'
import { OTHER_DATE_DAYS } from '../../domain/claims.ts'
import type { Development, Evidence } from '../../domain/development.ts'
import { type DevelopmentType, developmentType, isExit } from '../../domain/development-type.ts'
import { bestFirst, inOrder } from '../../domain/evidence-order.ts'
import { UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'

/**
 * A development as its evidence has it. Where outlets differ, each part of it is what the best-ranked outlet says, among those what
 * most say, among those what was said first (domain rule); news is heard before recaps. The same evidence in any order makes the
 * same development.
 */
export function developmentOf(id: string, company: string, reports: readonly Evidence[]): Development {
  const evidence = [...reports].sort(inOrder)
  const news = evidence.filter(({ background }) => !background)
  const heard = news.length ? news : evidence
  const type = agreed(heard, (one) => one.type, [byRank, byCount, byTurn])
  if (!type) throw new Error(`Development ${id} has no evidence`)
  const date = agreedDate(evidence)
  const first = <T extends string>(tell: (one: Evidence) => T | null, by: By[] = [byRank, byCount]) =>
    agreed(heard, tell, by) ?? agreed(evidence, tell, by)
  return {
    id,
    company,
    // Outlets seldom name a list: which one it is, is read between their lines, and many readings are better than a good outlet.
    restriction: first(namedRestriction, [byCount]) ?? UNKNOWN_RESTRICTION,
    type,
    date,
    datePrecision: precisionOf(date),
    effective: first((one) => one.effective),
    until: first((one) => one.until),
    actor: first((one) => one.actor),
    evidence: evidence.sort(bestFirst),
  }
}

const namedRestriction = ({ restriction }: Evidence) => (restriction === UNKNOWN_RESTRICTION ? null : restriction)

/**
 * The most precise date there is, and among those the agreed one. A date far from the first one given is that of another step,
 * which its story names in passing.
 */
function agreedDate(evidence: readonly Evidence[]): string | null {
  const dated = evidence.flatMap(({ date }) => date ?? [])
  const [anchor] = dated
  const believed = dated.filter((date) => anchor && gapBetween(anchor, date) <= OTHER_DATE_DAYS)
  const longest = Math.max(0, ...believed.map((date) => date.length))
  const tell = ({ date }: Evidence) => (date?.length === longest && believed.includes(date) ? date : null)
  return agreed(evidence, tell, [byRank, byCount])
}

interface Claim<T> {
  value: T
  rank: number
  count: number
}
type By = (a: Claim<string>, b: Claim<string>) => number

const byRank: By = (a, b) => a.rank - b.rank
const byCount: By = (a, b) => b.count - a.count
/** The more telling of two words for one turn, which is the one later in the course of a case; never an exit on a tie. */
const byTurn: By = (a, b) => {
  const [x, y] = [a.value as DevelopmentType, b.value as DevelopmentType]
  return Number(isExit(x)) - Number(isExit(y)) || developmentType(y).stage - developmentType(x).stage
}

/** What is said by the first of these measures that tells claims apart, else first; null when nobody says anything. */
function agreed<T extends string>(
  evidence: readonly Evidence[],
  tell: (one: Evidence) => T | null,
  by: By[],
): T | null {
  const claims = new Map<T, Claim<T>>()
  for (const one of evidence) {
    const value = tell(one)
    if (value === null) continue
    const claim = claims.get(value)
    claims.set(value, { value, rank: Math.min(one.rank, claim?.rank ?? one.rank), count: (claim?.count ?? 0) + 1 })
  }
  const [best] = [...claims.values()].sort((a, b) => by.reduce((order, next) => order || next(a, b), 0))
  return best?.value ?? null
}
