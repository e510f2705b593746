import type { Card } from '../../chat/card.ts'
import type { Content, Delivery } from '../../domain/delivery.ts'
import type { Destination, PlatformName } from '../../domain/subscription.ts'

/** A chat as delivering needs it. `post` and `edit` throw errors with a `kind` (see `PostError`). */
export interface Mouth {
  post(destination: Destination, card: Card, key: string, how?: PostOptions): Promise<string>
  edit(destination: Destination, message: string, card: Card): Promise<void>
  find(destination: Destination, key: string): Promise<string | null | undefined>
}

interface PostOptions {
  /** The message it answers, in the same destination. */
  replyTo?: string | undefined
  /** The platform's id of a role or user group to call. */
  mention?: string | undefined
}

/** What delivering needs of storage. */
interface Outbox {
  deliveries: {
    claim(
      destination: Destination,
      options: { now: string; leaseMs: number },
    ): Promise<{ delivery: Delivery; unclear: boolean } | undefined>
    retryAt(destination: Destination, now: string): Promise<string | undefined>
    markSent(id: string, message: string, at: string): Promise<void>
    markRetry(id: string, retry: { at: string; error: string; unclear: boolean }): Promise<void>
    markDead(id: string, error: string): Promise<void>
    ofDevelopment(development: string): Promise<Delivery[]>
    messageTelling(destination: Destination, development: string): Promise<string | undefined>
  }
  subscriptions: {
    pause(destination: Destination, reason: string): Promise<void>
    resume(destination: Destination): Promise<void>
  }
}

interface Parts {
  outbox: Outbox
  mouths: ReadonlyMap<PlatformName, Mouth>
  /** The card that says it, as things stand now in the eyes of a destination; undefined when all it is about is gone. */
  cardOf(content: Content, destination: Destination): Promise<Card | undefined>
  now: () => Date
  /** Least milliseconds between two posts to one destination. */
  gapMs(platform: PlatformName): number
  sleep(ms: number): Promise<unknown>
  onTrouble(sentence: string, fields: object): void
}

/** Longer than any platform call may take, shorter than anyone waits for news. */
const LEASE_MS = 60_000
/** A destination that is lost is tried again this often, and resumes by itself. */
const LOST_RETRY_MS = 15 * 60_000

/** Posts what waits for a destination, oldest first, each once. */
export function createDelivering({ outbox, mouths, cardOf, now, gapMs, sleep, onTrouble }: Parts) {
  return {
    /** Post everything due to one destination. Resolves with the time of the next try when something must wait. */
    async deliver(destination: Destination): Promise<Date | undefined> {
      const mouth = mouths.get(destination.platform)
      if (!mouth) return undefined
      for (;;) {
        const claimed = await outbox.deliveries.claim(destination, { now: now().toISOString(), leaseMs: LEASE_MS })
        if (!claimed) {
          // A retry booked before may have been taken for this very call, and is booked again.
          const at = await outbox.deliveries.retryAt(destination, now().toISOString())
          return at ? new Date(at) : undefined
        }
        const retry = await postOne(mouth, claimed.delivery, claimed.unclear)
        if (retry) return retry
        await sleep(gapMs(destination.platform))
      }
    },

    /** Bring messages already posted up to date with later evidence. */
    async revise(development: string): Promise<void> {
      for (const { id, content, destination, message, state } of await outbox.deliveries.ofDevelopment(development)) {
        const mouth = mouths.get(destination.platform)
        if (!mouth || content.kind !== 'development' || state !== 'sent' || !message) continue
        const card = await cardOf(content, destination)
        if (!card) continue
        await mouth
          .edit(destination, message, card)
          .catch((error) => onTrouble('Message not revised', { delivery: id, error }))
      }
    },
  }

  async function postOne(mouth: Mouth, delivery: Delivery, unclear: boolean): Promise<Date | undefined> {
    const { id, destination } = delivery
    // An earlier try stays unclear until the platform has said for certain that nothing was posted.
    let doubt = unclear
    try {
      const already = unclear ? await mouth.find(destination, id) : null
      if (already === null) doubt = false
      if (already) {
        await outbox.deliveries.markSent(id, already, now().toISOString())
        return undefined
      }
      const card = await cardOf(delivery.content, destination)
      if (!card) {
        await outbox.deliveries.markDead(id, 'What it is about is gone.')
        return undefined
      }
      const message = await mouth.post(destination, card, id, await howToPost(delivery))
      await outbox.deliveries.markSent(id, message, now().toISOString())
      await outbox.subscriptions.resume(destination)
      return undefined
    } catch (error) {
      return afterFailure(delivery, toFailure(error), doubt)
    }
  }

  /** A correction stands under the message it corrects. */
  async function howToPost({ content, destination, mention }: Delivery): Promise<PostOptions> {
    const replyTo =
      content.kind === 'correction'
        ? await outbox.deliveries.messageTelling(destination, content.development)
        : undefined
    return { replyTo, mention: mention ?? undefined }
  }

  async function afterFailure(delivery: Delivery, failure: Failure, doubt: boolean): Promise<Date | undefined> {
    const { id, destination, attempts } = delivery
    onTrouble('Post failed', { delivery: id, destination, kind: failure.kind, error: failure.message })
    if (failure.kind === 'refused') {
      await outbox.deliveries.markDead(id, failure.message)
      return undefined
    }
    if (failure.kind === 'lost') await outbox.subscriptions.pause(destination, failure.message)
    const wait = failure.kind === 'lost' ? LOST_RETRY_MS : (failure.retryAfter ?? backoff(attempts))
    const at = new Date(now().getTime() + wait)
    await outbox.deliveries.markRetry(id, {
      at: at.toISOString(),
      error: failure.message,
      unclear: doubt || failure.kind === 'unclear',
    })
    return at
  }
}

interface Failure {
  kind: 'later' | 'unclear' | 'lost' | 'refused'
  message: string
  retryAfter: number | undefined
}

/** A failure nobody classified may have been posted, so it is looked for before it is tried again. */
function toFailure(error: unknown): Failure {
  const { kind, message, retryAfter } = error as Partial<Failure>
  return { kind: kind ?? 'unclear', message: message ?? String(error), retryAfter }
}

const backoff = (attempts: number) => Math.min(10 * 60_000, 2_000 * 2 ** Math.min(attempts, 12))
