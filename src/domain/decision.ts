import type { DevelopmentType } from './development-type.ts'

/** `joined`: another telling of a development that the story tells better elsewhere. */
export type Outcome = 'told' | 'history' | 'joined' | 'left out'

/** Why a story was taken to tell something, or was not: one cue of a rule in a sentence, or a judgement on the story as a whole. */
export interface Decision {
  about: 'story' | 'development'
  /** 0 for the title, 1 for the first sentence of the body; null when no single sentence decided. */
  sentence: number | null
  /** That sentence, as written. */
  text: string | null
  /** Names the rule for good: family, cue and type. Null where no rule of a family decided. */
  rule: string | null
  family: string | null
  cue: string | null
  /** The words of the sentence that the cue took. */
  words: string | null
  company: string | null
  /** What it tells, or would have told. */
  type: DevelopmentType | null
  /** How the act is told: as a fact, a plan, a demand … */
  mode: string | null
  /** The words that decided the mode. */
  because: string | null
  outcome: Outcome
  why: string
  /** Which of the findings it led to; null when to none. */
  finding: number | null
}

/** The family of decisions on what the optional language model said. */
export const SECOND_READER = 'second reader'
