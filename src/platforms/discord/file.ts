import { AttachmentBuilder } from 'discord.js'
import type { Card } from '../../chat/card.ts'

/** The card's file as an attachment; the answer it hangs on is for its asker alone. */
export const attached = ({ file }: Card) =>
  file ? [new AttachmentBuilder(Buffer.from(file.bytes), { name: file.name })] : []

/** The card in words alone; where Discord did not take its file, it says so. */
export const withoutFile = ({ file, ...card }: Card): Card => ({
  ...card,
  body: [card.body, file && `Discord did not take ${file.name}. It may be too large: ask for less, or in csv.`]
    .filter(Boolean)
    .join('\n\n'),
})
