import type { Development } from '../../domain/development.ts'
import type { PlaceSettings } from '../../domain/place-settings.ts'
import { type Destination, destinationKey, type Subscription } from '../../domain/subscription.ts'
import { wants } from '../../domain/subscription-wants.ts'
import { narrowest } from '../../domain/subscription-when.ts'
import { type Because, tellingTime } from '../../domain/telling-time.ts'
import { bookDigests } from './enqueue-news.ts'

interface Item extends Pick<Development, 'company' | 'restriction' | 'type'> {
  development: string
  due: string
  because: Because
}

/** What planning anew needs of storage, inside a transaction. */
interface Shelf {
  cases: { lock(keys: string[]): Promise<void> }
  subscriptions: { list(destination: Destination): Promise<Subscription[]> }
  placeSettings: { in(destination: Destination): Promise<PlaceSettings> }
  digests: {
    open(destination: Destination): Promise<Item[]>
    postpone(destination: Destination, developments: readonly string[], due: string, because: Because): Promise<void>
  }
  send(queue: string, data: object, options?: { key?: string; after?: number | Date }): Promise<void>
}

interface Around {
  now: Date
  originOf(company: string): { country: string }
}

/**
 * Bring what is collected for a place in line with its subscriptions and settings after either has changed: it comes when it would
 * come if it happened now. What nobody wants any more stays, and is dropped when it is due.
 */
export async function replanDigest(shelf: Shelf, place: Destination, { now, originOf }: Around): Promise<void> {
  await shelf.cases.lock([`digest ${destinationKey(place)}`])
  const items = await shelf.digests.open(place)
  if (!items.length) return
  const running = (await shelf.subscriptions.list(place)).filter(({ stopped }) => !stopped)
  const settings = await shelf.placeSettings.in(place)
  for (const item of items) {
    const when = narrowest(running.filter((one) => wanting(one, item, originOf)))?.when
    if (!when) continue
    const time = tellingTime(when, settings, now)
    const due = time.at === 'due' ? time.due : now.toISOString()
    if (due === item.due) continue
    await shelf.digests.postpone(place, [item.development], due, time.at === 'due' ? time.because : item.because)
    await bookDigests(shelf, due)
  }
}

const wanting = (subscription: Subscription, item: Item, originOf: Around['originOf']) =>
  wants(subscription, item, originOf(item.company), { id: item.restriction })
