/** What the corpus' scorer answers, as far as it is shown. */
export interface Score {
  articles: number
  relevance: Shares
  subjects: Shares
  developments: Shares
  background: Shares
  restrictionAccuracy: number | null
  dateAccuracy: number | null
  statusAccuracy: number | null
  falseLifted: number
  planTakenAsFact: number
  evidenceNotInText: number
}

interface Shares {
  precision: number | null
  recall: number | null
  f1: number | null
}

interface Measure {
  name: string
  of: (score: Score) => number | null
  /** Counts mistakes; fewer is better. */
  counts?: boolean
}

/** In the order in which they are shown. */
export const MEASURES = [
  { name: 'relevance F1', of: ({ relevance }) => relevance.f1 },
  { name: 'subject F1', of: ({ subjects }) => subjects.f1 },
  { name: 'developments F1', of: ({ developments }) => developments.f1 },
  { name: 'developments precision', of: ({ developments }) => developments.precision },
  { name: 'developments recall', of: ({ developments }) => developments.recall },
  { name: 'background recall', of: ({ background }) => background.recall },
  { name: 'restriction', of: ({ restrictionAccuracy }) => restrictionAccuracy },
  { name: 'date', of: ({ dateAccuracy }) => dateAccuracy },
  { name: 'status', of: ({ statusAccuracy }) => statusAccuracy },
  { name: 'false lifted', of: ({ falseLifted }) => falseLifted, counts: true },
  { name: 'plan taken as fact', of: ({ planTakenAsFact }) => planTakenAsFact, counts: true },
  { name: 'evidence not in text', of: ({ evidenceNotInText }) => evidenceNotInText, counts: true },
] as const satisfies readonly Measure[]

export type MeasureName = (typeof MEASURES)[number]['name']

/** A measure by its name; null where the stories have nothing to measure it by. */
export const valueOf = (name: MeasureName, score: Score): number | null =>
  (MEASURES as readonly Measure[]).find((measure) => measure.name === name)?.of(score) ?? null

export const isCount = (name: MeasureName): boolean =>
  (MEASURES as readonly Measure[]).some((measure) => measure.name === name && measure.counts)
