import { loadRestrictions } from './catalogue/restrictions.ts'
import type { Company } from './domain/company.ts'
import { createMatcher } from './journey/match/matcher.ts'
import { createGrounds } from './journey/understand/grounds.ts'
import { createUnderstanding } from './journey/understand/understanding.ts'

/** Matching and understanding for a set of companies: what live stories, `analyze` and `replay` all think with. */
export function createMinds(companies: readonly Company[]) {
  const { match } = createMatcher(companies)
  const restrictions = loadRestrictions()
  return { match, understand: createUnderstanding(restrictions), grounds: createGrounds(restrictions) }
}

export type Minds = ReturnType<typeof createMinds>
