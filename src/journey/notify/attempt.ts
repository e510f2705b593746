import type { Card } from '../../chat/card.ts'
import { type Content, type Delivery, GONE } from '../../domain/delivery.ts'
import type { PlaceSettings } from '../../domain/place-settings.ts'
import { quietUntil } from '../../domain/quiet-hours.ts'
import type { Destination } from '../../domain/subscription.ts'
import { cardHash } from './card-hash.ts'
import { backoff, type Failure, toFailure } from './failure.ts'
import { FLOOD_WINDOW_MS, floodOf } from './flood.ts'
import type { Mouth, PostOptions } from './mouth.ts'
import { type OwnerStore, tellElsewhere, tellLost, tellSetAside } from './tell-owner.ts'

/** What sending one delivery needs of storage. */
export interface AttemptStore extends OwnerStore {
  deliveries: OwnerStore['deliveries'] & {
    crowd(
      destination: Destination,
      window: { now: string; since: string },
    ): Promise<{ waiting: { id: string; addedAt: string }[]; told: number }>
    fold(id: string, others: readonly string[]): Promise<Delivery>
    hold(ids: readonly string[], until: string): Promise<void>
    markSent(id: string, sent: { message: string; cardHash: string | null; at: string }): Promise<void>
    markRetry(id: string, retry: { at: string; error: string; unclear: boolean }): Promise<void>
    markDead(id: string, error: string): Promise<void>
    messageTelling(destination: Destination, development: string): Promise<string | undefined>
    /** The first post of its case, where a subscription of the destination wants threads. */
    threadFor(destination: Destination, development: string): Promise<string | undefined>
  }
  placeSettings: { in(destination: Destination): Promise<PlaceSettings> }
  subscriptions: OwnerStore['subscriptions'] & {
    /** Resolves with those who made the subscriptions that were well before. */
    pause(destination: Destination, reason: string): Promise<string[]>
    resume(destination: Destination): Promise<void>
  }
}

export interface AttemptParts {
  outbox: AttemptStore
  /** The card that says it, as things stand now in the eyes of a destination; undefined when all it is about is gone. */
  cardOf(content: Content, destination: Destination, delivery: string): Promise<Card | undefined>
  now: () => Date
  newId: () => string
  onTrouble(sentence: string, fields: object): void
}

/** A place that is lost is tried again this often at first, then every six hours, and resumes by itself. */
const LOST_RETRY_MS = 15 * 60_000
const LOST_LONG_RETRY_MS = 6 * 3_600_000
const DAY_MS = 86_400_000
/** What could not be sent for this long is old news. */
const GIVE_UP_MS = 7 * DAY_MS
/** So many tries that end unclear, while all else goes through, are the fault of the message. */
const MOST_UNCLEAR = 20

/** What came of an attempt; `until`: nobody on this platform can be told before then. */
export type Outcome = { posted: boolean; until?: Date | undefined }

/** Sends one leased delivery, or writes down why not and when to try again. `elsewhere`: others on its platform go through. */
export function createAttempt({ outbox, cardOf, now, newId, onTrouble }: AttemptParts) {
  return async (
    mouth: Mouth,
    leased: { delivery: Delivery; unclear: boolean },
    elsewhere: boolean,
  ): Promise<Outcome> => {
    // An earlier try stays unclear until the platform has said for certain that nothing was posted.
    let doubt = leased.unclear
    let { delivery } = leased
    try {
      const how = await howToPost(delivery)
      const already = doubt ? await mouth.find(delivery.destination, delivery.id, how) : null
      if (already) return await done(delivery, already, null)
      if (already === null) {
        doubt = false
        const morning = await quietEnd(delivery)
        if (morning) {
          await outbox.deliveries.hold([delivery.id], morning.toISOString())
          return { posted: false }
        }
        const together = await withCrowd(delivery)
        if (!together) return { posted: false }
        delivery = together
      }
      const card = await cardOf(delivery.content, delivery.destination, delivery.id)
      if (!card) {
        await outbox.deliveries.markDead(delivery.id, GONE)
        return { posted: false }
      }
      const message = await mouth.post(delivery.destination, card, delivery.id, {
        ...how,
        ...(delivery !== leased.delivery && (await howToPost(delivery))),
      })
      return await done(delivery, message, cardHash(card))
    } catch (error) {
      return afterFailure(delivery, toFailure(error), doubt, elsewhere)
    }
  }

  async function done({ id, destination }: Delivery, message: string, hash: string | null): Promise<Outcome> {
    await outbox.deliveries.markSent(id, { message, cardHash: hash, at: now().toISOString() })
    await outbox.subscriptions.resume(destination)
    return { posted: true }
  }

  /** The end of the quiet hours of its place, when it was delayed into them or corrects something in them. */
  async function quietEnd({ content, destination }: Delivery): Promise<Date | null> {
    if (content.kind === 'notice') return null
    const { quiet, timeZone } = await outbox.placeSettings.in(destination)
    return quiet && quietUntil(quiet, timeZone, now())
  }

  /** News with what waits behind it, when that is a flood; undefined when it is to wait, too. */
  async function withCrowd(delivery: Delivery): Promise<Delivery | undefined> {
    const { content, destination, id, addedAt } = delivery
    if (content.kind !== 'development' && content.kind !== 'catch_up') return delivery
    const time = now()
    const since = new Date(time.getTime() - FLOOD_WINDOW_MS).toISOString()
    const crowd = await outbox.deliveries.crowd(destination, { now: time.toISOString(), since })
    const others = crowd.waiting.map((one) => one.id)
    const flood = floodOf(crowd, addedAt, time)
    if (flood === 'none') return delivery
    if (flood === 'fold') return outbox.deliveries.fold(id, others)
    await outbox.deliveries.hold([id, ...others], new Date(time.getTime() + FLOOD_WINDOW_MS).toISOString())
    return undefined
  }

  /** A correction stands under the message it corrects, what follows in a case under its first post where people want that. */
  async function howToPost({ content, destination, mention }: Delivery): Promise<PostOptions> {
    const replyTo =
      content.kind === 'correction'
        ? await outbox.deliveries.messageTelling(destination, content.development)
        : undefined
    const thread =
      content.kind === 'development' ? await outbox.deliveries.threadFor(destination, content.development) : undefined
    return { thread, replyTo, mention: mention ?? undefined }
  }

  async function afterFailure(
    delivery: Delivery,
    failure: Failure,
    doubt: boolean,
    elsewhere: boolean,
  ): Promise<Outcome> {
    const { id, destination, attempts } = delivery
    const { kind, message, everywhere } = failure
    const time = now()
    onTrouble('Post failed', { delivery: id, destination, kind, error: message })
    const waited = time.getTime() - Date.parse(delivery.addedAt)
    const poison = kind === 'unclear' && attempts >= MOST_UNCLEAR && (elsewhere || waited > DAY_MS)
    if (kind === 'refused' || poison || waited > GIVE_UP_MS) {
      await outbox.deliveries.markDead(id, message)
      // Of a place that is lost, its owners know.
      if (kind !== 'lost') await tellSetAside(outbox, delivery, message, { now: time, newId })
      return { posted: false }
    }
    if (kind === 'lost') {
      if (delivery.content.kind === 'notice') {
        await outbox.deliveries.markDead(id, message)
        await tellElsewhere(outbox, delivery, newId)
        return { posted: false }
      }
      const owners = await outbox.subscriptions.pause(destination, message)
      await tellLost(outbox, destination, { owners, why: message }, { now: time, newId })
    }
    const wait =
      kind === 'lost'
        ? waited > DAY_MS
          ? LOST_LONG_RETRY_MS
          : LOST_RETRY_MS
        : (failure.retryAfter ?? backoff(attempts))
    const at = new Date(time.getTime() + wait)
    await outbox.deliveries.markRetry(id, {
      at: at.toISOString(),
      error: message,
      unclear: doubt || kind === 'unclear',
    })
    return { posted: false, until: everywhere ? at : undefined }
  }
}
