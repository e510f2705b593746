import {
  type REST,
  type RESTGetAPIChannelMessagesResult,
  type RESTPostAPIChannelMessageResult,
  type RESTPostAPICurrentUserCreateDMChannelResult,
  Routes,
} from 'discord.js'
import { personOf } from '../../domain/in-person.ts'
import { createPace } from '../pace.ts'
import { type Platform, PostError } from '../platform.ts'
import { marked, markOf } from './delivery-mark.ts'
import { faultOf } from './faults.ts'
import { LIMITS } from './limits.ts'
import { toPostError } from './post-error.ts'
import { toDiscord } from './to-discord.ts'

interface Parts {
  rest: REST
  /** The user id of the bot, once known. */
  self(): string | undefined
  /** The permissions Casewire lacks in a channel, as far as known. */
  missing(channel: string): string[]
}

/** Longest for one post with its waiting for rate limits, in milliseconds; a delivery is leased for longer. */
const DEADLINE = 30_000

/**
 * Requests a bot may make, all channels together. Timers may fire a millisecond early.
 * @see https://docs.discord.com/developers/topics/rate-limits#global-rate-limit
 */
const PACE = { most: 50, perMs: 1_002 }

/** Posts to channels, threads and direct messages, without a second try of its own. */
export function createPosts({ rest, self, missing }: Parts): Pick<Platform, 'post' | 'edit' | 'find'> {
  const paced = createPace(PACE)
  const opened = new Map<string, string>()

  /** The id of a channel, or of the direct messages of a person. */
  async function open(channel: string): Promise<string> {
    const person = personOf(channel)
    if (!person) return channel
    const known = opened.get(person)
    if (known) return known
    const body = { recipient_id: person }
    const { id } = (await paced(() =>
      rest.post(Routes.userChannels(), { body, signal: AbortSignal.timeout(DEADLINE) }),
    )) as RESTPostAPICurrentUserCreateDMChannelResult
    opened.set(person, id)
    return id
  }

  return {
    async post({ channel }, card, key, { replyTo, mention } = {}) {
      const body = {
        ...marked(toDiscord(card), key),
        ...calling(mention),
        ...(replyTo && { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
        // Within some minutes Discord answers the same nonce with the message it already has.
        nonce: key.slice(0, LIMITS.nonce),
        enforce_nonce: true,
      }
      try {
        const path = Routes.channelMessages(await open(channel))
        const posted = await paced(() => rest.post(path, { body, signal: AbortSignal.timeout(DEADLINE) }))
        return (posted as RESTPostAPIChannelMessageResult).id
      } catch (error) {
        throw toPostError(error, missing(channel))
      }
    },

    async edit({ channel }, message, card) {
      try {
        const body = toDiscord(card)
        const path = Routes.channelMessage(await open(channel), message)
        await paced(() => rest.patch(path, { body, signal: AbortSignal.timeout(DEADLINE) }))
      } catch (error) {
        const { kind, message, retryAfter } = toPostError(error, missing(channel))
        // The same edit twice is one edit, so an unclear end needs no looking.
        throw new PostError(kind === 'unclear' ? 'later' : kind, message, { cause: error, retryAfter })
      }
    },

    async find({ channel }, key) {
      try {
        const query = new URLSearchParams({ limit: String(LIMITS.history) })
        const path = Routes.channelMessages(await open(channel))
        const recent = (await paced(() => rest.get(path, { query }))) as RESTGetAPIChannelMessagesResult
        const mark = markOf(key)
        const ours = recent.find(
          ({ author, nonce, components }) =>
            author.id === self() && (nonce === key || components?.some(({ id }) => id === mark)),
        )
        // Not found is not absent: without Read Message History the list is empty, and a card without buttons carries no mark.
        return ours?.id
      } catch (error) {
        if (faultOf(error).kind === 'said') return undefined
        const { message, retryAfter } = toPostError(error)
        throw new PostError('unclear', message, { cause: error, retryAfter })
      }
    },
  }
}

/** Calls one role and nobody else; nothing in the card ever does. */
function calling(role: string | undefined) {
  const allowed_mentions = { parse: [], replied_user: false }
  if (!role || !/^\d{15,21}$/.test(role)) return { allowed_mentions }
  return { content: `<@&${role}>`, allowed_mentions: { ...allowed_mentions, roles: [role] } }
}
