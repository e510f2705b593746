import { type APIEmbed, AttachmentBuilder } from 'discord.js'
import type { Card } from '../../chat/card.ts'
import { toPlain } from './escape.ts'
import { LIMITS } from './limits.ts'
import { fit } from './shorten.ts'

/** The card's picture as an attachment that its embed shows; nothing where there is none or it cannot be drawn. */
export async function withPicture({ picture }: Card, embed: APIEmbed) {
  const png = await picture?.draw('dark').catch(() => undefined)
  if (!picture || !png) return undefined
  const { name, alt } = picture
  const file = new AttachmentBuilder(Buffer.from(png), { name, description: fit(alt, LIMITS.attachmentAlt, toPlain) })
  return { files: [file], embeds: [{ ...embed, image: { url: `attachment://${name}` } }] }
}
