import type { Range } from '../../domain/mention.ts'
import type { Role } from './named-beside.ts'

/** A place where a company is named in the article, as the judging of subjects sees it. */
export interface Place {
  in: 'title' | 'text'
  start: number
  role: Role
  /** Company named right before in the same row (`A, B and C`), null when this one stands alone or first. */
  beside: string | null
}

export interface Verdict {
  subject: boolean
  why: string
}

/** Characters that a dateline or an article may take before the name that opens a story. */
const OPENING = 24

interface Tally {
  title: boolean
  /** It opens the first sentence of the article. */
  opens: boolean
  /** Number of the first sentence of the article that names it for itself; Infinity when none does. */
  first: number
  direct: number
  described: number
}

/**
 * Which companies a story is about, from places and repetition alone: the headline's parties; where it names none, those of the first
 * sentence that names any; who stands in a row with them; and who is named as often as they are. Companies named to describe or compare
 * others are not, nor those only in passing. Where every mention is of that kind, as in "no more chips sold to Huawei", they count.
 */
export function judgeSubjects(
  companies: ReadonlyMap<string, readonly Place[]>,
  text: string,
  body: readonly Range[],
): Map<string, Verdict> {
  const starts = sentenceStarts(text, body)
  const counting = (['direct', 'contrast', 'related'] as const).find((role) =>
    [...companies.values()].some((places) => places.some((place) => place.role === role)),
  )
  const counted = (place: Place) => place.role === counting
  const tallies = new Map([...companies].map(([id, places]) => [id, tallyOf(places, starts, counted)] as const))
  const rowOf = joinRows(companies)

  const all = [...tallies.values()]
  const most = Math.max(0, ...all.map((tally) => tally.direct))
  const lead = Math.min(...all.map((tally) => tally.first))
  const titled = all.some((tally) => tally.title)
  const leaders = [...tallies]
    .filter(([, tally]) => (titled ? tally.title : tally.first === lead))
    .map(([id]) => rowOf(id))
  const leading = new Set(leaders)
  return new Map(
    [...tallies].map(([id, tally]) => [id, verdictOn(tally, { most, lead, titled, inRow: leading.has(rowOf(id)) })]),
  )
}

/** Companies named in one row belong together; says which row a company is of. */
function joinRows(companies: ReadonlyMap<string, readonly Place[]>): (id: string) => string {
  const parent = new Map<string, string>()
  const rowOf = (id: string): string => {
    let row = id
    for (let next = parent.get(row); next !== undefined; next = parent.get(row)) row = next
    if (row !== id) parent.set(id, row)
    return row
  }
  for (const [id, places] of companies)
    for (const { beside, role } of places)
      if (beside && role === 'direct' && rowOf(id) !== rowOf(beside)) parent.set(rowOf(id), rowOf(beside))
  return rowOf
}

function tallyOf(places: readonly Place[], starts: readonly number[], counted: (place: Place) => boolean): Tally {
  const direct = places.filter(counted)
  const earliest = Math.min(
    Number.POSITIVE_INFINITY,
    ...direct.filter((place) => place.in === 'text').map((place) => place.start),
  )
  return {
    title: direct.some((place) => place.in === 'title'),
    first: Number.isFinite(earliest) ? starts.findLastIndex((start) => start <= earliest) : Number.POSITIVE_INFINITY,
    opens: earliest - (starts[0] ?? 0) <= OPENING,
    direct: direct.length,
    described: places.length - direct.length,
  }
}

function verdictOn(tally: Tally, story: { most: number; lead: number; titled: boolean; inRow: boolean }): Verdict {
  if (!tally.direct) return { subject: false, why: 'named only to describe or compare others' }
  if (tally.title) return { subject: true, why: 'named in the headline' }
  if (tally.opens) return { subject: true, why: 'the article opens with it' }
  if (!story.titled && tally.first === story.lead) return { subject: true, why: 'named first' }
  if (story.inRow && tally.first <= story.lead) return { subject: true, why: 'in a row with the subject' }
  const share = tally.direct / story.most
  if (tally.direct >= 2 && share >= 0.6 && tally.first <= story.lead + 2)
    return { subject: true, why: `named ${tally.direct} times, and early` }
  if (tally.direct >= 4 && share >= 0.6) return { subject: true, why: `named ${tally.direct} times` }
  return { subject: false, why: tally.described >= tally.direct ? 'named beside others' : 'named in passing' }
}

// A point behind a single capital or a short title ends no sentence, and a list belongs to the sentence that announces it.
const ENDS =
  /(?:(?<!\b\p{Lu}|\n\s*\d{1,2}|\b(?:Inc|Ltd|Corp|Co|Mr|Ms|Dr|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S))[.!?…]["”’»)]*\s+(?=\S)|[。！？]["”’»）」』]*|\n+(?!\s*(?:[•*·▪■◦‣●–—-]|\d{1,2}[.)])\s))/gu

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
