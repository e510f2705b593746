import { developmentType } from '../../domain/development-type.ts'
import { DAY, type Dated, iso } from './dated.ts'
import type { Reading } from './reading.ts'
import { areKin } from './summary.ts'
import type { Turn } from './turn.ts'
import { clauseOf, datesOf, SUITS, type When } from './when.ts'

/** "The suit, which was lodged on 29 January, …" */
const isFiling = (reading: Reading, date: Dated) =>
  reading.tags.some((tag) => tag.concepts.has('file') && tag.clause === clauseOf(reading, date.start))

const LENDERS = ['court', 'appeals', 'ruling', 'order', 'label', 'notice', 'announce', 'suit', 'relief', 'tro']

/** A ruling's day often stands in the sentence after it ("Thursday's ruling came from …"); it is taken when that sentence tells no turn of its own. */
export function lent(
  when: When,
  turn: Turn,
  turns: readonly Turn[],
  story: readonly Reading[],
  published: string | null,
): When {
  if (when.date || turn.reading.sentence.in === 'title' || turn.cue.rule.nominal) return when
  const at = story.indexOf(turn.reading)
  const counted = countedFrom(turn, story, published)
  if (counted) return { ...when, date: counted, precision: 'day' }
  const before = story[at - 1]
  if (
    before?.sentence.in === 'text' &&
    turn.reading.tags.some((tag) => tag.concepts.has('notice')) &&
    !datesOf(turn.reading, published).length
  ) {
    const date = datesOf(before, published).find((one) => one.role === 'act' && one.precision === 'day')
    if (date && isRecent(date.date, published)) return { ...when, date: date.date, precision: date.precision }
  }
  if (turn.reading.tags.some((tag) => tag.concepts.has('soon'))) {
    for (const earlier of story.slice(Math.max(0, at - 6), at).reverse()) {
      const date = datesOf(earlier, published).find((one) => one.role === 'act' && one.precision === 'day')
      if (date) return { ...when, date: date.date, precision: date.precision }
    }
  }
  const earlier = fromBefore(turn, turns, before, published)
  if (earlier) return { ...when, date: earlier.date, precision: earlier.precision }
  for (const next of story.slice(at + 1, at + 3)) {
    if (
      turns.some(
        (other) =>
          other.reading === next &&
          !other.cue.rule.nominal &&
          other.type !== turn.type &&
          !(SUITS.has(other.type) && SUITS.has(turn.type)),
      )
    )
      return when
    const suit = SUITS.has(turn.type) && next.tags.some((tag) => tag.concepts.has('suit'))
    const date = datesOf(next, published).find(
      (one) =>
        one.role === 'act' &&
        one.precision === 'day' &&
        (!next.backClauses.has(clauseOf(next, one.start)) || (suit && isFiling(next, one))),
    )
    if (!date) continue
    if (isRecent(date.date, published) && next.tags.some((tag) => LENDERS.some((concept) => tag.concepts.has(concept))))
      return { ...when, date: date.date, precision: date.precision }
  }
  return when
}

/** What the sentence before must speak of for its day to be that of an act it does not tell itself. */
const OPENERS = ['list', 'notice', 'announce', 'ruling', 'relief', 'tro', 'order', 'ban', 'sanctions', 'court']

/** "The ministry published a new list on Tuesday. Acme is on it too.": the day of the sentence before, when that tells no other act. */
function fromBefore(
  turn: Turn,
  turns: readonly Turn[],
  before: Reading | undefined,
  published: string | null,
): Dated | null {
  const { reading, head } = turn
  if (before?.sentence.in !== 'text' || reading.backClauses.has(head.clause)) return null
  const own = datesOf(reading, published).some(
    (one) => one.role !== 'until' && clauseOf(reading, one.start) === head.clause,
  )
  if (own || reading.concepts.has('past')) return null
  if (reading.tokens.slice(Math.max(0, head.start - 4), head.start).some(({ word }) => word === 'had')) return null
  if (!OPENERS.some((concept) => before.concepts.has(concept)) && !UPDATE.test(before.sentence.text)) return null
  const kind = developmentType(turn.type).kind
  const told = turns.filter((other) => other.reading === before).map((other) => developmentType(other.type).kind)
  if (told.some((other) => other !== kind && !areKin(other, kind))) return null
  const days = datesOf(before, published).filter(
    (one) => one.role === 'act' && one.precision === 'day' && (isNews(before, one) || publishes(before, one)),
  )
  const [only] = days
  return only && days.length === 1 && isRecent(only.date, published) ? only : null
}

const UPDATE = /\bupdate[ds]?\b|\brevision\b|\breview\b/i
const isNews = (reading: Reading, date: Dated) => !reading.backClauses.has(clauseOf(reading, date.start))

/** "… after the Pentagon on 7 January published a new list": a clause that looks back, but only to what is told next. */
const publishes = ({ tags, sentence }: Reading, date: Dated) =>
  /\b(?:published|released|issued|unveiled|posted|updated)\b/.test(sentence.text.slice(date.start, date.end + 40)) &&
  tags.some((tag) => tag.concepts.has('list') && !tag.used)

const COUNTED =
  /\b(?:(?<next>(?:the|a) (?:following|next) day|(?:a|one) day later|the day after)|(?<same>(?:on )?the same day|later that day|that same day)|(?<days>two|three|four|five|six) days later)\b|(?<nextHan>次日|翌日)|(?<sameHan>同日|当天|當天)/i
const COUNTS = ['', '', 'two', 'three', 'four', 'five', 'six']

/** "A day later Britain followed": counted from the last day that the story named before. */
function countedFrom({ reading, head }: Turn, story: readonly Reading[], published: string | null): string | null {
  const found = COUNTED.exec(reading.sentence.text)
  if (!found || clauseOf(reading, found.index) !== head.clause) return null
  const at = story.indexOf(reading)
  const here = datesOf(reading, published).filter((date) => date.end <= found.index)
  const earlier = [
    ...here,
    ...story
      .slice(Math.max(0, at - 2), at)
      .reverse()
      .flatMap((one) => datesOf(one, published).slice().reverse()),
  ]
  const anchor = earlier.find((date) => date.role === 'act' && date.precision === 'day')
  if (!anchor) return null
  const { next, nextHan, days } = found.groups ?? {}
  const shift = next || nextHan ? 1 : days ? COUNTS.indexOf(days.toLowerCase()) : 0
  return iso(new Date(Date.parse(`${anchor.date}T12:00:00Z`) + shift * DAY))
}

const isRecent = (date: string, published: string | null) =>
  !published || Date.parse(published.slice(0, 10)) - Date.parse(date) <= 14 * DAY
