import type { Decision } from '../../domain/decision.ts'
import type { Finding } from '../../domain/development.ts'
import { developmentType } from '../../domain/development-type.ts'
import type { Sentence } from './sentences.ts'

/** A finding with the sentence that told it. */
export interface Told {
  finding: Finding
  sentence: Sentence
  nominal: boolean
  /** Of a company that the story is not about: history, whatever its day. */
  aside?: boolean
  /** The cues it rests on; first the one whose words stand. */
  decisions: readonly Decision[]
}

// A headline does not say which court, nor whether a licence was issued or extended.
const ALIKE: Readonly<Record<string, string>> = {
  'loss-on-appeal': 'loss',
  'win-on-appeal': 'win',
  'relief-extended': 'relief',
  'licence-revoked': 'licence-off',
}

/** Which turn a finding tells, as far as any telling of it can know. */
export function kindOf(finding: Finding): string {
  const { kind } = developmentType(finding.type)
  return ALIKE[kind] ?? kind
}

/** The kinds that tell how a court fight stands. */
export const COURT = ['loss', 'relief-denied', 'ruling', 'win', 'relief', 'hearing']
