import type { webApi } from '@slack/bolt'
import { PostError } from '../platform.ts'
import { toPostError } from './post-error.ts'

/** Marks our posts, so that one can be found again after an unclear end. */
const DELIVERY_EVENT = 'casewire_delivery'

export const deliveryMetadata = (key: string) => ({ event_type: DELIVERY_EVENT, event_payload: { key } })

const PAGE = 200
const PAGES = 5
const DAY = 24 * 60 * 60

/**
 * The id of the message posted under this key. Null when the latest messages, at least those of the past day, hold none;
 * undefined when the app may not read the channel, or so much was said since that it cannot tell. Throws PostError `later`
 * when Slack cannot be asked now. Needs the scope channels:history (groups:history in private channels, im:history in DMs).
 */
export async function findDelivery(
  api: webApi.WebClient,
  { channel, thread }: { channel: string; thread?: string | undefined },
  key: string,
  now: Date,
) {
  let cursor: string | undefined
  for (let page = 0; page < PAGES; page++) {
    const history = await read(api, { channel, include_all_metadata: true, limit: PAGE, cursor }, thread)
    if (!history) return undefined
    const messages = history.messages ?? []
    const ours = messages.find(({ metadata }) => isDelivery(metadata, key))
    if (ours?.ts) return ours.ts
    cursor = history.response_metadata?.next_cursor || undefined
    if (!cursor) return null
    // A thread is read from its beginning.
    if (!thread && Number(messages.at(-1)?.ts) < now.getTime() / 1000 - DAY) return null
  }
  return undefined
}

async function read(api: webApi.WebClient, query: webApi.ConversationsHistoryArguments, thread: string | undefined) {
  try {
    return await (thread ? api.conversations.replies({ ...query, ts: thread }) : api.conversations.history(query))
  } catch (error) {
    const { kind, message, retryAfter } = toPostError(error)
    if (kind === 'lost' || kind === 'refused') return undefined
    throw new PostError('later', message, { cause: error, retryAfter })
  }
}

const isDelivery = (metadata: { event_type?: string; event_payload?: object } | undefined, key: string) =>
  metadata?.event_type === DELIVERY_EVENT &&
  metadata.event_payload !== undefined &&
  'key' in metadata.event_payload &&
  metadata.event_payload.key === key
