import type { DatePrecision } from '../../domain/development.ts'
import { isClaimed, standsBeside } from './claimed-day.ts'
import { type Dated, hasBegun } from './dated.ts'
import { findDates } from './dates.ts'
import { announcedAt, isOfAnother } from './day-told.ts'
import { isOfItsNoun } from './named-day.ts'
import type { Reading } from './reading.ts'
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
      (date.role === 'effective' && (turn.type === 'effective' || isDealBegun(date, turn))) ||
      isCalledBy(date, reading, at) ||
      (date.role === 'attribute' && isOfItsNoun(date, turn)),
  )
  const own = acts.filter(
    (date) => clauseAt(date.start) === head.clause && !isOfAnother(date, turn) && !isClaimed(date, turn, turns),
  )
  const best =
    [...own].sort((a, b) => distance(a, turn, at) - distance(b, turn, at))[0] ??
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
  // "The settlement of March 2017": the last word of the act's own leads to its day.
  const last = reading.tokens[head.end - 1]
  const leads = head.end - head.start > 1 && last?.word === 'of'
  const to = (leads ? reading.tokens[head.end - 2]?.end : last?.end) ?? from
  const beside = datesOf(reading, published).find(
    (date) =>
      isCalledBy(date, reading, from) ||
      (date.role !== 'until' && from > date.end && from - date.end <= 2) ||
      (date.role === 'act' && standsAhead(reading, head, from, date)) ||
      (date.role !== 'until' && date.start >= to && standsBeside(reading, head, to, date)),
  )
  return { date: beside?.date ?? null, precision: beside?.precision ?? 'none', effective: null, until: null }
}

const DECIDED = /(?:decision|move|order|determination) to $/

/** "Its January designation": the act at `offset` is called by the date before it. */
const isCalledBy = ({ role, end }: Dated, { sentence }: Reading, offset: number) =>
  role === 'attribute' && offset >= end && offset - end <= 12 && !/[,;]/.test(sentence.text.slice(end, offset))

/** "它1月14日被国防部列入清单": where the day stands ahead of its verb, it is the verb's as long as no comma parts them. */
const standsAhead = (reading: Reading, head: Turn['head'], from: number, date: Dated) =>
  DAY_FIRST.has(reading.language.lang) &&
  date.end <= from &&
  from - date.end <= 20 &&
  clauseOf(reading, date.start) === head.clause &&
  !isPartedBy(reading.tokens, date.end, from)

/** "The agreement took effect on Wednesday": a deal binds from the day it is made, a ban often later. */
const isDealBegun = (date: Dated, { type, reading }: Turn) =>
  DEALS.has(type) && hasBegun(reading.sentence.text.slice(0, date.start))

const DEALS: ReadonlySet<string> = new Set([
  'settlement_reached',
  'settlement_agreed',
  'deferred_prosecution',
  'penalty_settlement',
])

const RANK = { day: 0, month: 4, year: 8 }
/** Where a verb never has its day behind it. */
const DAY_FIRST: ReadonlySet<string> = new Set(['zh', 'ja', 'ko'])
const FAR = 1000
/** A comma parts a date from an act as much as some words do. */
const PARTED = 20

function distance(date: Dated, { reading }: Turn, at: number): number {
  const [from, to] = date.start < at ? [date.end, at] : [at, date.start]
  const isBehind = date.start > at && DAY_FIRST.has(reading.language.lang)
  const parted = isPartedBy(reading.tokens, from, to) ? PARTED : 0
  return to - from + RANK[date.precision] + parted + (isBehind ? FAR : 0)
}

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
  // "Two weeks after" is an opener too.
  if (opener && reading.tokens.slice(opener.start, opener.end).some(({ word }) => EARLIER.has(word))) return null
  // "On 3 May the ministry published an order which bars …": the first clause has no act of its own, so its day is the act's.
  const ownAct = reading.tags.some(
    (tag) => tag.used && !reading.backClauses.has(tag.clause) && !SUBJECTS.some((concept) => tag.concepts.has(concept)),
  )
  return lead && lead.start < 60 && !ownAct ? lead : null
}

const SUBJECTS = ['co', 'it', 'gov', 'agency', 'court', 'appeals']

/** The clause in which an offset of the sentence lies. */
export function clauseOf(reading: Reading, offset: number): number {
  const { tags, tokens, backClauses } = reading
  const next = tags.findIndex((tag) => (tokens[tag.start]?.start ?? 0) > offset)
  const at = (next < 0 ? tags.length : next) - 1
  const last = tags[at]
  if (!last) return 0
  if (!backClauses.has(last.clause)) return last.clause
  // "In place since November 2022": no clause of its own.
  const opener = tokens[last.start]
  const behind = next < 0 ? last.clause : (tags[next]?.clause ?? last.clause)
  if (opener && SINCE.has(opener.word) && offset - opener.end <= 2) return tags[at - 1]?.clause ?? behind
  // "After it lost, on Tuesday it appealed": the comma ends what looks back.
  return !backClauses.has(behind) && isPartedBy(tokens, opener?.start ?? 0, offset) ? behind : last.clause
}

const SINCE: ReadonlySet<string> = new Set(['since', 'seit', 'depuis', 'desde', 'sinds', 'sedan'])
const isPartedBy = (tokens: Reading['tokens'], from: number, to: number) =>
  tokens.some(({ word, start, end }) => (word === ',' || word === '、') && start >= from && end <= to)
