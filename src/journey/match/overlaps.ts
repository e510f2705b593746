import type { Mention } from '../../domain/mention.ts'
import type { Hit } from './find-names.ts'
import { CONTEXT, LONGER, NAME, NEGATIVE } from './name-table.ts'

/**
 * Which of the overlapping hits stand: the longest wins, so that `China Mobile Limited` hides `Mobile`, and a longer name of another
 * company, or a longer word that is nobody's, hides the shorter. Of equal hits the better kind of name wins (a company's own name
 * before a unit's); companies that share a name all stay. Negative terms hide only their own company's names.
 */
export function longestNames(hits: readonly Hit[]): Hit[] {
  const names = hits.filter(({ entry }) => entry.role === NAME || entry.role === LONGER)
  const negatives = hits.filter(({ entry }) => entry.role === NEGATIVE)
  const taken: Hit[] = []
  const order = names.sort((a, b) => lengthOf(b) - lengthOf(a) || a.first - b.first || rankOf(a) - rankOf(b))
  const at = new Map<number, Hit>()
  for (const hit of order) {
    if (negatives.some((other) => other.entry.company === hit.entry.company && overlap(other, hit))) continue
    const standing = blocker(at, hit)
    if (standing && !(isSameSpan(standing, hit) && sharesName(standing, hit))) continue
    taken.push(hit)
    for (let word = hit.first; word <= hit.last; word++) if (!at.has(word)) at.set(word, hit)
  }
  return taken.filter(({ entry }) => entry.role === NAME).sort((a, b) => a.first - b.first)
}

export const contextHits = (hits: readonly Hit[]) => hits.filter(({ entry }) => entry.role === CONTEXT)
export const negativeHits = (hits: readonly Hit[]) => hits.filter(({ entry }) => entry.role === NEGATIVE)

const RANK: Record<Mention['via'], number> = { name: 0, alias: 1, legal: 2, native: 2, ticker: 2, subsidiary: 5 }

const rankOf = (hit: Hit) => RANK[hit.entry.via]
const lengthOf = (hit: Hit) => hit.end - hit.start
const overlap = (a: Hit, b: Hit) => a.first <= b.last && b.first <= a.last
const isSameSpan = (a: Hit, b: Hit) => a.first === b.first && a.last === b.last

function blocker(at: ReadonlyMap<number, Hit>, hit: Hit): Hit | undefined {
  for (let word = hit.first; word <= hit.last; word++) {
    const standing = at.get(word)
    if (standing) return standing
  }
  return undefined
}

/** Two companies of one name, as when a workspace follows one the catalogue has too; a unit's name belongs to the unit. */
const sharesName = (a: Hit, b: Hit) =>
  a.entry.role === NAME &&
  a.entry.company !== b.entry.company &&
  (a.entry.via === 'subsidiary') === (b.entry.via === 'subsidiary')
