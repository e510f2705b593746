import { type Actor, kindOf, toActor } from './acting.ts'
import { deciderOf } from './decider.ts'
import { freeActor } from './free-actor.ts'
import { isPassive } from './passive.ts'
import type { Reading, Tag } from './reading.ts'
import { actedBefore, isReduced } from './reduced.ts'
import { standsAside } from './stands-aside.ts'

// What a place or an owner is to the actor beside it: "a court in Washington", "the Pentagon's lawyers".
const PLACE = new Set([
  'in',
  'of',
  'at',
  'from',
  'against',
  'on',
  'over',
  'for',
  'with',
  'to',
  'der',
  'des',
  'du',
  'de',
  'del',
  'en',
  'в',
  'علي',
  'ضد',
  'من',
  'في',
  'الي',
  'مع',
])

/** The actor of the act at `head`: behind "by" in a passive, else the nearest before it, else one earlier in the sentence. */
export function actorOf(reading: Reading, head: Tag): Actor | null {
  const { tags, tokens } = reading
  const scale = reading.language.scale
  const passive = isPassive(reading, head)
  const by =
    (passive || (head.start <= 1 && reading.language.lang === 'en') || !earlier(reading, head)) &&
    tags.find(
      (tag) =>
        tag.concepts.has('by') &&
        tag.start >= head.end &&
        tag.start - head.end <= 12 * scale &&
        !MADE.test(tokens[tag.start - 1]?.word ?? ''),
    )
  // "Sets aside the designation by the ministry": who designated, not who sets aside.
  const ofNoun =
    by && !passive && tags.some((tag) => tag.start >= head.end && tag.end <= by.start && tag.concepts.has('label'))
  if (by && !ofNoun) {
    const behind = tags.find(
      (tag) => tag.start >= by.end && tag.start - by.end <= 5 * scale && kindOf(tag) && tag.clause <= by.clause + 1,
    )
    if (behind) return toActor(reading, behind)
  }
  if (reading.language.freeOrder && reading.language.verbs && scale === 1) return freeActor(reading, head, passive)
  if (reading.language.freeOrder) {
    const inClause = tags.filter((tag) => kindOf(tag) && tag.clause === head.clause && tag !== head)
    const marked = inClause.find((tag) => TOPIC.has(tokens[tag.end]?.word ?? ''))
    const free = inClause.filter((tag) => !PLACE.has(tokens[tag.start - 1]?.word ?? '') && !isMakerOf(reading, tag))
    // The topic of a sentence holds for all its clauses.
    const topic = tags.find((tag) => kindOf(tag) && tag.start < head.start && isTopic(tokens[tag.end]?.word ?? ''))
    const first =
      marked ?? free.find((tag) => !isOblique(tokens[tag.end]?.word ?? '')) ?? topic ?? free[0] ?? inClause[0]
    return first ? toActor(reading, reading.language.colour === 'behind' ? lastOf(first, inClause) : first) : null
  }
  const decider = passive ? null : deciderOf(reading, head)
  if (decider) return toActor(reading, decider)
  if (isReduced(reading, head)) return null
  // "A judge dealt X a blow by upholding it", "ruled against X, upholding it": who rules is who upholds.
  if (
    reading.language.lang === 'en' &&
    ['uphold', 'reject', 'strike', 'grant', 'block'].some((concept) => head.concepts.has(concept)) &&
    /ing$/.test(tokens[head.start]?.word ?? '') &&
    /^(?:by|,)$/.test(tokens[head.start - 1]?.word ?? '')
  ) {
    const bench = tags.find(
      (tag) => tag.start < head.start && (tag.concepts.has('court') || tag.concepts.has('appeals')),
    )
    if (bench) return toActor(reading, bench)
  }
  let fallback: Tag | null = null
  for (let i = tags.indexOf(head) - 1; i >= 0; i--) {
    const tag = tags[i]
    if (!tag || !kindOf(tag)) continue
    // "U.S. firms" are not the United States.
    if (PEOPLE.has(tokens[tag.end]?.word ?? '')) continue
    // Before a passive stands the one acted upon.
    if (passive && (tag.company || kindOf(tag) === 'it' || tag.clause !== head.clause)) continue
    if (tag.clause !== head.clause && !reading.backClauses.has(tag.clause) && fallback) break
    const before = tokens[tag.start - 1]?.word ?? ''
    const before2 = tokens[tag.start - 2]?.word ?? ''
    if (scale > 1 && standsAside(reading, tag, head)) continue
    if (scale === 1 && actedBefore(reading, tag, head)) continue
    // "Gear from X and Y": neither acts.
    if (
      before === 'and' &&
      tag.company &&
      tags.some((one) => one.company && one.end === tag.start - 1 && PLACE.has(tokens[one.start - 1]?.word ?? ''))
    )
      continue
    if (PLACE.has(before) || reading.language.places.has(before) || (before === 'the' && PLACE.has(before2))) {
      // The owner of what stands before it: "the Court of Appeals", "a court in Texas".
      fallback ??= null
      continue
    }
    if (tokens[tag.end]?.word === "'s" && head.start - tag.end > 2) {
      fallback ??= tag
      continue
    }
    if (tag.clause !== head.clause && tag.company) continue
    return toActor(reading, kindOf(tag) === 'it' ? (meant(reading, tag) ?? tag) : tag)
  }
  if (fallback) return toActor(reading, fallback)
  if (scale > 1) {
    const any = tags.find((tag) => kindOf(tag) && !tag.company && tag.clause === head.clause)
    if (any) return toActor(reading, any)
  }
  return null
}

/** "Acme製品": whose products they are. */
const isMakerOf = ({ tags }: Reading, tag: Tag) =>
  tag.company !== null && tags.some((next) => next.start === tag.end && next.concepts.has('products'))

/** "미국 상무부", "AB Genel Mahkemesi": of names in a row the last one acts. */
function lastOf(first: Tag, row: readonly Tag[]): Tag {
  const next = first.company ? undefined : row.find((tag) => tag.start === first.end && !tag.company)
  return next ? lastOf(next, row) : first
}

// Japanese marks the one who acts.
const TOPIC = new Set(['は', 'が', '은', '는', '이', '가'])
const isTopic = (word: string) => word === 'は' || word === '는' || word === '은'
// What marks a name as acted on, owner or place: Japanese and Korean particles, Turkish endings.
const OBLIQUE = new Set(['を', 'に', 'の', 'へ', 'と', '을', '를', '의', '에', '와', '과'])
const isOblique = (word: string) => OBLIQUE.has(word) || /^'(?:n?[ıiuü]n|y?[ıiuüae]|[dt][ae]n?|y?l[ae])$/.test(word)

const PEOPLE = new Set(
  'firms firm companies company investors persons citizens suppliers customers users market markets shares businesses exporters technology products goods'.split(
    ' ',
  ),
)

/** Whom "it" takes up: the first to act in the sentence, when that is no company. */
function meant({ tags }: Reading, it: Tag): Tag | null {
  const first = tags.find((tag) => tag.start < it.start && kindOf(tag) && kindOf(tag) !== 'it')
  return first && !first.company ? first : null
}

// "Chips made by X": who makes them does not act.
const MADE = /^(?:made|produced|built|supplied|developed|manufactured|designed|owned|operated|run)$/

/** Someone stands before the act in its own clause. */
const earlier = (reading: Reading, head: Tag) =>
  reading.tags.some((tag) => tag.start < head.start && tag.clause === head.clause && kindOf(tag) && !tag.company)
