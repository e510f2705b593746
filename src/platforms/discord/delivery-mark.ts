import { createHash } from 'node:crypto'
import type { DiscordMessage } from './to-discord.ts'

/**
 * A number that names a delivery. The nonce of a message is gone once it is fetched again, but the `id` of a row of buttons stays,
 * so a message can be known as ours long after.
 * @see https://docs.discord.com/developers/components/reference#anatomy-of-a-component
 */
export const markOf = (key: string) => (createHash('sha256').update(key).digest().readUInt32BE() >>> 1) | 1

/** The same message with the mark of its delivery. A card without buttons has no place for one. */
export function marked(message: DiscordMessage, key: string): DiscordMessage {
  const [first, ...rest] = message.components
  return first ? { ...message, components: [{ ...first, id: markOf(key) }, ...rest] } : message
}
