import { loadRestrictions } from '../../../src/catalogue/restrictions.ts'
import { companyNamed } from '../../../src/domain/company.ts'
import type { Finding, Understanding } from '../../../src/domain/development.ts'
import type { Matches } from '../../../src/domain/mention.ts'
import type { Story } from '../../../src/domain/story.ts'
import { combine } from '../../../src/journey/second-reader/combine.ts'
import type { Claim } from '../../../src/journey/second-reader/schema.ts'
import { createVerify } from '../../../src/journey/second-reader/verify.ts'
import { createMinds } from '../../../src/minds.ts'

export const minds = createMinds([companyNamed('acme', 'Acme'), companyNamed('borealis', 'Borealis')])
export const restrictions = loadRestrictions()
const verify = createVerify(restrictions)

export const storyOf = (text: string, more: Partial<Story> = {}): Story => ({
  id: 's1',
  url: null,
  outlet: 'Example Wire',
  title: 'Acme and the authorities',
  published: '2024-05-17',
  text,
  lang: 'en',
  ...more,
})

export const findingOf = (more: Partial<Finding>): Finding => ({
  company: 'acme',
  restriction: 'us-bis-el',
  type: 'designated',
  date: null,
  datePrecision: 'none',
  effective: null,
  until: null,
  background: false,
  actor: null,
  evidence: '',
  ...more,
})

/** What the rules made of a story: these findings and nothing else. */
export const rulesSay = (...findings: Partial<Finding>[]): Understanding => ({
  relevant: findings.length > 0,
  subjects: [...new Set(findings.map((finding) => finding.company ?? 'acme'))],
  mentions: [],
  findings: findings.map(findingOf),
  decisions: [],
})

export const claimOf = (more: Partial<Claim>): Claim => ({
  company: 'acme',
  restriction: 'unknown',
  type: 'designated',
  date: null,
  background: false,
  quote: '',
  ...more,
})

/** What comes of a story when a model claims these things beside what the rules found. */
export function read(
  story: Story,
  claims: readonly Partial<Claim>[],
  first = rulesSay(),
  all?: Matches,
): Understanding {
  const matches = all ?? minds.match(story)
  const grounds = minds.grounds(story, matches)
  if (!grounds) throw new Error('Nothing can be checked in this language')
  return combine(
    first,
    claims.map((claim) => verify({ claim: claimOf(claim) }, { story, matches, grounds, first })),
  )
}

/** Why the one claim made of this text was dropped; null when it was kept. */
export function whyDropped(text: string, claim: Partial<Claim>, first?: Understanding, more?: Partial<Story>) {
  const { findings, decisions } = read(storyOf(text, more), [{ quote: text, ...claim }], first)
  return findings.length > (first?.findings.length ?? 0) ? null : (decisions.at(-1)?.why ?? 'nothing said')
}
