import { searchedText } from './searched-text.ts'

/** A story that has the words. */
export interface Candidate {
  id: string
  title: string
  published: string | null
  /** Of its outlet: 1 (court or agency) to 5 (unknown). */
  rank: number
  /** How well its text fits, by PostgreSQL’s `ts_rank`. */
  fit: number
}

/** What counts how much: words in the headline most, then how often they are in the text, then who says it, then how new it is. */
const WEIGHTS = { title: 2, fit: 1, outlet: 0.5, recency: 0.5 }

/** Days in which a story comes to count half as new. */
const HALF_LIFE = 365

/** Best first. Any order of the same candidates gives the same. */
export function rankHits(candidates: readonly Candidate[], typed: string, today: string): Candidate[] {
  const words = new Set(searchedText(typed).match(/[\p{L}\p{N}]+/gu) ?? [])
  const best = Math.max(...candidates.map(({ fit }) => fit), Number.MIN_VALUE)
  const score = ({ title, published, rank, fit }: Candidate) => {
    const inTitle = new Set(searchedText(title).match(/[\p{L}\p{N}]+/gu) ?? [])
    const share = words.size ? [...words].filter((word) => inTitle.has(word)).length / words.size : 0
    const days = published
      ? Math.max(0, (Date.parse(today) - Date.parse(published.slice(0, 10))) / 86_400_000)
      : Infinity
    return (
      WEIGHTS.title * share +
      WEIGHTS.fit * (fit / best) +
      WEIGHTS.outlet * ((5 - rank) / 4) +
      WEIGHTS.recency * 0.5 ** (days / HALF_LIFE)
    )
  }
  return candidates
    .map((candidate) => ({ candidate, points: score(candidate) }))
    .sort((a, b) => b.points - a.points || (a.candidate.id < b.candidate.id ? -1 : 1))
    .map(({ candidate }) => candidate)
}
