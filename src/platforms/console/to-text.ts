import type { styleText } from 'node:util'
import stringWidth from 'string-width'
import { formatCall } from '../../chat/call.ts'
import type { Card, Source, Tone } from '../../chat/card.ts'
import { piecesOf } from '../../chat/highlight.ts'
import { sayDate } from '../../domain/calendar.ts'
import { plain, plainLine } from './plain.ts'
import { wrap } from './wrap.ts'

type Style = Parameters<typeof styleText>[0]

/** How a card is put on a terminal. `style` paints, or leaves text alone where there is no colour. */
export interface Look {
  width: number
  style(style: Style, text: string): string
}

/** A sign and a colour for each tone; the words of the card say the same. */
const TONES: Record<Tone, { sign: string; style: Style }> = {
  neutral: { sign: '•', style: 'bold' },
  restricted: { sign: '■', style: ['bold', 'red'] },
  suspended: { sign: '◐', style: ['bold', 'yellow'] },
  free: { sign: '□', style: ['bold', 'green'] },
  caution: { sign: '▲', style: ['bold', 'magenta'] },
}

/** A card as lines of text, ending with a line break. */
export function toText(card: Card, look: Look): string {
  const { width, style } = look
  const tone = TONES[card.tone]
  const blocks = [
    style(tone.style, wrap(`${tone.sign} ${plainLine(card.title)}`, width)),
    card.body && wrap(plain(card.body).trim(), width),
    card.fields && sayFields(card.fields, look),
    card.sources?.map((source, i) => saySource(source, `[${i + 1}]`, look)).join('\n'),
    card.buttons?.map((button) => sayButton(button, look)).join('\n'),
    card.footer && style('dim', wrap(plain(card.footer).trim(), width)),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

/** Columns a value needs to stand beside its label. */
const BESIDE = 45

/** Labels in a column beside their values; above them where there is no room. */
function sayFields(fields: NonNullable<Card['fields']>, { width, style }: Look): string {
  const cells = fields.map(({ label, value, highlighted }) => ({
    label: plainLine(label),
    value: (highlighted ? toBold(value, style) : plain(value)).trim(),
  }))
  const column = Math.max(...cells.map(({ label }) => stringWidth(label))) + 2
  if (column + BESIDE > width)
    return cells
      .map(({ label, value }) => `${style('bold', wrap(label, width))}\n${wrap(value, width, '  ')}`)
      .join('\n')
  return cells
    .map(({ label, value }) => {
      const gap = ' '.repeat(column - stringWidth(label))
      return style('bold', label) + gap + wrap(value, width, ' '.repeat(column)).trimStart()
    })
    .join('\n')
}

const toBold = (text: string, style: Look['style']) =>
  piecesOf(text)
    .map((piece) => (piece.strong ? style('bold', plain(piece.text)) : plain(piece.text)))
    .join('')

/** `[1] Outlet, 12 Mar 2021: title`, and its link, never broken, on a line of its own. */
function saySource({ outlet, date, title, url }: Source, mark: string, { width, style }: Look): string {
  const when = date ? `, ${sayDate(date)}` : ''
  const indent = ' '.repeat(mark.length + 1)
  const said = wrap(plainLine(`${outlet}${when}${title ? `: ${title}` : ''}`), width, indent)
  const link = url && /^https?:/i.test(url) ? `\n${indent}${style('underline', plain(url).replace(/\s/g, '%20'))}` : ''
  return `${mark} ${said.trimStart()}${link}`
}

/** A button is a line to type, and what it does where that says more. */
function sayButton({ label, call }: NonNullable<Card['buttons']>[number], { style }: Look): string {
  const text = plainLine(formatCall(call))
  const says = plainLine(label)
  return style('cyan', `→ /${text}`) + (says === text ? '' : `   ${says}`)
}
