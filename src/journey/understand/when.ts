import type { DatePrecision } from '../../domain/development.ts'
import type { Dated } from './dated.ts'
import { findDates } from './dates.ts'
import { ACTORS } from './lexicon/lexicon.ts'
import { isOfItsNoun, isOfItsObject, isOfReduced, isWithin } from './named-day.ts'
import type { Reading, Tag } from './reading.ts'
import type { Turn } from './turn.ts'

/** When a turn happened, and the days it names for later. */
export interface When {
  date: string | null
  precision: DatePrecision
  effective: string | null
  until: string | null
}

const cache = new WeakMap<Reading, Dated[]>()

// A day with its month, a month or a year: what needs no day to count from.
const NAMED =
  /^(?:\D*(?:19|20)\d\d.*|(?!.*(?:\bago\b|\bvor\b|назад|前|\bfa\b|\bhace\b|il y a|\bhá\b)).*(?:\d\s?月|\d.*\p{L}{3}|\p{L}{3}.*\d).*)$/iu

/** The dates of a sentence, found once; in a story that gives only its year, those that need no more. */
export function datesOf(reading: Reading, published: string | null): Dated[] {
  const known = cache.get(reading)
  if (known) return known
  const { text } = reading.sentence
  const { lang, dayOrder, year } = reading.language
  const dates =
    !published && year
      ? findDates(text, `${year}-12-31`, lang, dayOrder).filter((date) => NAMED.test(text.slice(date.start, date.end)))
      : findDates(text, published, lang, dayOrder)
  cache.set(reading, dates)
  return dates
}

/** The date that belongs to the turn's own clause, else the nearest of its sentence that no other clause claims; null rather than a wrong one. */
export function whenOf(turn: Turn, turns: readonly Turn[], published: string | null): When {
  const { reading, head } = turn
  const dates = datesOf(reading, published)
  const at = reading.tokens[head.start]?.start ?? 0
  const clauseAt = (offset: number) => clauseOf(reading, offset)
  const acts = dates.filter(
    (date) =>
      date.role === 'act' ||
      (date.role === 'effective' && turn.type === 'effective') ||
      (date.role === 'attribute' && at >= date.end && at - date.end <= 12) ||
      (date.role === 'attribute' && isOfItsNoun(date, turn)),
  )
  const own = acts.filter(
    (date) => clauseAt(date.start) === head.clause && !isOfAnother(date, turn) && !isClaimed(date, turn, turns),
  )
  const best =
    [...own].sort((a, b) => distance(a, at) - distance(b, at))[0] ??
    leadDate(
      acts.filter((date) => !isClaimed(date, turn, turns)),
      turn,
    ) ??
    announcedAt(acts, turn)
  return {
    date: best?.date ?? null,
    precision: best?.precision ?? 'none',
    effective: dates.find((date) => date.role === 'effective' && date.precision === 'day')?.date ?? null,
    until: dates.find((date) => date.role === 'until' && date.precision === 'day')?.date ?? null,
  }
}

/** The day of an act that is only named: a date beside its own words ("the January designation", "being listed on 3 May"), no other. */
export function whenNamed({ reading, head }: Turn, published: string | null): When {
  // "A January decision to add it".
  const decision = DECIDED.exec(reading.sentence.text.slice(0, reading.tokens[head.start]?.start ?? 0))
  const from = decision?.index ?? reading.tokens[head.start]?.start ?? 0
  const to = reading.tokens[head.end - 1]?.end ?? from
  const beside = datesOf(reading, published).find(
    (date) =>
      (date.role === 'attribute' && from >= date.end && from - date.end <= 12) ||
      (date.role !== 'until' && from > date.end && from - date.end <= 2) ||
      (date.role !== 'until' && date.start >= to && standsBeside(reading, head, to, date)),
  )
  return { date: beside?.date ?? null, precision: beside?.precision ?? 'none', effective: null, until: null }
}

const DECIDED = /(?:decision|move|order|determination) to $/

// What may stand between an act and its own day.
const BESIDE =
  /^(?:\s+(?:of|on|in|to|a|the|its|list|blacklist|made|issued|announced|back|dated|from|late|early|by|pentagon|chinese|sanctions|trade|export|covered|us|eu|treasury|commerce|military|entity|department))*[\s,]+$/i

/** "Removed from its list on Tuesday": a bare day after a noun is that of the verb before it. */
function standsBeside(reading: Reading, head: Turn['head'], to: number, date: Dated): boolean {
  const between = reading.sentence.text.slice(to, date.start)
  const made = reading.tokens.slice(Math.max(0, head.start - 3), head.start).some(({ word }) => MAKES.has(word))
  return BESIDE.test(between) && (made || isParticiple(reading, head) || MADE.test(between))
}

const isParticiple = (reading: Reading, head: Turn['head']) =>
  /(?:ed|ing)$/.test(reading.tokens[head.end - 1]?.word ?? '')

const MAKES = new Set(['made', 'issued', 'announced', 'published', 'imposed'])
const MADE = /\b(?:of|made|issued|announced|back|dated|from|late|early|in|by)\b/i

const RANK = { day: 0, month: 4, year: 8 }
const distance = (date: Dated, at: number) =>
  Math.abs((date.start < at ? date.end : date.start) - at) + RANK[date.precision]

/** Another act stands between this one and the date: "licenses two firms that were added on 8 March". */
function isClaimed(date: Dated, turn: Turn, turns: readonly Turn[]): boolean {
  const { tokens } = turn.reading
  if (isOfReduced(date, turn, turns)) return true
  return turns.some((other) => {
    if (other.reading !== turn.reading || other.head.start <= turn.head.end || other.type === turn.type) return false
    const end = tokens[other.head.end - 1]?.end ?? 0
    const named = other.cue.rule.nominal && !other.head.concepts.has('label')
    if (named && (isWithin(other.reading, other.head) || !standsBeside(other.reading, other.head, end, date)))
      return false
    if (
      !standsBeside(other.reading, other.head, end, date) &&
      BESIDE.test(other.reading.sentence.text.slice(end, date.start))
    )
      return false
    return (
      end <= date.start && !tokens.some((token) => token.word === ',' && token.start >= end && token.end <= date.start)
    )
  })
}

/** A date told of what was to come ("the ban that was due on Monday"), or of the telling ("said on Sunday that it has sued"). */
function isOfAnother(date: Dated, turn: Turn): boolean {
  const { reading, head, type } = turn
  const offset = (tag: Tag) => reading.tokens[tag.start]?.start ?? 0
  const between = (concept: string, from: number, to: number) =>
    reading.tags.some((tag) => tag.concepts.has(concept) && offset(tag) > from && offset(tag) < to)
  if (between('wouldhave', offset(head), date.start)) return true
  if (toldLater(reading, head, date)) return true
  if (isOfItsObject(date, turn)) return true
  if (!SUITS.has(type) || date.end > offset(head)) return false
  const perfect = PERFECT.has(reading.tokens[head.start - 1]?.word ?? '')
  const { text } = reading.sentence
  return perfect && (TELLING.test(text.slice(0, date.start)) || TELLS.test(text.slice(date.end)))
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
function announcedAt(dates: readonly Dated[], turn: Turn): Dated | null {
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
const TELLS = /^\s+(?:told|said|announced|disclosed|informed|revealed)\b/i
const PERFECT = new Set(['has', 'had', 'have'])
/** Clauses with these openers have a day of their own or none: what came before the sentence's news. */
const EARLIER = new Set(['after', 'since', 'because', 'as', 'following', 'before', 'when', 'where', 'despite'])

/** A date that opens the sentence holds for all of it, unless another clause that looks back has it. */
function leadDate(dates: readonly Dated[], turn: Turn): Dated | null {
  const { reading } = turn
  const { clause } = turn.head
  const lead =
    dates.find(
      (date) =>
        date.role !== 'attribute' &&
        (date.precision === 'day' || clauseOf(reading, date.start) <= clause) &&
        !reading.backClauses.has(clauseOf(reading, date.start)) &&
        !isOfAnother(date, turn),
    ) ?? null
  if (!reading.backClauses.has(clause)) return lead
  const opener = reading.tags.find((tag) => tag.clause === clause && tag.concepts.has('back'))
  if (opener && EARLIER.has(reading.tokens[opener.start]?.word ?? '')) return null
  // "On 3 May the ministry published an order which bars …": the first clause has no act of its own, so its day is the act's.
  const ownAct = reading.tags.some(
    (tag) => tag.used && !reading.backClauses.has(tag.clause) && !SUBJECTS.some((concept) => tag.concepts.has(concept)),
  )
  return lead && lead.start < 60 && !ownAct ? lead : null
}

const SUBJECTS = ['co', 'it', 'gov', 'agency', 'court', 'appeals']

export function clauseOf(reading: Reading, offset: number): number {
  let clause = 0
  for (const tag of reading.tags) {
    if ((reading.tokens[tag.start]?.start ?? 0) > offset) break
    clause = tag.clause
  }
  return clause
}

export const SUITS: ReadonlySet<string> = new Set(['lawsuit_filed', 'appeal_filed'])
