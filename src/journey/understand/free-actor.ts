import { type Actor, kindOf, toActor } from './acting.ts'
import type { Reading, Tag } from './reading.ts'
import { stretchOf } from './stretch.ts'

/**
 * Where endings and articles tell who acts: in a passive the one behind "by", never the company; else the first of the clause that
 * no preposition or genitive makes a place, an owner or an opponent.
 */
export function freeActor(reading: Reading, head: Tag, passive: boolean): Actor | null {
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
