import { ACTORS } from './lexicon/lexicon.ts'
import type { Reading, Tag } from './reading.ts'
import { actedBefore, isReduced } from './reduced.ts'
import { standsAside } from './stands-aside.ts'
import { stretchOf } from './stretch.ts'

/** Who acts: a court, an agency …, `co` for a tracked company, `it` for one meant; null when nobody is seen to. */
export interface Actor {
  kind: string
  words: string
  /** Everything the word may name: a Brazilian "ministro" sits in court or in government. */
  kinds: readonly string[]
  /** Its place, in tokens of the sentence. */
  start: number
  end: number
}

const KINDS: readonly string[] = [...ACTORS, 'co', 'it']
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
  'in',
  'в',
  'against',
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
  const passive = isPassive(reading, head) || head.start <= 1
  const by =
    (passive || !earlier(reading, head)) &&
    tags.find((tag) => tag.concepts.has('by') && tag.start >= head.end && tag.start - head.end <= 12 * scale)
  // "Sets aside the designation by the ministry": who designated, not who sets aside.
  const ofNoun =
    by &&
    !isPassive(reading, head) &&
    tags.some((tag) => tag.start >= head.end && tag.end <= by.start && tag.concepts.has('label'))
  if (by && !ofNoun) {
    const behind = tags.find(
      (tag) => tag.start >= by.end && tag.start - by.end <= 5 * scale && kindOf(tag) && tag.clause <= by.clause + 1,
    )
    if (behind) return toActor(reading, behind)
  }
  if (reading.language.freeOrder && reading.language.verbs && scale === 1)
    return freeActor(reading, head, isPassive(reading, head))
  if (reading.language.freeOrder) {
    const inClause = tags.filter((tag) => kindOf(tag) && tag.clause === head.clause && tag !== head)
    const marked = inClause.find((tag) => TOPIC.has(tokens[tag.end]?.word ?? ''))
    const free = inClause.filter((tag) => !PLACE.has(tokens[tag.start - 1]?.word ?? ''))
    // The topic of a sentence holds for all its clauses.
    const topic = tags.find((tag) => kindOf(tag) && tag.start < head.start && isTopic(tokens[tag.end]?.word ?? ''))
    const first =
      marked ?? free.find((tag) => !isOblique(tokens[tag.end]?.word ?? '')) ?? topic ?? free[0] ?? inClause[0]
    return first ? toActor(reading, reading.language.colour === 'behind' ? lastOf(first, inClause) : first) : null
  }
  if (isReduced(reading, head)) return null
  let fallback: Tag | null = null
  for (let i = tags.indexOf(head) - 1; i >= 0; i--) {
    const tag = tags[i]
    if (!tag || !kindOf(tag)) continue
    // "U.S. firms" are not the United States.
    if (PEOPLE.has(tokens[tag.end]?.word ?? '')) continue
    // Before a passive stands the one acted upon.
    if (isPassive(reading, head) && (tag.company || kindOf(tag) === 'it' || tag.clause !== head.clause)) continue
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

/**
 * Where endings and articles tell who acts: in a passive the one behind "by", never the company; else the first of the clause that
 * no preposition or genitive makes a place, an owner or an opponent.
 */
function freeActor(reading: Reading, head: Tag, passive: boolean): Actor | null {
  const { tags, tokens, language } = reading
  const kinds = tags.filter((tag) => kindOf(tag) && tag.clause === head.clause && tag !== head)
  if (passive) {
    const by = kinds.find((tag) =>
      tags.some((one) => one.concepts.has('by') && one.end <= tag.start && tag.start - one.end <= 2),
    )
    if (by) return toActor(reading, by)
  }
  const able = kinds.filter(
    (tag) =>
      !(passive && (tag.company || kindOf(tag) === 'it')) &&
      !(tag.company && tag.related) &&
      ![1, 2].some((back) => language.places.has(tokens[tag.start - back]?.word ?? '')) &&
      !isGenitive(reading, tag) &&
      !isOwnerOf(reading, tag),
  )
  const near = stretchOf(reading, head)
  const first = able.find((tag) => tag.start >= near.start && tag.end <= near.end) ?? able[0]
  if (first) return toActor(reading, first)
  const other = passive ? null : kinds.find((tag) => !tag.company)
  return other ? toActor(reading, other) : null
}

/** "Решение суда", "wyrok sądu": whose it is, not who acts now. */
const isOwnerOf = ({ tags }: Reading, tag: Tag) =>
  tags.some((one) => one.end === tag.start && OWNED_BY.some((concept) => one.concepts.has(concept)))
const OWNED_BY = ['ruling', 'order', 'ban', 'list', 'label', 'suit', 'bid', 'relief', 'appeal', 'ask']

/** "Die Liste der USA": an article that is a genitive behind a noun and a nominative elsewhere. */
const isGenitive = ({ tokens, sentence, language }: Reading, tag: Tag) => {
  if (language.lang !== 'de') return false
  const article = tokens[tag.start - 1]
  const noun = tokens[tag.start - 2]
  return /^(?:der|des)$/.test(article?.word ?? '') && /^\p{Lu}/u.test(sentence.text.slice(noun?.start, noun?.end))
}

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

const PASSIVE = new Set([
  'was',
  'were',
  'been',
  'be',
  'is',
  'are',
  'being',
  'wurde',
  'wurden',
  'ete',
  'fue',
  'sido',
  'foi',
  'stata',
  'stato',
  '被',
  '遭',
  '获',
])

/** Whom "it" takes up: the first to act in the sentence, when that is no company. */
function meant({ tags }: Reading, it: Tag): Tag | null {
  const first = tags.find((tag) => tag.start < it.start && kindOf(tag) && kindOf(tag) !== 'it')
  return first && !first.company ? first : null
}

/** "was added", "been newly added". */
export const isPassive = (reading: Reading, head: Tag) =>
  reading.language.freeOrder && reading.language.verbs
    ? isPassiveAnywhere(reading, head)
    : isPassiveBefore(reading, head)

/** "Wurde am Freitag … gesetzt", "gesetzt wurde", "внесена": where order says little, by the form or by an auxiliary of the same clause. */
function isPassiveAnywhere(reading: Reading, head: Tag): boolean {
  const { tokens, language } = reading
  const { start, end } = stretchOf(reading, head)
  const words = tokens.slice(head.start, head.end).map(({ word }) => word)
  if (words.some((word) => language.verbs?.passive?.test(word))) return true
  if (words.some((word) => language.verbs?.impersonal?.test(word)))
    return !reading.tags.some(
      (tag) => tag.clause === head.clause && kindOf(tag) && !tag.company && kindOf(tag) !== 'it',
    )
  return tokens.slice(start, Math.min(end, head.end + 4)).some(({ word }) => language.passives.has(word))
}

const isPassiveBefore = ({ tokens, language }: Reading, head: Tag) =>
  // "Is facing" acts.
  !(language.lang === 'en' && /ing$/.test(tokens[head.start]?.word ?? '')) &&
  [1, 2].some((back) => {
    const word = tokens[head.start - back]?.word ?? ''
    return PASSIVE.has(word) || language.passives.has(word)
  })

/** Someone stands before the act in its own clause. */
const earlier = (reading: Reading, head: Tag) =>
  reading.tags.some((tag) => tag.start < head.start && tag.clause === head.clause && kindOf(tag) && !tag.company)

const kindOf = (tag: Tag) => KINDS.find((kind) => tag.concepts.has(kind))

/** "중국 상무부", "中国商務省": the state before its ministry belongs to the name. */
function startOf(reading: Reading, tag: Tag): number {
  if (reading.language.lang === 'en' || tag.company) return tag.start
  const state = reading.tags.find((one) => one.end === tag.start && one.concepts.has('gov'))
  return state ? state.start : tag.start
}

const toActor = (reading: Reading, tag: Tag): Actor => ({
  kind: kindOf(tag) ?? '?',
  kinds: KINDS.filter((kind) => tag.concepts.has(kind)),
  start: startOf(reading, tag),
  end: tag.end,
  words: reading.sentence.text.slice(reading.tokens[tag.start]?.start ?? 0, reading.tokens[tag.end - 1]?.end ?? 0),
})
