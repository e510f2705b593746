import type { Development } from '../../domain/development.ts'
import { type Destination, destinationKey, type Subscription } from '../../domain/subscription.ts'
import { wants } from '../../domain/subscription-wants.ts'
import type { Because } from '../../domain/telling-time.ts'
import { replanDigest } from './replan-digest.ts'

/** What moving needs of storage, inside a transaction. */
type Shelf = Parameters<typeof replanDigest>[0] & {
  cases: { lock(keys: string[]): Promise<void>; developments(ids: readonly string[]): Promise<readonly Development[]> }
  digests: {
    hold(
      development: string,
      places: readonly { destination: Destination; due: string; because: Because }[],
      at: string,
    ): Promise<void>
    move(from: Destination, to: Destination, developments: readonly string[]): Promise<void>
    unsent(place: Destination): Promise<readonly { id: string; developments: readonly string[] }[]>
    /** Resolves with those that were still unsent. */
    takeBack(ids: readonly string[]): Promise<readonly string[]>
  }
}

interface Around {
  now: Date
  originOf(company: string): { country: string }
}

/**
 * A subscription has moved: what was collected where it was, or could not be posted there, comes along, unless another subscription
 * there wants it too. What may have been posted stays.
 */
export async function moveWaiting(shelf: Shelf, from: Destination, moved: Subscription, around: Around): Promise<void> {
  const { now, originOf } = around
  const to = moved.destination
  await shelf.cases.lock([from, to].map((place) => `digest ${destinationKey(place)}`))
  const staying = (await shelf.subscriptions.list(from)).filter(({ stopped }) => !stopped)
  const ofMovedAlone = (one: Pick<Development, 'company' | 'restriction' | 'type'>) => {
    const wanting = (by: Subscription) => wants(by, one, originOf(one.company), { id: one.restriction })
    return wanting(moved) && !staying.some(wanting)
  }

  const collected = (await shelf.digests.open(from)).filter(ofMovedAlone)
  await shelf.digests.move(
    from,
    to,
    collected.map(({ development }) => development),
  )

  const unsent = await shelf.digests.unsent(from)
  const developments = await shelf.cases.developments(unsent.flatMap((one) => one.developments))
  const moving = new Set(developments.filter(ofMovedAlone).map(({ id }) => id))
  const whole = unsent.filter((one) => one.developments.every((id) => moving.has(id)))
  const taken = await shelf.digests.takeBack(whole.map(({ id }) => id))
  const due = now.toISOString()
  for (const { id, developments } of whole)
    for (const development of taken.includes(id) ? developments : [])
      await shelf.digests.hold(development, [{ destination: to, due, because: 'cap' }], due)
  await replanDigest(shelf, to, around)
}
