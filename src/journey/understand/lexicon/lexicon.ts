/**
 * What a language's words mean to the rules. Each concept is a list of phrases parted by ` | `; `ban(|s|ned)` stands for its
 * variants, `sanktion*` for any ending, `#` for a number. A phrase may stand under several concepts. The longest phrase at a place wins, so a longer
 * phrase is also how an idiom is kept from being read word by word (`none` = means nothing to us).
 */
export interface Lexicon {
  /** ISO 639-1. */
  lang: string
  /** The verb may stand after what it acts on, and auxiliaries at the end: order says little. */
  freeOrder: boolean
  /** Where what colours an act (negation, plan, doubt) stands; left out: anywhere. */
  colour?: 'before' | 'behind'
  /** Prefixes that verbs part with, and where they then stand: at the end of the clause (`hob … auf`) or right behind (`oldotta fel`). */
  particles?: { words: string; stand: 'last' | 'next' }
  /** Words that part clauses or join them, after which nothing colours an act before them: `und`, `и`. */
  joining?: string
  /** How verbs and the nouns made of them look, where endings tell what is still to come from what happened. */
  verbs?: Verbs
  /** Words before a name that make it a place, an owner or an opponent, not the one who acts. */
  places?: string
  /** Words before a state that make it only the place where something happens: `in den USA`, `в США`. */
  locatives?: string
  /** Forms of "be" and the like that make a passive. */
  passives?: string
  concepts: Partial<Record<Concept, string>>
  /** Words that name an authority or a list: `dod`, `bis` … see `restriction-words.ts`. */
  authorities: Record<string, string>
}

/** Each is tried on a word as written, in lower case with its accents. */
export interface Verbs {
  infinitive: RegExp
  future: RegExp
  conditional: RegExp
  /** Told as done, in one word. */
  past: RegExp
  /** What stands before a participle that tells something done (`a levé`, `ha levantado`). */
  perfect: RegExp
  participle: RegExp
  /** Done before something else was done (`havia sido`, `cedera`). */
  pluperfect: RegExp
  /** A noun made of a verb: `levantamiento`, `levée`. */
  noun: RegExp
  /** Words that, before a form that may be noun or verb, make it a noun. */
  article: RegExp
  /** Forms that are passive in themselves: `внесена`, `скасовано`. */
  passive?: RegExp
  /** Forms that name nobody who acts when no one stands beside them: `ввели санкции`, `feloldották`. */
  impersonal?: RegExp
  /** Forms that only ever describe what is there already: `подсанкционный`, `verhängten`. */
  describing?: RegExp
}

export const ACTORS = ['court', 'appeals', 'agency', 'gov', 'congress', 'prosecutor', 'exchange'] as const

type Concept =
  | (typeof ACTORS)[number]
  // Things acted upon.
  | 'list'
  | 'affiliates'
  | 'goodlist'
  | 'enforcement'
  | 'more'
  | 'entry'
  | 'premises'
  | 'resuming'
  | 'appear'
  | 'nearing'
  | 'ban'
  | 'sanctions'
  | 'order'
  | 'label'
  | 'relief'
  | 'enjoin'
  | 'reprieve'
  | 'guidance'
  | 'claim'
  | 'offence'
  | 'reply'
  | 'tro'
  | 'stay'
  | 'suit'
  | 'bid'
  | 'appeal'
  | 'appealed'
  | 'licence'
  | 'permit'
  | 'penalty'
  | 'charges'
  | 'assets'
  | 'deal'
  | 'bill'
  | 'notice'
  | 'ruling'
  | 'deadline'
  | 'talks'
  | 'products'
  // Acts.
  | 'add'
  | 'blacklist'
  | 'impose'
  | 'bar'
  | 'command'
  | 'divest'
  | 'remove'
  | 'lift'
  | 'ease'
  | 'block'
  | 'reject'
  | 'lose'
  | 'ruledagainst'
  | 'win'
  | 'uphold'
  | 'upholding'
  | 'entitled'
  | 'annulment'
  | 'strike'
  | 'sets'
  | 'aside'
  | 'vacate'
  | 'grant'
  | 'sue'
  | 'wrongly'
  | 'moves'
  | 'file'
  | 'extend'
  | 'delay'
  | 'expire'
  | 'effect'
  | 'pay'
  | 'fined'
  | 'charge'
  | 'chargeletter'
  | 'plead'
  | 'settle'
  | 'agree'
  | 'withdraw'
  | 'keep'
  | 'readd'
  | 'revoke'
  | 'seize'
  | 'probe'
  | 'hear'
  | 'incline'
  | 'argued'
  | 'delist'
  | 'deny'
  | 'condemn'
  | 'tighten'
  | 'waive'
  | 'dismissed'
  | 'deferred'
  | 'acquit'
  | 'supersede'
  | 'mixed'
  | 'inpart'
  | 'suspend'
  | 'sell'
  | 'resume'
  | 'reinstate'
  | 'unlisted'
  | 'since'
  | 'likewise'
  | 'onlist'
  | 'listed'
  | 'barredsince'
  | 'notified'
  | 'take'
  | 'puts'
  | 'off'
  | 'aim'
  | 'offlist'
  | 'found'
  | 'supervision'
  | 'custody'
  | 'tocourt'
  | 'announce'
  | 'enact'
  | 'legislated'
  // What colours an act.
  | 'may'
  | 'will'
  | 'plan'
  | 'ask'
  | 'vow'
  | 'not'
  | 'fail'
  | 'if'
  | 'wouldhave'
  | 'urge'
  | 'decided'
  | 'temporary'
  | 'past'
  | 'again'
  | 'partly'
  // Who is meant when no name stands there, and who is only named.
  | 'it'
  | 'context'
  | 'people'
  | 'pundit'
  // Whole stories that are about something else, or that look back.
  | 'sport'
  | 'civil'
  | 'retro'
  | 'money'
  | 'onto'
  | 'soon'
  | 'none'
  // What parts a sentence: `break` starts a clause of its own, `back` one that explains or recalls; `by` names the actor of a passive.
  | 'break'
  | 'back'
  // Closes a clause that explains or recalls, where such words stand behind it: 之后, を受け, 뒤, sonra.
  | 'backed'
  | 'by'
  // Behind an act, makes a noun of it: 的决定, 한 결정.
  | 'noun'
