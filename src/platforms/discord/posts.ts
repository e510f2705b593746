import {
  type REST,
  type RESTGetAPIChannelMessagesResult,
  type RESTPostAPIChannelMessageResult,
  type RESTPostAPICurrentUserCreateDMChannelResult,
  Routes,
} from 'discord.js'
import { personOf } from '../../domain/in-person.ts'
import { apart, inThread } from '../message-id.ts'
import { createPace } from '../pace.ts'
import { type Platform, PostError } from '../platform.ts'
import { marked, markOf } from './delivery-mark.ts'
import { cleanLine } from './escape.ts'
import { faultOf } from './faults.ts'
import { LIMITS } from './limits.ts'
import { toPostError } from './post-error.ts'
import { fit } from './shorten.ts'
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

  /** Post a message; resolves with its id. */
  async function create(channel: string, body: object): Promise<string> {
    const path = Routes.channelMessages(channel)
    const posted = await paced(() => rest.post(path, { body, signal: AbortSignal.timeout(DEADLINE) }))
    return (posted as RESTPostAPIChannelMessageResult).id
  }

  /**
   * Post into the thread of a message, begun when there is none: its id is that of the message. Undefined where Discord does not let
   * us, as in direct messages, without the permission, or once the thread is locked.
   */
  async function postInThread(
    thread: string,
    { channel, title, body }: { channel: string; title: string; body: object },
  ): Promise<string | undefined> {
    try {
      return await create(thread, body)
    } catch (error) {
      if (!isRefusal(error)) throw error
    }
    try {
      const begun = { name: fit(cleanLine(title) || '…', LIMITS.threadName), auto_archive_duration: WEEK_MINUTES }
      await paced(() =>
        rest.post(Routes.threads(channel, thread), { body: begun, signal: AbortSignal.timeout(DEADLINE) }),
      )
      return await create(thread, body)
    } catch (error) {
      if (!isRefusal(error)) throw error
      return undefined
    }
  }

  return {
    async post({ channel }, card, key, { replyTo, mention, thread } = {}) {
      const answered = apart(replyTo ?? thread ?? '')
      const message = {
        ...marked(toDiscord(card), key),
        ...calling(mention),
        // Within some minutes Discord answers the same nonce with the message it already has.
        nonce: key.slice(0, LIMITS.nonce),
        enforce_nonce: true,
      }
      const reference = answered.message && {
        message_reference: { message_id: answered.message, fail_if_not_exists: false },
      }
      try {
        if (thread) {
          const posted = await postInThread(thread, { channel: await open(channel), title: card.title, body: message })
          if (posted) return inThread(thread, posted)
        }
        const place = answered.thread ?? (await open(channel))
        const posted = await create(place, { ...message, ...reference })
        return answered.thread ? inThread(answered.thread, posted) : posted
      } catch (error) {
        throw toPostError(error, missing(channel))
      }
    },

    async edit({ channel }, message, card) {
      try {
        const body = toDiscord(card)
        const { thread, message: own } = apart(message)
        const path = Routes.channelMessage(thread ?? (await open(channel)), own)
        await paced(() => rest.patch(path, { body, signal: AbortSignal.timeout(DEADLINE) }))
      } catch (error) {
        const { kind, message, retryAfter } = toPostError(error, missing(channel))
        // The same edit twice is one edit, so an unclear end needs no looking.
        throw new PostError(kind === 'unclear' ? 'later' : kind, message, { cause: error, retryAfter })
      }
    },

    async find({ channel }, key, { thread } = {}) {
      try {
        const query = new URLSearchParams({ limit: String(LIMITS.history) })
        const path = Routes.channelMessages(thread ?? (await open(channel)))
        const recent = (await paced(() => rest.get(path, { query }))) as RESTGetAPIChannelMessagesResult
        const mark = markOf(key)
        const ours = recent.find(
          ({ author, nonce, components }) =>
            author.id === self() && (nonce === key || components?.some(({ id }) => id === mark)),
        )
        // Not found is not absent: without Read Message History the list is empty, and a card without buttons carries no mark.
        return ours && thread ? inThread(thread, ours.id) : ours?.id
      } catch (error) {
        if (faultOf(error).kind === 'said') return undefined
        const { message, retryAfter } = toPostError(error)
        throw new PostError('unclear', message, { cause: error, retryAfter })
      }
    },
  }
}

/** Discord said no, so nothing was posted. */
const isRefusal = (error: unknown) => faultOf(error).kind === 'said'

const WEEK_MINUTES = 10_080

/** Calls one role and nobody else; nothing in the card ever does. */
function calling(role: string | undefined) {
  const allowed_mentions = { parse: [], replied_user: false }
  if (!role || !/^\d{15,21}$/.test(role)) return { allowed_mentions }
  return { content: `<@&${role}>`, allowed_mentions: { ...allowed_mentions, roles: [role] } }
}
