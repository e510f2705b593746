import { ACTORS } from './lexicon/lexicon.ts'
import type { Tag } from './reading.ts'
import type { Token } from './tokens.ts'

const ACTS = [
  'add',
  'blacklist',
  'impose',
  'bar',
  'block',
  'remove',
  'lift',
  'grant',
  'reject',
  'uphold',
  'strike',
  'seize',
  'revoke',
  'fined',
  'charge',
  'sue',
  'suspend',
  'win',
  'delay',
  'extend',
]
const isAct = (tag: Tag) => ACTS.some((concept) => tag.concepts.has(concept))

/** "Customs removed it from federal systems and the regulator placed it on a list": someone else who acts opens a clause of his own. */
export function isCoordinate(tag: Tag, tags: readonly Tag[], tokens: readonly Token[]): boolean {
  if (!ACTORS.some((actor) => tag.concepts.has(actor))) return false
  const article = /^(?:the|a)$/.test(tokens[tag.start - 1]?.word ?? '') ? 1 : 0
  const and = tag.start - 1 - article
  if (tokens[and]?.word !== 'and') return false
  const at = tags.indexOf(tag)
  const [before, behind] = [tags[at - 1], tags[at + 1]]
  // "The ministry and the bureau listed it": two who do one thing.
  if (!before || (before.end === and && ACTORS.some((actor) => before.concepts.has(actor)))) return false
  return (
    behind !== undefined &&
    behind.start - tag.end <= 2 &&
    isAct(behind) &&
    tags.some((one) => one.end <= and && one.clause === before.clause && isAct(one))
  )
}
