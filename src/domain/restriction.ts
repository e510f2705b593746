/** One list, ban or order that can bind companies. */
export interface Restriction {
  id: string
  name: string
  authority: string
  /** ISO 3166-1 alpha-2, `EU` or `INT`. */
  jurisdiction: string
  legalBasis: string
  /** What it does, in a few words: `asset freeze`, `procurement ban`. */
  measure: string
  /** What it forbids, and to whom, in one plain sentence; empty where not written down. */
  practice: string
  /** 1 (a signal) to 5 (assets frozen). */
  severity: number
  /** How news calls it. */
  aliases: readonly string[]
  howItEnds: string
}

/** The restriction of a development whose story names none we know; later stories may settle it. */
export const UNKNOWN_RESTRICTION = 'unknown'
