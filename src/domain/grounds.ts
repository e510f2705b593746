import type { DevelopmentType } from './development-type.ts'

/** What a sentence speaks of besides what happened, as far as the words of its language show. */
export type Tinge =
  /** What is still to come or only possible: plans, conditions, vows. */
  | 'open'
  /** What someone asks or calls for. */
  | 'asked'
  | 'negated'
  /** What holds for now: injunctions, stays, reprieves. */
  | 'provisional'
  | 'agreed'
  /** A bid or a claim turned down. */
  | 'rejected'
  /** What takes a restriction away, for good or for a while. */
  | 'undone'
  /** What was before the story. */
  | 'earlier'

/** A sentence of a story as the rules of understanding hear it. */
export interface Ground {
  in: 'title' | 'text'
  start: number
  end: number
  /** 0 for the title, 1 for the first sentence of the body. */
  index: number
  tinges: ReadonlySet<Tinge>
  /** Tracked companies named in it, save those named only to describe another. */
  companies: ReadonlySet<string>
  /** The days, months and years it names, resolved from the day of the story; deadlines are none of them. */
  dates: readonly string[]
  /** The restriction that a development told here would be filed under; `unknown` when nothing says. */
  restrictionOf(type: DevelopmentType, date: string | null): string
}

/** What a claim about a story can be held against. */
export interface Grounds {
  /** Its author argues: nothing in it is news. */
  opinion: boolean
  /** Of the article itself, in order, title first; navigation and related headlines are no part of it. */
  sentences: readonly Ground[]
}
