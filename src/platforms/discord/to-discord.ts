import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIEmbed,
  type APIEmbedField,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import { formatCall } from '../../chat/call.ts'
import type { Card, Tone } from '../../chat/card.ts'
import { piecesOf } from '../../chat/highlight.ts'
import { clean, cleanLine, toMarkdown, toPlain } from './escape.ts'
import { LIMITS, SHARES } from './limits.ts'
import { fit } from './shorten.ts'
import { sourceFields } from './sources.ts'

/** A card as Discord takes it. */
export interface DiscordMessage {
  embeds: [APIEmbed]
  components: APIActionRowComponent<APIButtonComponent>[]
  /** Edits read mentions anew with Discord's defaults, so it goes with everything we send. */
  allowed_mentions: { parse: [] }
}

/** Render a card within all of Discord's limits, with nothing in it that a feed could have made live. */
export function toDiscord(card: Card): DiscordMessage {
  return { embeds: [toEmbed(card)], components: toRows(card.buttons ?? []), allowed_mentions: { parse: [] } }
}

/** Beside the words, never instead of them. */
const COLOURS: Readonly<Record<Tone, number>> = {
  neutral: 0x5865f2,
  restricted: 0xd83c3e,
  suspended: 0xe0a100,
  free: 0x2d8f5a,
  caution: 0xe8743b,
}

function toEmbed({ title, tone, body = '', fields = [], sources = [], footer = '' }: Card): APIEmbed {
  const head = fit(cleanLine(title), LIMITS.title, toMarkdown)
  const foot = fit(cleanLine(footer), SHARES.footer, toPlain)
  const cited = sourceFields(sources)
  const room = LIMITS.total - head.length - foot.length - lengthOf(cited)

  const text = clean(body)
  const kept = Math.min(toMarkdown(text).length, SHARES.body)
  const shown = toFields(fields, room - kept, LIMITS.fields - cited.length)
  const description = fit(text, Math.min(LIMITS.description, room - lengthOf(shown)), toMarkdown)

  const all = [...shown, ...cited]
  return {
    color: COLOURS[tone],
    ...(head && { title: head }),
    // Discord refuses an embed with nothing in it.
    ...((description || !(head || all.length || foot)) && { description: description || '…' }),
    ...(all.length && { fields: all }),
    ...(foot && { footer: { text: foot } }),
  }
}

/** As many fields as fit; the last then says how many do not. */
function toFields(list: NonNullable<Card['fields']>, room: number, slots: number): APIEmbedField[] {
  const all = list.map(({ label, value, highlighted }) => ({
    name: fit(cleanLine(label) || '–', LIMITS.fieldName, toMarkdown),
    value: fit(clean(value) || '–', LIMITS.fieldValue, highlighted ? toBold : toMarkdown),
  }))
  if (all.length <= slots && lengthOf(all) <= room) return all
  const more = (count: number) => ({ name: '…', value: `and ${count} more` })
  let left = room - lengthOf([more(all.length)])
  const shown: APIEmbedField[] = []
  for (const field of all.slice(0, slots - 1)) {
    left -= lengthOf([field])
    if (left < 0) break
    shown.push(field)
  }
  return [...shown, more(all.length - shown.length)]
}

/** Words that stand out are bold; whatever they are, they are escaped like the rest. */
const toBold = (text: string) =>
  piecesOf(text)
    .map((piece) => (piece.strong ? `**${toMarkdown(piece.text)}**` : toMarkdown(piece.text)))
    .join('')

const lengthOf = (fields: readonly APIEmbedField[]) =>
  fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0)

/** Rows of buttons whose custom_id is a call. A call cut short would be another call: better no button. */
function toRows(list: NonNullable<Card['buttons']>): DiscordMessage['components'] {
  const byCall = new Map<string, APIButtonComponent>()
  for (const { label, call } of list) {
    const custom_id = formatCall(call)
    if (custom_id.length > LIMITS.customId || byCall.has(custom_id)) continue
    const text = fit(cleanLine(label) || '…', LIMITS.buttonLabel, toPlain)
    byCall.set(custom_id, { type: ComponentType.Button, style: ButtonStyle.Secondary, label: text, custom_id })
  }
  const buttons = [...byCall.values()].slice(0, LIMITS.rows * LIMITS.rowButtons)
  const rows: DiscordMessage['components'] = []
  for (let i = 0; i < buttons.length; i += LIMITS.rowButtons)
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(i, i + LIMITS.rowButtons) })
  return rows
}
