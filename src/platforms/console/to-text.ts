import type { styleText } from 'node:util'
import { formatCall } from '../../chat/call.ts'
import type { Card, Source, Tone } from '../../chat/card.ts'
import { sayDate } from '../../domain/calendar.ts'
import { plain } from './plain.ts'
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
export function toText(card: Card, { width, style }: Look): string {
  const tone = TONES[card.tone]
  const clean = (text: string) => plain(text).trim()
  const blocks = [
    style(tone.style, wrap(`${tone.sign} ${clean(card.title)}`, width)),
    card.body && wrap(clean(card.body), width),
    ...(card.fields ?? []).map(
      ({ label, value }) => `${style('bold', clean(label))}\n${wrap(clean(value), width, '  ')}`,
    ),
    card.sources?.length && card.sources.map((source, i) => sayNumbered(source, i + 1, width, style)).join('\n'),
    card.buttons?.length &&
      card.buttons
        .map(({ label, call }) => `${style('cyan', `→ /${clean(formatCall(call))}`)}   ${clean(label)}`)
        .join('\n'),
    card.footer && style('dim', wrap(clean(card.footer), width)),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

function sayNumbered(
  { outlet, date, title, url }: Source,
  number: number,
  width: number,
  style: Look['style'],
): string {
  const mark = `[${number}]`
  const when = date ? `, ${sayDate(date)}` : ''
  const line = wrap(plain(`${mark} ${outlet}${when}${title ? `: ${title}` : ''}`.replaceAll('\n', ' ')), width)
  const link =
    url && /^https?:/i.test(url)
      ? `\n${' '.repeat(mark.length)} ${style('underline', plain(url).replace(/\s/g, '%20'))}`
      : ''
  return `${line}${link}`
}
