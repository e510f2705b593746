import { type Cue, compileCue } from './cue.ts'
import { FAMILIES } from './families/index.ts'
import type { Lexicon, Verbs } from './lexicon/lexicon.ts'
import type { DayOrder } from './numeric-dates.ts'
import { compilePhrases, type PhraseTrie } from './phrase-trie.ts'

/** A lexicon made ready to run: one matcher for its concepts and the authorities it names. */
export interface Language {
  lang: string
  freeOrder: boolean
  colour: Lexicon['colour']
  /** How many tokens a word is: scripts without spaces are read by character. */
  scale: number
  verbs: Verbs | null
  places: ReadonlySet<string>
  locatives: ReadonlySet<string>
  passives: ReadonlySet<string>
  particles: { words: ReadonlySet<string>; stand: 'last' | 'next' } | null
  joining: ReadonlySet<string>
  /** How the outlet writes 12/03/2021. */
  dayOrder?: DayOrder
  /** The year of a story that does not say its day. */
  year?: string | null
  /** Finds concepts and authorities, in this order. */
  phrases: PhraseTrie
}

/** Names that stay the same whatever the language. */
const EVERYWHERE = {
  agency:
    'ofac | fcc | bis | cfius | dhs | cbp | cac | mofcom | dod | ofsi | fincen | fda | meti | bcas | nsdc | pentagon',
  prosecutor: 'doj',
  exchange: 'nyse | nasdaq',
}

const BY_CHARACTER = new Set(['zh', 'ja', 'ko'])

export const toLanguage = (lexicon: Lexicon): Language => ({
  lang: lexicon.lang,
  freeOrder: lexicon.freeOrder,
  colour: lexicon.colour,
  scale: BY_CHARACTER.has(lexicon.lang) ? 3 : 1,
  verbs: lexicon.verbs ?? null,
  places: new Set(lexicon.places?.split(' ')),
  locatives: new Set(lexicon.locatives?.split(' ')),
  passives: new Set(lexicon.passives?.split(' ')),
  particles: lexicon.particles
    ? { words: new Set(lexicon.particles.words.split(' ')), stand: lexicon.particles.stand }
    : null,
  joining: new Set(lexicon.joining?.split(' ')),
  phrases: compilePhrases(
    [...Object.entries(EVERYWHERE), ...Object.entries(lexicon.concepts)],
    Object.entries(lexicon.authorities),
  ),
})

/** Every rule of every family, in the order in which they may take words. */
export const CUES: readonly Cue[] = numbered(
  FAMILIES.flatMap((family) => family.rules.map((rule) => compileCue(rule, family.name))),
)

/** Rules of one cue that differ in who acts are told apart by number. */
function numbered(cues: readonly Cue[]): Cue[] {
  const seen = new Map<string, number>()
  return cues.map((cue) => {
    const times = (seen.get(cue.id) ?? 0) + 1
    seen.set(cue.id, times)
    return times > 1 ? { ...cue, id: `${cue.id} (${times})` } : cue
  })
}
