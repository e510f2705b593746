import type { Delivery } from '../../domain/delivery.ts'
import type { Destination, PlatformName } from '../../domain/subscription.ts'
import { type AttemptParts, type AttemptStore, createAttempt, type Outcome } from './attempt.ts'
import type { Mouth } from './mouth.ts'

/** What dispatching needs of storage besides. */
interface Outbox extends AttemptStore {
  deliveries: AttemptStore['deliveries'] & {
    lease(
      platform: PlatformName,
      options: { now: string; leaseMs: number; limit: number; resting: readonly Destination[] },
    ): Promise<{ delivery: Delivery; unclear: boolean }[]>
    nextDue(platform: PlatformName, now: string): Promise<string | undefined>
  }
}

interface Parts extends AttemptParts {
  outbox: Outbox
  mouths: ReadonlyMap<PlatformName, Mouth>
  /** Least milliseconds between two posts to one destination. */
  gapMs(platform: PlatformName): number
  sleep(ms: number): Promise<unknown>
  /** Fires when the program stops: nothing more is begun. */
  signal: AbortSignal
}

/** Destinations of one platform that are told at once. */
const LANES = 64
/** Longer than looking for a message and posting it may take, all time-outs together; shorter than anyone waits for news. */
const LEASE_MS = 120_000
/** A dispatch gives its turn back after this long and is booked again. */
const TURN_MS = 120_000
/** A platform that took a message within this time works. */
const RECENT_MS = 3_600_000
/** Waits up to this long are waited out; longer ones are booked. */
const PATIENCE_MS = 5_000

/** Posts what waits for the destinations of a platform: many at once, each in order, none held up by another. */
export function createDispatch(parts: Parts) {
  const { outbox, mouths, now, gapMs, sleep, signal } = parts
  const attempt = createAttempt(parts)
  const turns = new Map<PlatformName, { wake(): void }>()
  /** Until when nobody on a platform can be told. */
  const silences = new Map<PlatformName, Date>()
  const lastPosted = new Map<PlatformName, number>()

  return {
    /**
     * Post everything due on one platform. Resolves with the time to be called again, when something is left to wait for; at once
     * when a dispatch of this platform is under way, which then looks again.
     */
    async dispatch(platform: PlatformName): Promise<Date | undefined> {
      const mouth = mouths.get(platform)
      if (!mouth) return undefined
      const turn = turns.get(platform)
      if (turn) {
        turn.wake()
        return undefined
      }
      try {
        return await takeTurn(platform, mouth)
      } finally {
        turns.delete(platform)
      }
    },
  }

  async function takeTurn(platform: PlatformName, mouth: Mouth): Promise<Date | undefined> {
    const inHand = new Set<Promise<void>>()
    const resting = new Map<Destination, number>()
    const ends = now().getTime() + TURN_MS
    let woken = Promise.withResolvers<void>()
    turns.set(platform, { wake: () => woken.resolve() })

    while (!signal.aborted && now().getTime() < ends) {
      woken = Promise.withResolvers<void>()
      const silent = (silences.get(platform)?.getTime() ?? 0) - now().getTime()
      // After a silence one goes ahead. Otherwise half of the lanes together: the database is asked for many at a time.
      const lanes = silent > 0 ? 0 : silences.has(platform) ? 1 : LANES
      const begun = inHand.size <= lanes / 2 && lanes ? await begin(lanes - inHand.size) : 0
      if (begun > 0) continue
      const rest = Math.min(...resting.values()) - now().getTime()
      const wait = silent > 0 ? silent : rest
      const soon = wait <= PATIENCE_MS ? [sleep(Math.max(wait, 1))] : []
      if (!inHand.size && !soon.length) break
      await Promise.race([...inHand, ...soon, woken.promise])
    }
    await Promise.all(inHand)
    if (signal.aborted) return undefined
    const silence = silences.get(platform)
    if (silence && silence > now()) return silence
    const next = await outbox.deliveries.nextDue(platform, now().toISOString())
    return next === undefined ? undefined : new Date(Math.max(Date.parse(next) || 0, now().getTime()))

    async function begin(limit: number): Promise<number> {
      const time = now()
      for (const [place, until] of resting) if (until <= time.getTime()) resting.delete(place)
      const elsewhere = time.getTime() - (lastPosted.get(platform) ?? 0) < RECENT_MS
      const leased = await outbox.deliveries.lease(platform, {
        now: time.toISOString(),
        leaseMs: LEASE_MS,
        limit,
        resting: [...resting.keys()],
      })
      for (const one of leased) {
        const work = attempt(mouth, one, elsewhere)
          .then((outcome) => done(one.delivery.destination, outcome))
          .catch((error) => parts.onTrouble('Delivery not written down', { delivery: one.delivery.id, error }))
          .finally(() => inHand.delete(work))
        inHand.add(work)
      }
      return leased.length
    }

    function done(destination: Destination, outcome: Outcome): void {
      const gap = gapMs(platform)
      if (outcome.posted) {
        lastPosted.set(platform, now().getTime())
        silences.delete(platform)
        if (gap) resting.set(destination, now().getTime() + gap)
      }
      const known = silences.get(platform)
      if (outcome.until && (!known || outcome.until > known)) silences.set(platform, outcome.until)
    }
  }
}
