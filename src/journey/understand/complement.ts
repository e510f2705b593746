import type { Tag } from './reading.ts'
import type { Token } from './tokens.ts'

const THAT = new Set(['que', 'qu', 'che', 'ca', 'sa'])
/** Verbs that are followed by what is said, wanted or ordered. */
const SAYING = ['ask', 'urge', 'announce', 'vow', 'plan', 'agree', 'command', 'decided', 'deny']
/** What may stand between such a verb and its "that": to whom it is said. */
const ADDRESSED = ['court', 'appeals', 'agency', 'gov', 'prosecutor', 'congress', 'exchange', 'co', 'it', 'people']
const REACH = 8

/** "Asks the judge that he lift it": a clause that says what is asked; it belongs to its verb and looks back at nothing. */
export function isComplement(opener: Tag, tags: readonly Tag[], tokens: readonly Token[]): boolean {
  if (!THAT.has(tokens[opener.start]?.word ?? '') || opener.end - opener.start > 1) return false
  for (const tag of tags.slice(0, tags.indexOf(opener)).reverse()) {
    if (opener.start - tag.end > REACH) return false
    if (SAYING.some((concept) => tag.concepts.has(concept)))
      return !tokens.slice(tag.end, opener.start).some((token) => token.word === ',')
    if (!ADDRESSED.some((concept) => tag.concepts.has(concept))) return false
  }
  return false
}
