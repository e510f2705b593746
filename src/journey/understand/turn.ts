import type { Decision } from '../../domain/decision.ts'
import type { DevelopmentType } from '../../domain/development-type.ts'
import { type Act, type Mode, readAct } from './act.ts'
import type { Actor } from './acting.ts'
import { actorOf } from './actor.ts'
import { Concepts } from './concepts.ts'
import type { Cue } from './cue.ts'
import { cuesFor } from './cue-index.ts'
import { decisionOn } from './decisions.ts'
import { isGuess } from './guess.ts'
import { isPassive } from './passive.ts'
import { seekCue } from './reach.ts'
import type { Reading, Tag } from './reading.ts'
import { isReduced } from './reduced.ts'
import { isNamedOnly } from './tense.ts'

/** A turn that a sentence tells of: what happened, before it is known to whom, when and under which restriction. */
export interface Turn {
  type: DevelopmentType
  reading: Reading
  cue: Cue
  head: Tag
  /** First to last token that the cue took. */
  tags: readonly Tag[]
  actor: Actor | null
  mode: Mode
  /** The words that decided the mode. */
  because: string
}

/** The turns of one sentence, by the rules that are not in `without`. What looked like one and was not goes to `rejected`. */
export function findTurns(
  reading: Reading,
  rejected: (decision: Decision) => void,
  without: ReadonlySet<string>,
): Turn[] {
  const turns: Turn[] = []
  const { tags, language } = reading
  const cues = cuesFor(reading.concepts)
  if (!cues.length) return turns
  const joints = jointsOf(reading)
  // Cues that are there, but someone else acts: told of only when no other rule takes the act.
  const byOthers = new Map<Tag, { cue: Cue; tags: readonly Tag[]; actor: Actor | null }>()
  for (const cue of cues) {
    if (without.has(cue.id)) continue
    const sought = cue.steps[cue.head]?.any ?? NOTHING
    tags.forEach((head, at) => {
      if (head.used || !sought.meets(head.concepts)) return
      if (!fitsClause(cue, reading, head) || (isOrderNoun(reading, head) && orders(sought))) return
      const taken = seekCue(cue, reading, at, joints)
      if (!taken) return
      if (OF_IT.test(cue.rule.cue) && reading.tokens[taken.at(-1)?.start ?? 0]?.word === 'its') return
      const first = taken[0] ?? head
      const actor = actorOf(reading, head)
      if (!isBy(cue, actor, head)) {
        if (!byOthers.has(head)) byOthers.set(head, { cue, tags: taken, actor })
        return
      }
      if (cue.rule.passive && !isPassive(reading, head) && !isReduced(reading, head)) return
      // Where nouns have endings, what is named and what is told look alike.
      if (
        cue.rule.nominal &&
        !head.concepts.has('label') &&
        (language.lang !== 'en' || reading.sentence.in === 'title')
      )
        return
      // "Pide el fin del bloqueo de X": nobody asks for the blocking.
      const named = cue.family === 'Impositions' && !cue.rule.nominal && isNamedOnly(reading, head)
      const act: Act = cue.rule.nominal
        ? { mode: 'fact', because: '' }
        : readAct(reading, head === first || !isOperator(first) ? head : first, EXITS.has(cue.rule.type), sought)
      const guess = (named && act.mode !== 'fact') || isGuess(cue, act, actor, reading, head)
      const type = guess ? null : inCourt(typeFor(cue, act, taken), actor)
      for (const tag of taken)
        if (!tag.company && !tag.concepts.has('it') && (!isShared(tag) || (language.verbs && isVerb(tag))))
          tag.used = true
      if (!type) {
        rejected(decisionOn({ cue, reading, tags: taken, ...act }, guess ? 'only a guess' : UNTOLD[act.mode]))
        return
      }
      turns.push({ type, reading, cue, head, tags: taken, actor, ...act })
    })
  }
  for (const [head, { actor, ...found }] of byOthers) {
    const why = actor ? 'who acts here cannot do that' : 'nobody is seen who can do that'
    if (!head.used) rejected(decisionOn({ ...found, reading, mode: 'fact', because: actor?.words ?? '' }, why))
  }
  return turns
}

/** Rules about "it" do not mean what is its: "filed it", not "filed its reply". */
const OF_IT = /\bit ~[01]$/

const NOTHING = new Concepts()

/** Where words stand that part what is told of one from what is told of another. */
function jointsOf({ tokens, language }: Reading): number[] {
  const joints: number[] = []
  if (language.joining.size)
    for (const [at, { word }] of tokens.entries()) if (language.joining.has(word)) joints.push(at)
  return joints
}

/** Is the act first of all an order? */
const orders = ([first]: Concepts) => first === 'command' || first === 'impose'

/** "The order does not speak of it": nobody orders. */
const isOrderNoun = ({ tokens }: Reading, head: Tag) =>
  /^orders?$/.test(tokens[head.start]?.word ?? '') &&
  /^(?:the|an|this|that|its|his|their|'s|executive|such|any|no|several|two|final|court)$/.test(
    tokens[head.start - 1]?.word ?? '',
  )

const EXITS: ReadonlySet<DevelopmentType> = new Set([
  'vacated',
  'delisted',
  'ban_lifted',
  'revoked',
  'ruling_for_company',
  'partially_lifted',
])

// What several turns of one sentence may act upon.
const SHARED = new Concepts([
  'suit',
  'upholding',
  'list',
  'ban',
  'sanctions',
  'gov',
  'agency',
  'court',
  'appeals',
  'prosecutor',
  'congress',
  'order',
])
const isShared = (tag: Tag) => SHARED.meets(tag.concepts)
// "El bloqueo" is a ban and a blocking: once ordered, it blocks nothing else.
const isVerb = (tag: Tag) => tag.concepts.has('block') || tag.concepts.has('bar')
const isOperator = (tag: Tag) => tag.concepts.has('reject') || tag.concepts.has('agree')

const fitsClause = ({ unless, needs }: Cue, { tags }: Reading, head: Tag) =>
  !(unless.size && tags.some((tag) => tag.clause === head.clause && unless.meets(tag.concepts))) &&
  (!needs.size || tags.some((tag) => tag !== head && needs.meets(tag.concepts)))

/** Whether one whom the rule allows acts; a word that may name two bodies stands for either. */
function isBy({ by }: Cue, actor: Actor | null, head: Tag): boolean {
  if (!by) return true
  // "Supreme Court won't pause": who acts is in the words of the act.
  if (!actor)
    return (
      by.has('?') ||
      (head.concepts.has('reject') && ['court', 'appeals'].some((kind) => by.has(kind) && head.concepts.has(kind)))
    )
  return actor.kinds.some((kind) => by.has(kind === 'it' ? 'co' : kind))
}

/** The same judgment given on appeal. */
function inCourt(type: DevelopmentType | null, actor: Actor | null): DevelopmentType | null {
  if (actor?.kind !== 'appeals') return type
  if (type === 'ruling_for_company') return 'appeal_ruling_for_company'
  return type === 'ruling_for_government' ? 'appeal_ruling_for_government' : type
}

/** Why an act told in this way is no development. */
const UNTOLD: Readonly<Record<Mode, string>> = {
  fact: 'no fact',
  announced: 'only announced',
  planned: 'only planned',
  asked: 'only asked for',
  denied: 'it did not happen',
  never: 'it would have happened',
  if: 'only if',
}

// "No court has blocked it", "has yet to block it": nothing is refused by that.
const NOBODY = /^(?:no|nobody|neither|nor|without|never|yet to|fail.*)$/

function typeFor({ rule }: Cue, { mode, because }: Act, taken: readonly Tag[]): DevelopmentType | null {
  const own = Object.entries(rule.as ?? {}).find(([concept]) => taken.some((tag) => tag.concepts.has(concept)))?.[1]
  switch (mode) {
    case 'fact':
      return own ?? rule.type
    case 'announced':
      return rule.announced ? rule.type : (rule.planned ?? null)
    case 'planned':
      return rule.planned ?? null
    case 'asked':
      return rule.asked ?? null
    case 'denied':
      return NOBODY.test(because) ? null : (rule.negated ?? null)
    default:
      return null
  }
}
