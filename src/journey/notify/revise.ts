import type { Card } from '../../chat/card.ts'
import type { Content, Shown } from '../../domain/delivery.ts'
import type { Destination, PlatformName } from '../../domain/subscription.ts'
import { cardHash } from './card-hash.ts'
import { backoff, toFailure } from './failure.ts'
import type { Mouth } from './mouth.ts'

interface Parts {
  outbox: {
    deliveries: {
      /** The messages that tell a development by itself and are still there. */
      showing(development: string): Promise<Shown[]>
      markRevised(id: string, revised: { cardHash: string; at: string }): Promise<void>
    }
  }
  mouths: ReadonlyMap<PlatformName, Mouth>
  cardOf(content: Content, destination: Destination): Promise<Card | undefined>
  now: () => Date
  onTrouble(sentence: string, fields: object): void
  signal: AbortSignal
}

/** Least time between two changes of one message. */
const GAP_MS = 60_000
/** Messages changed at once. */
const LANES = 8

/** Brings messages already posted up to date with later evidence, where a reader would see a difference. */
export function createRevise({ outbox: { deliveries }, mouths, cardOf, now, onTrouble, signal }: Parts) {
  /** Resolves with the time to be called again when some could not be changed yet; `tries` were made before. */
  return async (development: string, tries = 0): Promise<Date | undefined> => {
    const showing = (await deliveries.showing(development)).values()
    const again: number[] = []
    await Promise.all(Array.from({ length: LANES }, lane))
    return again.length ? new Date(Math.min(...again)) : undefined

    async function lane(): Promise<void> {
      for (const shown of showing) {
        if (signal.aborted) return
        const at = await change(shown)
        if (at) again.push(at)
      }
    }

    async function change(shown: Shown): Promise<number | undefined> {
      const { id, destination, message, revisedAt } = shown
      const mouth = mouths.get(destination.platform)
      if (!mouth) return undefined
      const card = await cardOf({ kind: 'development', development }, destination)
      const hash = card && cardHash(card)
      if (!card || !hash || hash === shown.cardHash) return undefined
      const rested = revisedAt ? Date.parse(revisedAt) + GAP_MS : 0
      if (rested > now().getTime()) return rested
      try {
        await mouth.edit(destination, message, card)
        await deliveries.markRevised(id, { cardHash: hash, at: now().toISOString() })
        return undefined
      } catch (error) {
        const { kind, message: said, retryAfter } = toFailure(error)
        onTrouble('Message not revised', { delivery: id, kind, error: said })
        // Somebody took the message away: it is neither changed nor posted again.
        if (kind === 'refused') await deliveries.markRevised(id, { cardHash: hash, at: now().toISOString() })
        // A lost place is not worth waiting for: what is posted there next says what is known then.
        if (kind === 'refused' || kind === 'lost' || tries >= MOST_TRIES) return undefined
        return now().getTime() + (retryAfter ?? backoff(tries + 1))
      }
    }
  }
}

const MOST_TRIES = 8
