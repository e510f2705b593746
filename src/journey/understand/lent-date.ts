import { developmentType } from '../../domain/development-type.ts'
import { Concepts } from './concepts.ts'
import { countedFrom } from './counted-day.ts'
import { monthFrom } from './counted-month.ts'
import type { Dated } from './dated.ts'
import { dayBehind, isRecent } from './day-behind.ts'
import { outletsWord } from './outlets-word.ts'
import type { Reading } from './reading.ts'
import { areKin } from './summary.ts'
import type { Turn } from './turn.ts'
import { clauseOf, datesOf, type When } from './when.ts'

/** The day of an act whose own sentence names none: counted from another, or that of the sentences beside it. */
export function lent(
  when: When,
  turn: Turn,
  turns: readonly Turn[],
  story: readonly Reading[],
  published: string | null,
): When {
  if (when.date || turn.reading.sentence.in === 'title' || turn.cue.rule.nominal || isNoun(turn)) return when
  const at = story.indexOf(turn.reading)
  const counted = countedFrom(turn, turns, story, published)
  if (counted) return { ...when, date: counted, precision: 'day' }
  const before = story[at - 1]
  const month = monthFrom(turn, turns, before, published)
  if (month) return { ...when, ...month }
  if (
    before?.sentence.in === 'text' &&
    turn.reading.concepts.has('notice') &&
    !datesOf(turn.reading, published).length
  ) {
    const date = datesOf(before, published).find((one) => one.role === 'act' && one.precision === 'day')
    if (date && isRecent(date.date, published)) return { ...when, date: date.date, precision: date.precision }
  }
  if (turn.reading.concepts.has('soon')) {
    for (const earlier of story.slice(Math.max(0, at - 6), at).reverse()) {
      const date = datesOf(earlier, published).find((one) => one.role === 'act' && one.precision === 'day')
      if (date) return { ...when, date: date.date, precision: date.precision }
    }
  }
  const said = ofThatSpeech(turn, story.slice(Math.max(0, at - 2), at), published)
  if (said) return { ...when, date: said.date, precision: said.precision }
  const named = ofThatName(turn, before, published)
  if (named) return { ...when, date: named.date, precision: named.precision }
  const earlier = fromBefore(turn, turns, before, published)
  if (earlier) return { ...when, date: earlier.date, precision: earlier.precision }
  const later = dayBehind(turn, turns, story.slice(at + 1, at + 3), published)
  return later ? { ...when, date: later.date, precision: later.precision } : when
}

/** "Three petitions attack the revocation of its permit": named, not told. */
const isNoun = ({ reading: { tokens }, head }: Turn) =>
  head.end - head.start === 1 &&
  /(?:tion|ment|sion|sal|val|ure)$/.test(tokens[head.start]?.word ?? '') &&
  /^(?:the|its|their|this|that|'s)$/.test(tokens[head.start - 1]?.word ?? '')

/** What the sentence before must speak of for its day to be that of an act it does not tell itself. */
const OPENERS = new Concepts([
  'list',
  'notice',
  'announce',
  'ruling',
  'relief',
  'tro',
  'order',
  'ban',
  'sanctions',
  'court',
])

/** "The ministry published a new list on Tuesday. Acme is on it too.": the day of the sentence before, when that tells no other act. */
function fromBefore(
  turn: Turn,
  turns: readonly Turn[],
  before: Reading | undefined,
  published: string | null,
): Dated | null {
  const { reading, head } = turn
  if (before?.sentence.in !== 'text' || reading.backClauses.has(head.clause)) return null
  // "The first filing was made on July 6. It was added under the last administration."
  if (turn.cue.family === 'Impositions' && FILING.test(before.sentence.text)) return null
  if (reading.concepts.has('past')) return null
  if (reading.tokens.slice(Math.max(0, head.start - 4), head.start).some(({ word }) => word === 'had')) return null
  if (!before.concepts.meets(OPENERS) && !UPDATE.test(before.sentence.text)) return null
  const own = datesOf(reading, published).some(
    (one) => one.role !== 'until' && clauseOf(reading, one.start) === head.clause,
  )
  if (own) return null
  const kind = developmentType(turn.type).kind
  const told = turns.filter((other) => other.reading === before).map((other) => developmentType(other.type).kind)
  if (told.some((other) => other !== kind && !areKin(other, kind))) return null
  const days = datesOf(before, published).filter(
    (one) =>
      one.role === 'act' &&
      one.precision === 'day' &&
      (isNews(before, one) || publishes(before, one)) &&
      !outletsWord(before.sentence.text, one),
  )
  const [only] = days
  return only && days.length === 1 && isRecent(only.date, published) ? only : null
}

const FILING = /\b(?:filing|lawsuit|suit|complaint|motion|petition|appeal)\b/i
const UPDATE = /\bupdate[ds]?\b|\brevision\b|\breview\b/i
const isNews = (reading: Reading, date: Dated) => !reading.backClauses.has(clauseOf(reading, date.start))

/** "… after the Pentagon on 7 January published a new list": a clause that looks back, but only to what is told next. */
const publishes = ({ tags, sentence }: Reading, date: Dated) =>
  /\b(?:published|released|issued|unveiled|posted|updated)\b/.test(sentence.text.slice(date.start, date.end + 40)) &&
  tags.some((tag) => tag.concepts.has('list') && !tag.used)

/** "They want to stay an order of June 27. The order tells it to …": the day by which the act was just called. */
function ofThatName({ reading }: Turn, before: Reading | undefined, published: string | null): Dated | null {
  const noun = ANAPHOR.exec(reading.sentence.text)?.groups?.noun
  if (!noun || before?.sentence.in !== 'text') return null
  const { text } = before.sentence
  const called = new RegExp(
    `\\b${noun}\\b[^,;.]{0,60}\\b(?:of|dated|from|(?:issued|signed|made|published)(?: on)?)\\s+$`,
    'i',
  )
  return (
    datesOf(before, published).find(
      (date) => date.role !== 'until' && date.precision === 'day' && called.test(text.slice(0, date.start)),
    ) ?? null
  )
}

const ANAPHOR =
  /^(?:The|This|That) (?<noun>order|decision|rule|directive|ruling|notice|injunction|judgment|proclamation|determination)\b/

/** "The minister said on Monday that … He told reporters that …": one speech has one day. */
function ofThatSpeech({ reading }: Turn, before: readonly Reading[], published: string | null): Dated | null {
  if (!GOES_ON.test(reading.sentence.text) || datesOf(reading, published).some((date) => date.role === 'act'))
    return null
  for (const one of before.toReversed()) {
    const { sentence, tags } = one
    if (sentence.in !== 'text' || !tags.some((tag) => tag.concepts.has('gov') || tag.concepts.has('agency'))) continue
    const days = datesOf(one, published)
    const said = days.find(
      ({ start, role, precision }) =>
        role === 'act' && precision === 'day' && SPEAKS.test(sentence.text.slice(0, start)),
    )
    if (said) return said
  }
  return null
}

const GOES_ON = /^(?:He|She|They) (?:also )?(?:told|said|added|announced|confirmed)\b/
const SPEAKS = /\b(?:said|told|announced|confirmed)\b[^,;.]{0,30}\s$/
