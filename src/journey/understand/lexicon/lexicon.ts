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
  concepts: Partial<Record<Concept, string>>
  /** Words that name an authority or a list: `dod`, `bis` … see `restriction-words.ts`. */
  authorities: Record<string, string>
}

export const ACTORS = ['court', 'appeals', 'agency', 'gov', 'congress', 'prosecutor', 'exchange'] as const

type Concept =
  | (typeof ACTORS)[number]
  // Things acted upon.
  | 'list'
  | 'ban'
  | 'sanctions'
  | 'order'
  | 'label'
  | 'relief'
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
  | 'win'
  | 'uphold'
  | 'strike'
  | 'vacate'
  | 'grant'
  | 'sue'
  | 'file'
  | 'extend'
  | 'delay'
  | 'expire'
  | 'effect'
  | 'pay'
  | 'fined'
  | 'charge'
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
  | 'suspend'
  | 'sell'
  | 'resume'
  | 'announce'
  | 'enact'
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
  | 'by'
