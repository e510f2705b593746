import type { Reading, Tag } from './reading.ts'

/** Tokens between the word of denial and the "that" it takes: "denied media reports that …". */
const BETWEEN = 4
const THAT = /^(?:that|que|qu|dass|daß|che|что|що|dat|att|że|ze)$/
/** Courts deny motions with the same word, so that English needs its "that". */
const DENIED = /^(?:denied|denying|contrary|contradicted|dismissed|untrue|false)$/
const JOINS = new Set(['and', ',', 'but', 'y', 'und', 'et', 'e', 'и'])

/**
 * "The ministry denied reports that Acme had been removed": what is said not to be so. The word that denies; null when none does. A verb
 * that the denier goes on with ("denied that it was lawful and lifted it") is his own.
 */
export function deniedBy({ tags, tokens, language }: Reading, head: Tag): string | null {
  for (let i = 0; i < head.start; i++) {
    const word = tokens[i]?.word ?? ''
    const denies = DENIED.test(word) || tags.some((tag) => tag.end === i + 1 && tag.concepts.has('deny'))
    if (!denies) continue
    if (language.scale > 1) return isOneClause(tokens, i, head.start) ? word : null
    const that = tokens.slice(i + 1, i + 2 + BETWEEN).findIndex((token) => THAT.test(token.word))
    const opens = i + 1 + that
    if (that >= 0 && opens < head.start && !JOINS.has(tokens[head.start - 1]?.word ?? '')) return word
  }
  return null
}

/** Between characters no word opens what is denied; a mark ends it. */
const isOneClause = (tokens: Reading['tokens'], from: number, to: number) =>
  !tokens.slice(from, to).some(({ word }) => /^[,;:，、。]$/.test(word))
