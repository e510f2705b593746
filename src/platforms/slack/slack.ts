import { setTimeout as sleep } from 'node:timers/promises'
import { App } from '@slack/bolt'
import type { Desk } from '../../chat/desk.ts'
import { personOf } from '../../domain/in-person.ts'
import type { Log } from '../../log.ts'
import { apart, inThread } from '../message-id.ts'
import { createPace } from '../pace.ts'
import { type Membership, type Platform, PostError } from '../platform.ts'
import { toMessage } from './answer.ts'
import { boltLogger } from './bolt-logger.ts'
import { calling } from './calling.ts'
import { createDirectMessages } from './direct-messages.ts'
import { deliveryMetadata, findDelivery } from './find-delivery.ts'
import { identify } from './identify.ts'
import { listenToCalls, type Work } from './listen-to-calls.ts'
import { listenToMessages } from './listen-to-messages.ts'
import { reportMembership } from './membership.ts'
import { createNames } from './names.ts'
import { cannotReply, toPostError } from './post-error.ts'
import { createSlackPlaces } from './slack-places.ts'
import { toStartError } from './start-error.ts'
import { toSlack } from './to-slack.ts'
import { createTransport, type Transport, type TransportOptions } from './transport.ts'
import { clientOptions, createWebClient, SLACK_API } from './web-client.ts'

export interface SlackOptions extends TransportOptions {
  botToken: string
  /** Another address for the Web API, ending in /api/. */
  apiUrl?: string | undefined
  log: Log
  now?: () => Date
}

/**
 * Posts, all channels of a workspace together: Slack allows “several hundred messages per minute” and says no more.
 * @see https://docs.slack.dev/apis/web-api/rate-limits#posting-messages
 */
const PACE = { most: 5, perMs: 1_002 }

/** How long a stop waits for answers under way, in milliseconds. */
const GRACE = 5_000

/** Slack, through Socket Mode or HTTP. One use: once stopped, it stays stopped. */
export function createSlack({
  botToken,
  apiUrl = SLACK_API,
  log,
  now = () => new Date(),
  ...reach
}: SlackOptions): Platform {
  const ended = new AbortController()
  const logger = boltLogger(log)
  const options = (signal: AbortSignal) => clientOptions(apiUrl, logger, signal)
  const api = createWebClient(botToken, options(ended.signal))
  const directMessages = createDirectMessages(api)
  const paced = createPace(PACE)
  const working = new Set<Promise<void>>()
  const names = createNames()
  let transport: Transport | undefined

  const work: Work = async (run) => {
    const running = run()
    working.add(running)
    await running.finally(() => working.delete(running))
  }

  /** The id of a channel, or of the direct messages of a person, whose own id Slack takes as well. */
  const open = async (channel: string) => {
    const person = personOf(channel)
    return person ? directMessages(person, person) : channel
  }

  return {
    name: 'slack',

    async start(desk: Desk, membership?: Membership) {
      const me = await identify(api, apiUrl)
      ended.signal.throwIfAborted()
      const made = createTransport(reach, { clientOptions: options, logger, log })
      transport = made
      const app = new App({
        // The token is checked already; checked by Bolt, a wrong one would end the process.
        authorize: async () => ({ botToken, botId: me.bot, botUserId: me.user }),
        deferInitialization: true,
        receiver: made.receiver,
        logger,
        clientOptions: options(ended.signal),
        convoStore: false,
      })
      await app.init()
      app.error(async (error) => log.error('Slack answer failed', { error }))
      listenToCalls(app, desk, api, work, names)
      listenToMessages(app, desk, api, work, names)
      if (membership) reportMembership(app, membership, work)
      try {
        await made.connect()
      } catch (error) {
        await made.disconnect()
        throw toStartError(error, 'SLACK_APP_TOKEN', apiUrl)
      }
      if (me.team) await membership?.joined(me.team)
      log.info('Slack connected', { team: me.team, by: reach.appToken ? 'Socket Mode' : 'HTTP' })
    },

    async stop() {
      await transport?.disconnect()
      await Promise.race([Promise.allSettled(working), sleep(GRACE, undefined, { ref: false })])
      ended.abort()
    },

    async post({ channel: place }, card, key, { replyTo, mention, thread } = {}) {
      const channel = await open(place)
      const message = calling(mention, toMessage(card))
      const put = (where: ReturnType<typeof under>) =>
        paced(() => api.chat.postMessage({ channel, ...message, ...where, metadata: deliveryMetadata(key) }))
      let root = thread
      const byItself = (error: unknown) => {
        if (!(thread ?? replyTo) || !cannotReply(error)) throw error
        root = undefined
        return put({})
      }
      const posted = await put(under(thread, replyTo))
        .catch(byItself)
        .catch((error: unknown) => Promise.reject(toPostError(error)))
      if (!posted.ts) throw new PostError('unclear', 'Slack took the message without naming it.')
      return root ? inThread(root, posted.ts) : posted.ts
    },

    async edit({ channel: place }, message, card) {
      try {
        const channel = await open(place)
        await api.chat.update({ channel, ts: apart(message).message, ...toSlack(card) })
      } catch (error) {
        const { kind, message, retryAfter } = toPostError(error)
        // The same edit twice is one edit, so an unclear end needs no looking.
        throw new PostError(kind === 'unclear' ? 'later' : kind, message, { cause: error, retryAfter })
      }
    },

    async find({ channel }, key, { thread } = {}) {
      const found = await findDelivery(api, { channel: await open(channel), thread }, key, now())
      return found && thread ? inThread(thread, found) : found
    },

    places: createSlackPlaces(api, names),
  }
}

/**
 * In a thread, without the channel hearing of it; or answering a message, in its thread and in the channel, where those who read that
 * message will see it.
 */
function under(thread: string | undefined, answered: string | undefined) {
  if (thread) return { thread_ts: thread }
  if (!answered) return {}
  const { thread: its, message } = apart(answered)
  return { thread_ts: its ?? message, reply_broadcast: true }
}
