import { DAY, type Dated, iso } from './dated.ts'
import type { Reading } from './reading.ts'
import type { Turn } from './turn.ts'
import { clauseOf, datesOf } from './when.ts'

const NUMBERS = ['', 'one|a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const FEW = NUMBERS.slice(2).join('|')
const COUNTED = new RegExp(
  [
    '\\b(?:(?<next>(?:the|a) (?:following|next) day|(?:a|one) day later|the day after(?= |[,.;)]|$)(?! \\p{L}))',
    '(?<same>(?:on )?the same day|later that day|that same day)',
    `(?<later>${FEW}) days later`,
    '(?<before>the (?:previous|preceding) day|(?:a|one) day earlier|(?:the|a|one) day (?:before|prior)(?! \\p{L}))',
    `(?<earlier>${FEW}) days (?:earlier|(?:before|prior)(?! \\p{L})))(?!\\p{L})`,
    '(?<nextHan>次日|翌日)',
    '(?<sameHan>同日|当天|當天)',
    '(?<beforeHan>前一天|前一日|前日)',
  ].join('|'),
  'iu',
)
/** What no day is counted without. */
const DAYS = /day|[日天]/i
// "It comes a day after the ministry listed it".
const AFTER = new RegExp(`\\b(?:(?<one>the|a|one) day|(?<few>${FEW}) days) after\\b`, 'i')
const COMES = /\b(?:com(?:es|ing|e)|came|follow(?:s|ed|ing))\b[^,.;]{0,20}$/i

/** "A day later Britain followed", "the previous day", "a day after it was listed": counted from another day that the story names. */
export function countedFrom(
  turn: Turn,
  turns: readonly Turn[],
  story: readonly Reading[],
  published: string | null,
): string | null {
  const { reading } = turn
  if (!DAYS.test(reading.sentence.text)) return null
  const before = story.slice(Math.max(0, story.indexOf(reading) - 2), story.indexOf(reading)).reverse()
  const earlier = before.flatMap((one) => datesOf(one, published).slice().reverse())
  const here = datesOf(reading, published)
  const after = AFTER.exec(reading.sentence.text)
  if (after && isLedBy(turn, after)) {
    const others = here.filter((date) => date.end <= after.index || isBeyond(turn, date))
    const anchor =
      anchorOf(others) ?? (COMES.test(reading.sentence.text.slice(0, after.index)) ? anchorOf(earlier) : null)
    return anchor && shifted(anchor, -(after.groups?.one ? 1 : NUMBERS.indexOf(after.groups?.few?.toLowerCase() ?? '')))
  }
  const found = COUNTED.exec(reading.sentence.text)
  if (!found || !isOf(turn, turns, found.index)) return null
  const anchor = anchorOf([...here.filter((date) => date.end <= found.index).reverse(), ...earlier])
  return anchor && shifted(anchor, shiftOf(found.groups ?? {}))
}

const anchorOf = (dates: readonly Dated[]) =>
  dates.find((date) => date.role === 'act' && date.precision === 'day') ?? null
const shifted = ({ date }: Dated, days: number) => iso(new Date(Date.parse(`${date}T12:00:00Z`) + days * DAY))

/** Whether the act is what "a day after" opens. */
function isLedBy({ reading, head }: Turn, after: RegExpExecArray): boolean {
  const [from, to] = [after.index + after[0].length, reading.tokens[head.start]?.start ?? 0]
  return from <= to && !reading.sentence.text.slice(from, to).includes(',')
}

/** "Two days after a court ruled, it was removed on Wednesday": behind the comma that ends the act's clause. */
const isBeyond = ({ reading, head }: Turn, date: Dated) =>
  /,/.test(reading.sentence.text.slice(reading.tokens[head.end - 1]?.end ?? 0, date.start))

/** "Sued over its listing the previous day": of the act's own clause, or behind it with no other act between. */
export function isOf({ reading, head }: Turn, turns: readonly Turn[], index: number): boolean {
  if (clauseOf(reading, index) === head.clause) return true
  const offset = (turn: Turn) => reading.tokens[turn.head.start]?.start ?? 0
  const from = reading.tokens[head.start]?.start ?? 0
  const isBetween = (turn: Turn) =>
    turn.reading === reading && !turn.cue.rule.nominal && offset(turn) > from && offset(turn) < index
  return from < index && !turns.some(isBetween)
}

function shiftOf(groups: Readonly<Record<string, string | undefined>>): number {
  const { next, nextHan, before, beforeHan, later, earlier } = groups
  if (next || nextHan) return 1
  if (before || beforeHan) return -1
  const count = NUMBERS.indexOf((later ?? earlier ?? '').toLowerCase())
  return later ? count : earlier ? -count : 0
}
