import type { DevelopmentType } from '../../domain/development-type.ts'

/**
 * One way in which news tells a development, in concepts of the lexicons, so that it holds for every language.
 * `cue`: concepts in order, `a|b` either, `a?` optional, `~12` how many words may lie before it (8 unless told), `!a` not in between,
 * `^a` the act whose actor, negation and modality count (the first concept unless told), `co` the name of a tracked company.
 */
export interface Rule {
  type: DevelopmentType
  cue: string
  /** Only when one of these acts, or nobody is seen to act (`?`). */
  by?: string
  /** Not when one of these stands in the same clause. */
  unless?: string
  /** Only when one of these stands somewhere in the sentence. */
  needs?: string
  /** What it is instead when it takes one of these: a licence to trade is another thing than a permit to exist. */
  as?: Readonly<Record<string, DevelopmentType>>
  /** What it is when only planned, asked for, or denied; left out: nothing. */
  planned?: DevelopmentType
  asked?: DevelopmentType
  negated?: DevelopmentType
  /** An announcement that it will be done is the deed: agencies announce what they have decided. */
  announced?: boolean
  /** The other way round as well: "extended the licence", "the licence was extended". */
  either?: boolean
  /** Only in the passive: `was added`. */
  passive?: boolean
  /** Too thin to count unless the restriction is known from elsewhere in the story. */
  needsRestriction?: boolean
  /** Named, not told: `the designation of …`. Always history unless it carries the news. */
  nominal?: boolean
}

export type FamilyName =
  | 'Impositions'
  | 'Timing and pauses'
  | 'Interim relief'
  | 'Courts on the merits'
  | 'Exits'
  | 'Licences'
  | 'Enforcement'
  | 'Threats and talk'

/** The families told of courts. */
export const COURTS: ReadonlySet<FamilyName> = new Set<FamilyName>(['Interim relief', 'Courts on the merits'])

/** A family of developments: how it is told, what looks like it and is not, and sentences that show both. */
export interface Family {
  name: FamilyName
  /** Traps and how the rules avoid them, for the reader. */
  traps: readonly string[]
  /** Most telling first: a cue found uses up its words. */
  rules: readonly Rule[]
  examples: readonly (readonly [sentence: string, type: DevelopmentType | null])[]
}
