import { type Dated, pad, placeOf } from './dated.ts'
import type { Anchor } from './english-anchors.ts'
import { yearBehind } from './english-years.ts'

const PREPOSITION =
  /\b(?:in|since|of|until|till|from|by|through|to|during|for|before|after|between|and|or|late|early|mid|end|middle|start|beginning|last|this|next|past|previous|as of|around)[\s-]+$/i
const DETERMINER = /(?:\b(?:the|its|their|his|her|a|an|that)|['’]s)\s+(?:mid-|late-|early-)?$/i
// What may stand behind a month that no preposition opens: not a surname.
const NO_NAME = /^\s*(?:$|[,.;:)'’–—-]|(?!\p{Lu})\p{L}|(?:19|20)\d\d)/u
const MARCH = 3
const MAY = 5

/** "In March", "its January decision", "March 2021", "last June": a month without its day; none where it is a verb or a person. */
export function monthAlone(sentence: string, anchor: Anchor, published: string | null): Dated[] {
  const { word, value } = anchor
  if (word.charCodeAt(0) > 96) return []
  const ahead = sentence.slice(Math.max(0, anchor.start - 24), anchor.start)
  const behind = sentence.slice(anchor.end, anchor.end + 24)
  const year = yearBehind(sentence, anchor.end, published)
  if (!year.told && !PREPOSITION.test(ahead)) {
    const isOwned = DETERMINER.test(ahead)
    if (value === MARCH || value === MAY || word.length < 4) {
      if (!isOwned || !/^\s+[a-z]/.test(behind)) return []
    } else if (!isOwned && !NO_NAME.test(behind)) return []
  }
  const place = placeOf(sentence, anchor.start, anchor.end + year.length)
  const [, relation] = /\b(last|next)\s+(?:[a-z]+\s+)?$/i.exec(ahead) ?? []
  const found =
    relation && published && !year.told
      ? yearBeside(value, relation.toLowerCase(), published)
      : year.of({ ...place, month: value, day: null })
  return found === null ? [] : [{ ...place, date: `${found}-${pad(value)}`, precision: 'month' }]
}

/** "Last May" told in May is a year ago. */
function yearBeside(month: number, relation: string, published: string): number {
  const [year = 0, current = 0] = published.split('-').map(Number)
  if (relation === 'last') return month < current ? year : year - 1
  return month > current ? year : year + 1
}
