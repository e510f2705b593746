import { distance } from 'fastest-levenshtein'
import type { Restriction } from '../domain/restriction.ts'

/** Restrictions as people type them. */
export interface RestrictionSearch {
  /** By id, name or alias, whole; undefined when there is none. */
  find(typed: string): Restriction | undefined
  /** Those that hold the words typed, or come near them, best first; at most 25. */
  suggest(typed: string): { label: string; value: string }[]
}

const MOST = 25

export function createRestrictionSearch(restrictions: readonly Restriction[]): RestrictionSearch {
  const rows = restrictions.map((restriction) => ({
    restriction,
    names: [restriction.id, restriction.name, ...restriction.aliases].map(fold),
    said: fold([restriction.id, restriction.authority, restriction.name, ...restriction.aliases].join(' ')),
  }))

  return {
    find: (typed) => rows.find(({ names }) => names.includes(fold(typed)))?.restriction,
    suggest(typed) {
      const words = fold(typed).split(' ').filter(Boolean)
      const holding = rows.filter(({ said }) => words.every((word) => said.includes(word)))
      if (holding.length || !words.length) return holding.slice(0, MOST).map(({ restriction }) => toOffer(restriction))
      const apart = (names: readonly string[]) => Math.min(...names.map((name) => distance(name, words.join(' '))))
      return rows
        .map(({ restriction, names }) => ({ restriction, far: apart(names) }))
        .filter(({ far }) => far <= words.join(' ').length / 3)
        .sort((a, b) => a.far - b.far)
        .slice(0, MOST)
        .map(({ restriction }) => toOffer(restriction))
    },
  }
}

const toOffer = ({ id, authority, name }: Restriction) => ({ label: `${authority}: ${name}`, value: id })

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
