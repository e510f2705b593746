import { UserError } from '../domain/errors.ts'
import { type Call, formatCall } from './call.ts'
import type { Card } from './card.ts'
import { text } from './option.ts'
import { sayShort } from './unknown-command.ts'

/** What an answer is read as at most, in UTF-16 units: less than any chat takes, and as much as anybody reads. */
export const LONGEST_ANSWER = 3_500

/** What its sources take of that at most, so that every chat shows all of them. */
const LONGEST_SOURCES = 2_000

/** The option that says where a page of an answer begins; `Older` and `Newer` fill it in. */
export const skipOption = text({ description: 'How many rows to leave out; the buttons fill it in', quiet: true })

const FURTHEST = 10_000

/** Throws UserError for what is no number of rows. */
export function readSkip(typed: string | undefined): number {
  if (typed === undefined) return 0
  if (/^\d{1,6}$/.test(typed) && Number(typed) <= FURTHEST) return Number(typed)
  throw new UserError(`“${sayShort(typed)}” is no number of rows to leave out. Type one up to ${FURTHEST}, or none.`)
}

interface Page<Row> {
  /** The rows from `skip` on: at least one more than `most` where there are more. */
  rows: readonly Row[]
  skip: number
  /** Rows on a page, when they are short enough. */
  most: number
  /** What was asked; the buttons ask it again with another `skip`. */
  call: Call
  /** Labels of the buttons to the pages before and after. */
  turn?: { back: string; on: string }
  /** A card of these rows, each sentence with at most so many citations. */
  card(shown: readonly Row[], each: number): Card
}

/** What the button of some chat holds at most; a longer question is left to be typed. */
const LONGEST_BUTTON = 100

/** Citations of a sentence, fewer where an answer would get too long. */
const CITATIONS = [4, 2, 1]

/**
 * A card of as many rows as an answer has room for, with buttons to those before and after. A button holds the whole question, so
 * it works for as long as the message is there.
 */
export function pageOf<Row>({ rows, skip, most, call, card, turn = { back: 'Newer', on: 'Older' } }: Page<Row>): Card {
  const full = Math.min(most, rows.length)
  let made: Card | undefined
  for (let count = full; count >= Math.min(1, full); count--)
    for (const each of CITATIONS) {
      made = withTurns(card(rows.slice(0, count), each), count)
      if (fits(made)) return made
    }
  return withoutLongLinks(made ?? card([], 1))

  function withTurns(one: Card, count: number): Card {
    const to = (place: number) => ({ ...call, options: { ...call.options, ...(place > 0 && { skip: `${place}` }) } })
    const turns = [
      ...(skip > 0 ? [{ label: turn.back, call: to(Math.max(0, skip - most)) }] : []),
      ...(rows.length > count ? [{ label: turn.on, call: to(skip + count) }] : []),
    ]
    if (!turns.length) return one
    const long = turns.some(({ call: turned }) => formatCall(turned).length > LONGEST_BUTTON)
    const typed = long && rows.length > count ? `For more, ask the same with skip:${skip + count}.` : ''
    return {
      ...one,
      buttons: [...turns, ...(one.buttons ?? [])],
      ...(typed && { footer: [typed, one.footer].filter(Boolean).join(' ') }),
    }
  }
}

const fits = (card: Card) => lengthOf(card) <= LONGEST_ANSWER && lengthOfSources(card) <= LONGEST_SOURCES

/** How long a card is when all of it is read: what is on it, with its addresses and what its buttons ask. */
export function lengthOf(card: Card): number {
  const { title, body = '', fields = [], buttons = [], footer = '' } = card
  const lines = [
    title,
    body,
    ...fields.map(({ label, value }) => `${label}  ${value}`),
    ...buttons.map(({ label, call }) => `/${formatCall(call)}   ${label}`),
    footer,
  ]
  return lines.reduce((sum, line) => sum + line.length + BETWEEN, lengthOfSources(card))
}

/** Signs and breaks between one thing and the next. */
const BETWEEN = 5

const lengthOfSources = ({ sources = [] }: Card) =>
  sources.reduce(
    (sum, { outlet, date, title, url }) =>
      sum + BETWEEN + `[10] ${outlet}, ${date ?? ''}: ${title} ${url ?? ''}`.length,
    0,
  )

/** Where a single row is too much with its addresses, the longest of them go; outlet, date and headline stay. */
function withoutLongLinks(card: Card): Card {
  let sources = card.sources ?? []
  while (!fits({ ...card, sources }) && sources.some(({ url }) => url)) {
    const longest = sources.reduce((a, b) => ((b.url?.length ?? 0) > (a.url?.length ?? 0) ? b : a))
    sources = sources.map((source) => (source === longest ? { ...source, url: null } : source))
  }
  return { ...card, sources }
}
