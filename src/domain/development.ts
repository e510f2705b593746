import type { Corrected } from './correction.ts'
import type { Decision } from './decision.ts'
import type { DevelopmentType } from './development-type.ts'

export type DatePrecision = 'day' | 'month' | 'year' | 'none'

/** What one story says happened in one case, before it is filed. */
export interface Finding {
  company: string
  /** A restriction id, or `unknown`. */
  restriction: string
  type: DevelopmentType
  /** When it happened: `2021-03-12`, `2021-03` or `2021`, as precise as the story allows; null rather than a guess. */
  date: string | null
  datePrecision: DatePrecision
  /** The day it starts or started to bind, where that differs from the day of the act. */
  effective: string | null
  /** The day a licence, delay or suspension ends. */
  until: string | null
  /** Recap of history: builds the timeline, is never told as news. */
  background: boolean
  /** Who acted, as the story words it: `US District Court for the District of Columbia`. */
  actor: string | null
  /** A substring of the story's title or text. */
  evidence: string
}

/** What understanding makes of a story. */
export interface Understanding {
  /** The story is about a restriction, sanction or legal challenge of a tracked company. */
  relevant: boolean
  subjects: readonly string[]
  /** Tracked companies named but not the subject. */
  mentions: readonly string[]
  findings: readonly Finding[]
  /** Which sentence, cue and rule decided, and what was rejected and why, in the order of the sentences. */
  decisions: readonly Decision[]
}

/** A quote from a story that supports a development, with its link. */
export interface Evidence {
  story: string
  outlet: string | null
  /** 1 (court or agency) to 5 (unknown). */
  rank: number
  url: string | null
  title: string
  quote: string
  /** Of the story. */
  published: string | null
  /** What this story says of the development; the development itself carries what its evidence agrees on. */
  restriction: string
  type: DevelopmentType
  date: string | null
  datePrecision: DatePrecision
  effective: string | null
  until: string | null
  actor: string | null
  /** Number of the court file it names beside the act; null when it names none. */
  docket: string | null
  background: boolean
  /** The story came as history: from a first read or an old archive. It is filed and never told. */
  history: boolean
  /** A company's own stock-exchange or regulatory filing that quotes the order. */
  filing: boolean
  /** Equal for copies of one text, so that a syndicated story counts once. */
  copyOf: string
  /** This is the report the development was told with. */
  told: boolean
  /** When Casewire first had it, ISO 8601. */
  filedAt: string
}

/** One thing that happened in a case, however many stories report it. */
export interface Development {
  id: string
  company: string
  restriction: string
  type: DevelopmentType
  date: string | null
  datePrecision: DatePrecision
  effective: string | null
  until: string | null
  actor: string | null
  /** Best first. */
  evidence: readonly Evidence[]
  /** What people have corrected about it, in the order in which it applies; what stands above is after it. */
  corrected?: readonly Corrected[]
}
