import type { Development, Evidence } from './development.ts'
import { isExit } from './development-type.ts'

/**
 * Does the evidence carry this development? Exit types need a court or agency, the company's own filing that quotes the order,
 * or two independent outlets of rank 3 or better; everything else stands as reported. `ends`: it ends its case, whatever its type.
 */
export function isConfirmed(development: Development, ends: boolean = isExit(development.type)): boolean {
  if (!ends) return true
  if (development.evidence.some((evidence) => evidence.rank === 1 || evidence.filing)) return true
  return independentOutlets(development.evidence.filter((evidence) => evidence.rank <= 3)) >= 2
}

/**
 * Developments that may move a status: all but exits that only one outlet below rank 3 reports, in a case others of rank 3 or
 * better report on (domain rule: trade press and blogs alone lift nothing that others know better).
 */
export function weighty<D extends Development>(developments: readonly D[]): readonly D[] {
  const wellReported = ({ evidence }: D) => evidence.some(({ rank }) => rank <= 3)
  if (!developments.some(wellReported)) return developments
  return developments.filter((one) => !isExit(one.type) || wellReported(one) || independentOutlets(one.evidence) >= 2)
}

/** How many outlets say so on their own: copies of one text count once, whoever prints them. */
export function independentOutlets(evidence: readonly Evidence[]): number {
  const texts = new Map<string, string>()
  for (const { outlet, copyOf } of evidence) if (outlet && !texts.has(copyOf)) texts.set(copyOf, outlet)
  return new Set(texts.values()).size
}
