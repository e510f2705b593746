import { DAY, iso } from './dated.ts'
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
// "It comes a day after the ministry listed it".
const COMES_AFTER = /\b(?:com(?:es|ing|e)|came|follow(?:s|ed|ing))\b[^,.;]{0,20}\b(?:the|a|one)\s+day\s+after\b/i

/** "A day later Britain followed", "the previous day": counted from the last day that the story named before. */
export function countedFrom(
  turn: Turn,
  turns: readonly Turn[],
  story: readonly Reading[],
  published: string | null,
): string | null {
  const { reading, head } = turn
  const { text } = reading.sentence
  const found = COUNTED.exec(text)
  const after = COMES_AFTER.exec(text)
  const isAfter = after !== null && after.index + after[0].length <= (reading.tokens[head.start]?.start ?? 0)
  if (!isAfter && (!found || !isOf(turn, turns, found.index))) return null
  const at = story.indexOf(reading)
  const here = datesOf(reading, published).filter((date) => date.end <= ((isAfter ? after : found)?.index ?? 0))
  const earlier = [
    ...here.reverse(),
    ...story
      .slice(Math.max(0, at - 2), at)
      .reverse()
      .flatMap((one) => datesOf(one, published).slice().reverse()),
  ]
  const anchor = earlier.find((date) => date.role === 'act' && date.precision === 'day')
  if (!anchor) return null
  const days = isAfter ? -1 : shiftOf(found?.groups ?? {})
  return iso(new Date(Date.parse(`${anchor.date}T12:00:00Z`) + days * DAY))
}

/** "Sued over its listing the previous day": of the act's own clause, or behind it with no other act between. */
function isOf({ reading, head }: Turn, turns: readonly Turn[], index: number): boolean {
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
