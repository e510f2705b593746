import type { types } from '@slack/bolt'
import { formatCall } from '../../chat/call.ts'
import type { Card, Source, Tone } from '../../chat/card.ts'
import { piecesOf, withoutHighlights } from '../../chat/highlight.ts'
import { oneLine, toHref, toLink, toMrkdwn, toPlain } from './escape.ts'
import { LIMITS, SHARES } from './limits.ts'
import { boundaryBefore, shorten } from './shorten.ts'

/** A card as Slack shows it: blocks, and the text that stands for them in notifications and for screen readers. */
export interface SlackMessage {
  text: string
  blocks: types.KnownBlock[]
}

/** Begins the action_id of every button whose value is a call. */
export const CALL_ACTION = 'call:'

/** A picture Slack has already, and what it shows. */
export interface Uploaded {
  file: string
  alt: string
}

/** Render a card within all of Slack's limits, with nothing in it that a feed could have made live. */
export function toSlack(card: Card, picture?: Uploaded): SlackMessage {
  const blocks = [
    ...header(card),
    ...body(card.body ?? ''),
    ...image(picture),
    ...fields(card.fields ?? []),
    ...sources(card.sources ?? []),
    ...buttons(card.buttons ?? []),
    ...footer(card.footer ?? ''),
  ]
  return { text: fallback(card), blocks: blocks.slice(0, LIMITS.blocks) }
}

const LIGHTS: Readonly<Record<Tone, string>> = {
  neutral: '',
  restricted: '🔴 ',
  suspended: '🟡 ',
  free: '🟢 ',
  caution: '⚠️ ',
}

function header({ title, tone }: Card): types.KnownBlock[] {
  const words = oneLine(toPlain(title))
  return words ? [{ type: 'header', text: plain(shorten(LIGHTS[tone] + words, LIMITS.header)) }] : []
}

// Plain text: no character of a quoted headline can format, link or mention, and none is altered but angle brackets.
const body = (text: string): types.KnownBlock[] =>
  chunks(shorten(toPlain(text).trim(), SHARES.body), LIMITS.section).map((text) => ({
    type: 'section',
    text: plain(text),
  }))

const image = (picture: Uploaded | undefined): types.KnownBlock[] =>
  picture
    ? [{ type: 'image', slack_file: { id: picture.file }, alt_text: shorten(oneLine(picture.alt), LIMITS.imageAlt) }]
    : []

function fields(list: NonNullable<Card['fields']>): types.KnownBlock[] {
  const texts = list.map(({ label, value, highlighted }) => {
    const head = `*${toMrkdwn(shorten(oneLine(label), SHARES.fieldLabel)) || '–'}*\n`
    const render = highlighted ? toBold : toMrkdwn
    return head + render(shorten(value.trim(), SHARES.fieldValue, (text) => Math.max(text.length, render(text).length)))
  })
  const shown = fitting(texts, SHARES.fields)
  const blocks: types.KnownBlock[] = []
  for (let i = 0; i < shown.length; i += LIMITS.fields) {
    blocks.push({ type: 'section', fields: shown.slice(i, i + LIMITS.fields).map(mrkdwn) })
  }
  return blocks
}

/** Words that stand out are bold. Slack reads an asterisk only beside a space, which here has no width. */
const toBold = (text: string) =>
  piecesOf(text)
    .map((piece) => (piece.strong ? `\u200b*${oneLine(toMrkdwn(piece.text))}*\u200b` : toMrkdwn(piece.text)))
    .join('')

function sources(list: readonly Source[]): types.KnownBlock[] {
  const lines = fitting(list.map(sourceLine), SHARES.sources)
  return lines.length ? [{ type: 'context', elements: [mrkdwn(lines.join('\n'))] }] : []
}

function sourceLine({ outlet, date, title, url }: Source, index: number): string {
  const label = shorten(oneLine(title) || outlet, SHARES.sourceTitle, (text) => toMrkdwn(text).length)
  const linked = url && (toHref(url)?.length ?? 0) <= SHARES.sourceUrl ? toLink(url, label) : null
  const said = [outlet, date].filter(Boolean).map((text) => toMrkdwn(shorten(oneLine(`${text}`), SHARES.sourceOutlet)))
  return `${index + 1}. ${linked ?? toMrkdwn(label)}${said.length ? ` (${said.join(', ')})` : ''}`
}

function buttons(list: NonNullable<Card['buttons']>): types.KnownBlock[] {
  let left: number = SHARES.buttons
  const elements: types.Button[] = []
  for (const { label, call } of list.slice(0, LIMITS.actions)) {
    const text = shorten(oneLine(toPlain(label)), LIMITS.buttonText) || '…'
    const value = formatCall(call)
    const action_id = `${CALL_ACTION}${elements.length}`
    const cost = text.length + value.length + action_id.length
    // A call cut short would be another call: better no button.
    if (value.length > LIMITS.buttonValue || cost > left) continue
    left -= cost
    elements.push({ type: 'button', action_id, text: plain(text), value })
  }
  return elements.length ? [{ type: 'actions', elements }] : []
}

function footer(text: string): types.KnownBlock[] {
  const line = shorten(oneLine(toPlain(text)), SHARES.footer)
  return line ? [{ type: 'context', elements: [plain(line)] }] : []
}

/** Title and body first, because a notification shows only the beginning; then all else, for those who hear it read. */
function fallback({ title, body, fields = [], sources = [], footer }: Card): string {
  const parts = [
    oneLine(title),
    body,
    ...fields.map((field) => `${field.label}: ${withoutHighlights(field)}`),
    ...sources.map(({ outlet, date, title }, i) => `${i + 1}. ${[outlet, date, title].filter(Boolean).join(', ')}`),
    footer,
  ]
  const text = parts.filter((part) => part?.trim()).join('\n')
  return toMrkdwn(shorten(text, LIMITS.text, (text) => toMrkdwn(text).length)) || 'Casewire'
}

const plain = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false })

// `verbatim` keeps Slack from turning bare addresses, #names and @names into links by itself.
const mrkdwn = (text: string): types.MrkdwnElement => ({ type: 'mrkdwn', text, verbatim: true })

/** As many lines as fit; the last then says how many do not. */
function fitting(lines: readonly string[], room: number): string[] {
  const more = (count: number) => `… and ${count} more`
  const all = lines.reduce((sum, line) => sum + line.length + 1, 0)
  if (all <= room) return [...lines]
  const shown: string[] = []
  let used = more(lines.length).length
  for (const line of lines) {
    used += line.length + 1
    if (used > room) break
    shown.push(line)
  }
  return [...shown, more(lines.length - shown.length)]
}

/** Text in pieces of at most `size`, divided between lines where there is one to divide at. */
function chunks(text: string, size: number): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > size) {
    const line = rest.lastIndexOf('\n', size)
    const word = rest.lastIndexOf(' ', size)
    const end = line > 0 ? line : word > 0 ? word : boundaryBefore(rest, size)
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return rest ? [...pieces, rest] : pieces
}
