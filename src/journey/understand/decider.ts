import { ACTORS } from './lexicon/lexicon.ts'
import type { Reading, Tag } from './reading.ts'

const DECISION = /^(?:decision|move|order|ruling|determination|attempt|effort|vote|notice|announcement)$/
/** How far before such a noun its owner may stand, and how far behind it the clause it opens. */
const REACH = 6

/** Whose act it is in "the bureau's June 2021 decision to list it", "the commission's order of 3 May that put it on the list". */
export function deciderOf({ tokens, tags, language }: Reading, head: Tag): Tag | null {
  if (language.lang !== 'en') return null
  const noun = nounBefore(tokens, head.start)
  if (noun === null) return null
  const owner = tags.findLast((tag) => tag.end <= noun && noun - tag.end <= REACH && isActor(tag))
  if (!owner) return null
  const between = tokens.slice(owner.end, noun).map(({ word }) => word)
  return between[0] === "'s" || between.length === 0 ? owner : null
}

/** Where the noun of a decision stands whose content the act is. */
function nounBefore(tokens: Reading['tokens'], head: number): number | null {
  const word = (at: number) => tokens[at]?.word ?? ''
  if (word(head - 1) === 'to') return DECISION.test(word(head - 2)) ? head - 2 : null
  if (!/^(?:that|which)$/.test(word(head - 1))) return null
  for (let at = head - 2; at >= head - 2 - REACH; at--) if (DECISION.test(word(at))) return at
  return null
}

const isActor = (tag: Tag) => ACTORS.some((actor) => tag.concepts.has(actor))
