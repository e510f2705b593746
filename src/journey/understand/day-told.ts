import type { Dated } from './dated.ts'
import { ACTORS } from './lexicon/lexicon.ts'
import { isOfItsObject } from './named-day.ts'
import { outletsWord } from './outlets-word.ts'
import type { Reading, Tag } from './reading.ts'
import type { Turn } from './turn.ts'

/** A date told of what was to come ("the ban that was due on Monday"), or of the telling ("said on Sunday that it has sued"). */
export function isOfAnother(date: Dated, turn: Turn): boolean {
  const { reading, head, type } = turn
  const { text } = reading.sentence
  const offset = (tag: Tag) => reading.tokens[tag.start]?.start ?? 0
  const between = (concept: string, from: number, to: number) =>
    reading.tags.some((tag) => tag.concepts.has(concept) && offset(tag) > from && offset(tag) < to)
  if (between('wouldhave', offset(head), date.start)) return true
  if (outletsWord(text, date) || toldLater(reading, head, date)) return true
  if (isOfItsObject(date, turn) || isSince(date, turn)) return true
  if (LATER.test(text.slice(date.end, Math.max(date.end, offset(head))))) return true
  if (isOfReaction(text.slice(0, date.start), text.slice(date.end, Math.max(date.end, offset(head))))) return true
  if (type !== 'hearing' && HEARING.test(text.slice(0, date.start))) return true
  if (!SUITS.has(type) || date.end > offset(head)) return false
  const perfect = PERFECT.has(reading.tokens[head.start - 1]?.word ?? '')
  return perfect && (TELLING.test(text.slice(0, date.start)) || TELLS.test(text.slice(date.end)))
}

// "Sued in January and two months later won an injunction".
const LATER = /\b(?:days?|weeks?|months?|years?) (?:later|afterwards?)\b/i

/** "Billions were wiped off its shares yesterday as it came under sanctions". */
const isOfReaction = (ahead: string, between: string) =>
  /\b(?:shares?|stocks?|billions|securities)\b[^;]{0,60}\b(?:fell|wiped|fallen|plunged|tumbled|slumped|slid|dropped|lost|soared|jumped|rose|surged|gained|crashed)\b/i.test(
    ahead,
  ) && /\b(?:as|after|when|since|because|amid)\b/.test(between)

// "Asked for a hearing on March 24".
const HEARING = /\bhearing\s+(?:(?:set|scheduled|due)\s+)?(?:for|on)\s+$/i

/** "Agreed to plead guilty to sales to X, on the list since 2015": only what stands beside it has lasted since. */
function isSince(date: Dated, { reading, head }: Turn): boolean {
  const behind = reading.sentence.text.slice(reading.tokens[head.end - 1]?.end ?? 0, date.start)
  return behind.length > 25 && /\bsince\s+$/i.test(behind)
}

/** "China has sanctioned it, the company said on Wednesday": the day of the word, when none of those who can act gave it. */
function toldLater({ sentence, tokens, tags }: Reading, head: Tag, date: Dated): boolean {
  if (![head.start - 1, head.start].some((at) => HAS.has(tokens[at]?.word ?? ''))) return false
  const said = SAID_BY.exec(sentence.text.slice(tokens[head.end - 1]?.end ?? 0, date.start))
  if (!said) return false
  const from = date.start - said[0].length
  return !tags.some(
    (tag) =>
      (tokens[tag.start]?.start ?? 0) >= from &&
      (tokens[tag.start]?.start ?? 0) < date.start &&
      ACTORS.some((actor) => tag.concepts.has(actor)),
  )
}

const HAS = new Set(['has', 'have'])
const SAID_BY =
  /,\s+(?:the|its|their|a|an|according)\b[^,;]{2,50}\b(?:said|says|told|confirmed|disclosed|announced|reported|wrote)\b[^,;]{0,25}$/i

/** "The ministry lifted the order after …, the minister announced Friday": an authority's word is the day of its deed. */
export function announcedAt(dates: readonly Dated[], turn: Turn): Dated | null {
  const { reading, actor, head } = turn
  if (actor?.kind !== 'agency' && actor?.kind !== 'gov') return null
  if (reading.backClauses.has(head.clause)) return null
  return (
    dates.find(
      (date) =>
        date.precision === 'day' && !isOfAnother(date, turn) && SAID.test(reading.sentence.text.slice(0, date.start)),
    ) ?? null
  )
}

const SAID =
  /\b(?:announced|said|stated|confirmed)(?: (?:on|in a (?:statement|notice|release)))*(?: on [A-Z][\w.]*)?(?: late)?(?: on)? $/i
const TELLING = /\b(?:told|said|announced|disclosed|informed|revealed)\b[^,;]{0,60}$/i
const TELLS = /^(?:\s+[\w’'-]+){0,3}\s+(?:told|said|announced|disclosed|informed|revealed)\b/i
const PERFECT = new Set(['has', 'had', 'have'])

export const SUITS: ReadonlySet<string> = new Set(['lawsuit_filed', 'appeal_filed'])
