import type { Verbs } from './lexicon/lexicon.ts'
import type { Reading, Tag } from './reading.ts'
import { stretchOf } from './stretch.ts'

/** What the form of a word says about its act, in languages whose lexicon tells forms apart. */
export type Tense = 'infinitive' | 'future' | 'conditional' | 'past' | 'pluperfect' | 'noun'

/** How far before a participle its auxiliary may stand: "a été provisoirement suspendu". */
const REACH = 3

/** The form of the word at the head of an act; null when it says nothing, or the language has no forms to tell. */
export function tenseOf(reading: Reading, head: Tag): Tense | null {
  const { verbs } = reading.language
  if (!verbs) return null
  const written = (at: number) => {
    const token = reading.tokens[at]
    return token ? reading.sentence.text.slice(token.start, token.end).toLowerCase() : ''
  }
  const word = written(head.start)
  if (reading.language.freeOrder) {
    // "Op te heffen", "zu verbieten".
    if (reading.tokens.slice(head.start, head.end - 1).some(({ word }) => TO.has(word))) return 'infinitive'
    const told = toldByAuxiliary(reading, head, verbs, written)
    if (told) return told
  }
  for (let back = 1; back <= REACH; back++) {
    const at = head.start - back
    const before = written(at)
    if (verbs.pluperfect.test(before)) return 'pluperfect'
    if (verbs.perfect.test(before) && verbs.participle.test(word)) return 'past'
    if (reading.tags.some((tag) => at >= tag.start && at < tag.end && !tag.concepts.has('temporary'))) break
  }
  // "Ponownie wpisały": a phrase of two words may open with an adverb.
  const single = !reading.language.freeOrder || head.end - head.start === 1
  if (single && verbs.noun.test(word) && (!AMBIGUOUS.test(word) || verbs.article.test(written(head.start - 1))))
    return 'noun'
  if (verbs.infinitive.test(word)) return 'infinitive'
  if (verbs.future.test(word)) return 'future'
  if (verbs.conditional.test(word)) return 'conditional'
  if (verbs.pluperfect.test(word)) return 'pluperfect'
  return verbs.past.test(word) ? 'past' : null
}

/** Where the auxiliary may stand far from its participle ("hatte die Liste im März um Acme erweitert"), any of the same clause counts. */
function toldByAuxiliary(reading: Reading, head: Tag, verbs: Verbs, written: (at: number) => string): Tense | null {
  let participle = -1
  for (let at = head.start; at < head.end; at++) if (verbs.participle.test(written(at))) participle = at
  if (participle < 0) return null
  const { start, end } = stretchOf(reading, head)
  let told: Tense | null = null
  for (let at = start; at < Math.min(end, head.end + 4); at++) {
    if (at === participle) continue
    if (verbs.pluperfect.test(written(at))) return 'pluperfect'
    if (verbs.perfect.test(written(at))) told = 'past'
  }
  const open = reading.tags.some(
    (tag) => (tag.concepts.has('may') || tag.concepts.has('will')) && tag.start >= start && tag.end <= end,
  )
  return open ? null : told
}

/** "The lifting of the sanctions" is spoken of before it happens as often as after; only who orders, announces or decides on it does it. */
export const isNamedOnly = (reading: Reading, head: Tag): boolean =>
  tenseOf(reading, head) === 'noun' &&
  !reading.tags.some(
    (tag) =>
      tag.clause === head.clause &&
      tag.end <= head.start &&
      head.start - tag.end <= 10 &&
      DOING.some((concept) => tag.concepts.has(concept)),
  )

const TO = new Set(['te'])

const DOING = ['command', 'announce', 'impose', 'grant', 'decided', 'enact']

/** A participle beside the noun it describes ("las sanciones impuestas", "Acme, sanctionnée en 2019, …"): nothing that happens now. */
export function isDescribing({ tokens, tags, language, sentence }: Reading, head: Tag): boolean {
  const { verbs } = language
  const word = sentence.text.slice(tokens[head.start]?.start, tokens[head.start]?.end).toLowerCase()
  if (verbs?.describing) return verbs.describing.test(word)
  if (!verbs?.participle.test(word) || sentence.in === 'title') return false
  const comma = tokens[head.start - 1]?.word === ','
  return tags.some(
    (tag) =>
      tag.end === head.start - (comma ? 1 : 0) &&
      (comma ? tag.company || tag.concepts.has('it') : MEASURES.some((concept) => tag.concepts.has(concept))),
  )
}

const MEASURES = ['sanctions', 'ban', 'order', 'label', 'list', 'penalty', 'suit', 'appeal']

// Nouns that are also forms of their verb.
const AMBIGUOUS = /^(?:levées?|revoca|ferma|blocco|sblocco|bloqueo|desbloqueo|retirada|entrée|mise|prise|sortie)$/
