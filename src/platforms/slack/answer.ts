import { setTimeout as sleep } from 'node:timers/promises'
import { RespondError, type RespondFn, type webApi } from '@slack/bolt'
import type { Card } from '../../chat/card.ts'
import { toPostError } from './post-error.ts'
import { type SlackMessage, toSlack } from './to-slack.ts'
import { upload } from './upload.ts'
import { withFile } from './with-file.ts'

/** Where the answer to a command or button goes. */
export interface Reply {
  channel: string
  user: string
  visibility: 'private' | 'public'
  thread?: string | undefined
}

/** A mention or direct message, and the thread it is answered in. */
interface Asked {
  channel: string
  thread: string
  user: string
}

/** On every message but ephemeral ones, which Slack never unfurls: links stay links, without previews. */
const QUIET = { unfurl_links: false, unfurl_media: false } as const

/** A card as the arguments of a new message. */
export const toMessage = (card: Card) => ({ ...toSlack(card), ...QUIET })

/**
 * Answer through the response_url; when Slack no longer takes it there (five uses, thirty minutes), as a message.
 * Slack decides who sees it at this moment, hence the visibility.
 */
export async function respondWith(card: Card, reply: Reply, respond: RespondFn, api: webApi.WebClient): Promise<void> {
  const { channel, user, visibility, thread } = reply
  const response_type = visibility === 'public' ? ('in_channel' as const) : ('ephemeral' as const)
  await shown(await withFile(card, user, api), api, async (content) => {
    const message = { ...content, ...inThread(thread) }
    try {
      await respond({ ...message, ...QUIET, response_type, replace_original: false })
    } catch (error) {
      if (!isSpent(error)) throw error
      await (visibility === 'public'
        ? api.chat.postMessage({ channel, ...message, ...QUIET })
        : api.chat.postEphemeral({ channel, user, ...message }))
    }
  })
}

/** Answer a mention or a direct message in its thread. A rate limit is waited out once; people have stopped waiting after that. */
export async function replyWith(card: Card, { channel, thread, user }: Asked, api: webApi.WebClient): Promise<void> {
  await shown(await withFile(card, user, api), api, async (content) => {
    const message = { channel, thread_ts: thread, ...content, ...QUIET }
    try {
      await api.chat.postMessage(message)
    } catch (error) {
      const { kind, retryAfter = 1_000 } = toPostError(error)
      if (kind !== 'later' || retryAfter > 30_000) throw error
      await sleep(retryAfter, undefined, { ref: false })
      await api.chat.postMessage(message)
    }
  })
}

/** Slack looks at a file for a moment before a message may show it. */
const FILE_READY_MS = 1_500

/** Show a card with its picture; where Slack refuses that, a moment later once more, then the words alone. */
async function shown(card: Card, api: webApi.WebClient, send: (content: SlackMessage) => Promise<void>): Promise<void> {
  const picture = card.picture && (await upload(card.picture, api))
  for (const wait of picture ? [0, FILE_READY_MS] : []) {
    await sleep(wait, undefined, { ref: false })
    try {
      return await send(toSlack(card, picture))
    } catch (error) {
      if (toPostError(error).kind !== 'refused') throw error
    }
  }
  await send(toSlack(card))
}

const inThread = (thread: string | undefined) => (thread ? { thread_ts: thread } : {})

// A 4xx says the answer was not shown; after anything else it may have been.
const isSpent = (error: unknown) => error instanceof RespondError && error.statusCode >= 400 && error.statusCode < 500
