import { developmentType } from '../../domain/development-type.ts'
import { Concepts } from './concepts.ts'
import { DAY, type Dated } from './dated.ts'
import { SUITS } from './day-told.ts'
import { ACTORS } from './lexicon/lexicon.ts'
import type { Reading } from './reading.ts'
import type { Turn } from './turn.ts'
import { clauseOf, datesOf } from './when.ts'

/** The day that the sentences behind an act give for it ("Thursday's ruling came from …"); none once one tells a turn of its own. */
export function dayBehind(
  turn: Turn,
  turns: readonly Turn[],
  behind: readonly Reading[],
  published: string | null,
): Dated | null {
  for (const next of behind) {
    const said = dayOfSaying(turn, next, published) ?? dayOfThat(next, published)
    if (said) return said
    if (turns.some((other) => other.reading === next && tellsOther(other, turn))) return null
    const counted = dayOfTerm(turn, next, published)
    if (counted) return counted
    if (!next.concepts.meets(LENDERS)) continue
    const suit = SUITS.has(turn.type) && next.concepts.has('suit')
    const date = datesOf(next, published).find(
      (one) =>
        one.role === 'act' &&
        one.precision === 'day' &&
        (!next.backClauses.has(clauseOf(next, one.start)) || (suit && isFiling(next, one))),
    )
    if (!date || !isRecent(date.date, published)) continue
    // Where nobody knows how old the story is, only "The suit, filed on …" is surely of what was just told.
    const reach = published ? Number.POSITIVE_INFINITY : OPENING
    if (next.tags.some((tag) => tag.start < reach && NAMES.meets(tag.concepts))) return date
    if (next.concepts.has('announce') && published && !isRemark(next, date)) return date
  }
  return null
}

/** What calls the act just told by a name. */
const NAMES = new Concepts(['court', 'appeals', 'ruling', 'order', 'label', 'notice', 'suit', 'relief', 'tro'])
const LENDERS = NAMES.with(new Concepts(['announce']))
const OPENING = 5

/** "The chief executive said on Tuesday he was confident": no word of those who act. */
const isRemark = ({ sentence, concepts }: Reading, date: Dated) =>
  /\b(?:said|says)\b[^,;.]{0,30}$/.test(sentence.text.slice(0, date.start)) && !concepts.meets(ABLE)

const ABLE = new Concepts(ACTORS)

const tellsOther = (other: Turn, turn: Turn) =>
  !other.cue.rule.nominal && other.type !== turn.type && !(SUITS.has(other.type) && SUITS.has(turn.type))

/** "The suit, which was lodged on 29 January, …" */
const isFiling = (reading: Reading, date: Dated) =>
  reading.tags.some((tag) => tag.concepts.has('file') && tag.clause === clauseOf(reading, date.start))

/** What is only said has the day of the saying: "The official spoke on Friday", "Their letter of May 6 went to …". */
function dayOfSaying({ type }: Turn, reading: Reading, published: string | null): Dated | null {
  if (!WORDS.has(developmentType(type).kind)) return null
  const { text } = reading.sentence
  return (
    datesOf(reading, published).find((date) => date.precision === 'day' && SAYING.test(text.slice(0, date.start))) ??
    null
  )
}

/** "The decision, published on Tuesday, takes effect in June": the day by which the sentence behind calls what was just told. */
function dayOfThat(reading: Reading, published: string | null): Dated | null {
  const { text } = reading.sentence
  return (
    datesOf(reading, published).find(
      ({ start, date, role, precision }) =>
        role === 'act' && precision === 'day' && isRecent(date, published) && THAT.test(text.slice(0, start)),
    ) ?? null
  )
}

const THAT =
  /^(?:The|This|That) (?:move|decision|listing|order|designation|ruling|announcement|notice|rule|action|step|judgment|injunction|complaint|appeal|measure)\b(?:, which)?[^;.]{0,40}\b(?:published|announced|made|issued|signed|came|posted|dated|unveiled|handed down|filed|taken|adopted)\b(?:\s+(?:late|early|on|by\s[^,]{3,30}))*\s+$/

const WORDS: ReadonlySet<string> = new Set(['threat', 'removal-proposed'])
const SAYING =
  /^(?:[^,;]|, (?:from|of|a|an|the)\b[^,;]*,){0,100}(?:\b(?:spoke|was speaking|made (?:the|his|her|their) (?:remarks?|comments?|announcement))\b[^,;]{0,30}|\b(?:letters?|requests?|memos?|memorandum|petitions?|reports?)\b(?:,? (?:of|dated|sent|signed|from|on))+)\s+$/i

/** "Within 30 days of September 13": the terms that an order sets run from its own day. */
function dayOfTerm({ cue }: Turn, reading: Reading, published: string | null): Dated | null {
  if (cue.family !== 'Impositions') return null
  const { text } = reading.sentence
  if (!/[ -]days? /i.test(text)) return null
  return (
    datesOf(reading, published).find((date) => date.precision === 'day' && TERM.test(text.slice(0, date.start))) ?? null
  )
}

const TERM =
  /\b(?:\d{1,3}|thirty|sixty|ninety)[ -](?:calendar |business )?days? (?:after|of|from|following)(?: the date of)?\s+$/i

/** Not old news. */
export const isRecent = (date: string, published: string | null) =>
  !published || Date.parse(published.slice(0, 10)) - Date.parse(date) <= 14 * DAY
