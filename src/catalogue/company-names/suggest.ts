import { distance } from 'fastest-levenshtein'
import type { Company } from '../../domain/company.ts'
import { exonymsOf } from './exonyms.ts'
import { fold } from './fold.ts'

/** One name of one company, folded. Lower `kind` is better: its name, an alias or own-script name, a ticker, a legal name, a unit. */
interface Key {
  text: string
  kind: number
  company: number
}

/**
 * Finds companies while people type. Beginnings come from one sorted list; only when few are found are all names compared for words
 * inside and misspellings. Up to four letters count exactly or as a beginning only.
 */
export function createSuggester(companies: readonly Company[]): (typed: string, limit?: number) => Company[] {
  const keys = companies.flatMap(keysOf).sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))

  return (typed, limit = 25) => {
    const query = fold(typed)
    if (query === '') return companies.slice(0, limit)
    const scores = new Map<number, number>()
    const score = ({ company, kind }: Key, points: number) => {
      const total = points + kind
      if (total < (scores.get(company) ?? Number.POSITIVE_INFINITY)) scores.set(company, total)
    }
    for (let i = firstFrom(keys, query); i < keys.length && keys[i]?.text.startsWith(query); i++) {
      const key = keys[i]
      if (key) score(key, key.text === query ? EXACT : PREFIX)
    }
    if (scores.size < limit) for (const key of keys) score(key, distantly(query, key.text))
    return [...scores]
      .filter(([, points]) => points < NOT_ALIKE)
      .sort(([a, x], [b, y]) => x - y || a - b)
      .slice(0, limit)
      .flatMap(([company]) => companies[company] ?? [])
  }
}

const EXACT = 0
const PREFIX = 10
const WORD = 20
const INSIDE = 30
const MISSPELT = 40
const NOT_ALIKE = 100

/** How far a name is from what was typed, when it neither is it nor begins with it. */
function distantly(query: string, name: string): number {
  const at = name.indexOf(query)
  if (at === 0) return NOT_ALIKE
  if (at > 0 && !/[\p{L}\p{N}]/u.test(name[at - 1] ?? '')) return WORD
  if (query.length <= 4) return at > 0 && /[^\u0000-\u024f]/.test(query) ? INSIDE : NOT_ALIKE
  if (at > 0) return INSIDE
  const allowed = query.length >= 8 ? 2 : 1
  const whole = Math.abs(name.length - query.length) <= allowed ? typos(query, name) : NOT_ALIKE
  if (whole <= allowed) return MISSPELT + whole
  // Half-typed and misspelt at once, as "hikvisoin dig" or "xiomi" for "xiaomi group".
  if (name.length <= query.length) return NOT_ALIKE
  const begun = Math.min(typos(query, name.slice(0, query.length)), typos(query, name.slice(0, query.length + 1)))
  return begun <= allowed ? MISSPELT + 5 + begun : NOT_ALIKE
}

/** Letters wrong, missing, too many; two neighbours in the wrong order are one mistake. */
function typos(query: string, name: string): number {
  const steps = distance(query, name)
  if (steps !== 2 || query.length !== name.length) return steps
  let at = 0
  while (query[at] === name[at]) at++
  return query[at] === name[at + 1] && query[at + 1] === name[at] && query.slice(at + 2) === name.slice(at + 2) ? 1 : 2
}

function keysOf(company: Company, index: number): Key[] {
  const add = (names: readonly string[], kind: number): Key[] =>
    names.map((name) => ({ text: fold(name), kind, company: index }))
  const tickers = [...company.tickers, ...company.formerTickers]
  return [
    ...add([company.name, company.id], 0),
    ...add([...company.aliases, ...company.nativeNames, ...exonymsOf(company)], 1),
    ...add([...tickers, ...tickers.map((ticker) => ticker.split(':')[1] ?? '').filter(Boolean)], 2),
    ...add(company.legalNames, 3),
    ...add(company.subsidiaries, 4),
  ]
}

/** Where the names that do not stand before `query` begin. */
function firstFrom(keys: readonly Key[], query: string): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle]?.text ?? '') < query) low = middle + 1
    else high = middle
  }
  return low
}
