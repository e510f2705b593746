import type { Evidence } from '../../domain/development.ts'

/**
 * The date of a development as its evidence gives it: the most precise there is; among those the one of the best-ranked outlet,
 * then the one most outlets give, then the earliest (domain rule for outlets that differ).
 */
export function agreedDate(evidence: readonly Evidence[]): string | null {
  const dated = evidence.filter((one): one is Evidence & { date: string } => one.date !== null)
  const longest = Math.max(0, ...dated.map((one) => one.date.length))
  const precise = dated.filter((one) => one.date.length === longest)
  const said = (date: string) => precise.filter((one) => one.date === date)
  const ranked = precise.map((one) => ({
    date: one.date,
    rank: Math.min(...said(one.date).map((other) => other.rank)),
    count: said(one.date).length,
  }))
  ranked.sort((a, b) => a.rank - b.rank || b.count - a.count || (a.date < b.date ? -1 : 1))
  return ranked[0]?.date ?? null
}
