import type { Range } from '../../domain/mention.ts'

/** A place where a company is named in the article, as the judging of subjects sees it. */
export interface Place {
  in: 'title' | 'text'
  start: number
  end: number
  role: 'direct' | 'related' | 'contrast'
  unit: boolean
}

export interface Verdict {
  subject: boolean
  why: string
}

interface Tally {
  title: boolean
  /** Number of the first sentence of the article that names it for itself; Infinity when none does. */
  first: number
  direct: number
  described: number
}

/**
 * Which companies a story is about, from places and repetition alone: the headline's parties; where it names none, those of the first
 * sentences; and who is named as often as they are. Companies named to describe or compare others are not, nor those only in passing.
 */
export function judgeSubjects(
  companies: ReadonlyMap<string, readonly Place[]>,
  text: string,
  body: readonly Range[],
): Map<string, Verdict> {
  const starts = sentenceStarts(text, body)
  const tallies = new Map([...companies].map(([id, places]) => [id, tallyOf(places, starts)] as const))
  const most = Math.max(0, ...[...tallies.values()].map((tally) => tally.direct))
  const titled = [...tallies.values()].some((tally) => tally.title)
  return new Map([...tallies].map(([id, tally]) => [id, verdictOn(tally, most, titled)]))
}

function tallyOf(places: readonly Place[], starts: readonly number[]): Tally {
  const direct = places.filter((place) => place.role === 'direct')
  const inText = direct.filter((place) => place.in === 'text')
  const earliest = Math.min(Number.POSITIVE_INFINITY, ...inText.map((place) => place.start))
  return {
    title: direct.some((place) => place.in === 'title'),
    first: Number.isFinite(earliest) ? starts.findLastIndex((start) => start <= earliest) : Number.POSITIVE_INFINITY,
    direct: direct.length,
    described: places.length - direct.length,
  }
}

function verdictOn(tally: Tally, most: number, titled: boolean): Verdict {
  if (!tally.direct) return { subject: false, why: 'named only to describe or compare others' }
  if (tally.title) return { subject: true, why: 'named in the headline' }
  const share = tally.direct / most
  if (tally.first <= 1 && (!titled || share >= 0.5)) return { subject: true, why: 'named in the first sentences' }
  if (tally.direct >= 3 && share >= 0.6) return { subject: true, why: `named ${tally.direct} times` }
  if (!titled && tally.direct === most && tally.first <= 3) return { subject: true, why: 'named most, and early' }
  return { subject: false, why: tally.described >= tally.direct ? 'named beside others' : 'named in passing' }
}

// A point behind a single capital or a short title ends no sentence.
const ENDS =
  /(?:(?<!\b\p{Lu}|\b(?:Inc|Ltd|Corp|Co|Mr|Ms|Dr|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S))[.!?…]["”’»)]*\s+(?=\S)|[。！？]["”’»）」』]*|\n+)/gu

function sentenceStarts(text: string, body: readonly Range[]): number[] {
  const starts: number[] = []
  for (const { start, end } of body) {
    starts.push(start)
    for (const match of text.slice(start, end).matchAll(ENDS)) {
      const next = start + match.index + match[0].length
      if (next < end) starts.push(next)
      if (starts.length > 60) return starts
    }
  }
  return starts
}
