import { type Content, type NewDelivery, newsKey } from '../../domain/delivery.ts'
import type { Development } from '../../domain/development.ts'
import type { PlaceSettings } from '../../domain/place-settings.ts'
import { type Destination, destinationKey, type Subscription } from '../../domain/subscription.ts'
import { wants } from '../../domain/subscription-wants.ts'
import { narrowest } from '../../domain/subscription-when.ts'
import { type Because, tellingTime } from '../../domain/telling-time.ts'
import { bookDigests } from './enqueue-news.ts'

interface Collected {
  development: string
  due: string
  because: Because
}

/** What a digest needs of storage, inside a transaction. */
interface DigestShelf {
  cases: { lock(keys: string[]): Promise<void> }
  subscriptions: { list(destination: Destination): Promise<Subscription[]> }
  placeSettings: { in(destination: Destination): Promise<PlaceSettings> }
  digests: {
    open(destination: Destination, dueBy?: string): Promise<Collected[]>
    markTold(destination: Destination, developments: readonly string[], delivery: string): Promise<void>
    postpone(destination: Destination, developments: readonly string[], due: string, because: Because): Promise<void>
    drop(destination: Destination, developments: readonly string[]): Promise<void>
  }
  corrected: { developments(ids: readonly string[], workspace: string): Promise<readonly Development[]> }
  deliveries: { add(delivery: NewDelivery): Promise<boolean> }
  send(queue: string, data: object, options?: { key?: string; after?: number | Date }): Promise<void>
}

interface Around {
  now: Date
  newId: () => string
  originOf(company: string): { country: string }
}

interface Parts extends Pick<Around, 'newId' | 'originOf'> {
  storage: { transaction<T>(work: (shelf: DigestShelf) => Promise<T>): Promise<T> }
  now: () => Date
}

/** Makes digests, each in a transaction of its own. */
export function createGathering({ storage, now, newId, originOf }: Parts) {
  return {
    /** Make what is due for a place into one delivery. */
    gather: (destination: Destination): Promise<void> =>
      storage.transaction((shelf) => gatherDigest(shelf, destination, { now: now(), newId, originOf })),
  }
}

/**
 * Make one delivery of all that is collected for a place and due: a digest, or the plain post of a single development that only
 * waited for the morning or for room under the cap. What nobody there wants any more is dropped, as is what a person has said is
 * not so. Any number of processes may ask for it at once; a period has one digest. The caller holds the transaction.
 */
async function gatherDigest(shelf: DigestShelf, destination: Destination, around: Around): Promise<void> {
  const { now, newId, originOf } = around
  await shelf.cases.lock([`digest ${destinationKey(destination)}`])
  const due = await shelf.digests.open(destination, now.toISOString())
  if (!due.length) return
  const running = (await shelf.subscriptions.list(destination)).filter(({ stopped }) => !stopped)
  const wanted: Collected[] = []
  const subscriptions: Subscription[] = []
  const seenThere = await shelf.corrected.developments(idsOf(due), destination.workspace)
  for (const item of due) {
    const seen = seenThere.find(({ id }) => id === item.development)
    const wanting = running.filter((one) => seen && wants(one, seen, originOf(seen.company), { id: seen.restriction }))
    if (wanting.length) wanted.push(item)
    subscriptions.push(...wanting)
  }
  await shelf.digests.drop(destination, idsOf(due.filter((item) => !wanted.includes(item))))
  if (!wanted.length) return

  const delivery = newId()
  const message = messageOf(wanted)
  const mention = subscriptions.find((one) => one.mention)?.mention?.id ?? null
  const added = await shelf.deliveries.add({ id: delivery, ...message, destination, mention, at: now.toISOString() })
  if (!added && message.content.kind === 'digest') return later(shelf, destination, wanted, subscriptions, now)
  await shelf.digests.markTold(destination, idsOf(wanted), delivery)
  await shelf.send('deliver', { platform: destination.platform }, { key: destination.platform })
}

function messageOf(items: readonly Collected[]): { content: Content; dedupe: string } {
  const [only] = items
  if (only && items.length === 1 && ['quiet', 'cap'].includes(only.because))
    return { content: { kind: 'development', development: only.development }, dedupe: newsKey(only.development) }
  const period = items.reduce((latest, { due }) => (due > latest ? due : latest), '')
  const because = new Set(items.map((item) => item.because))
  return {
    content: { kind: 'digest', developments: idsOf(items), because: [...because] },
    dedupe: `digest ${period}`,
  }
}

/** The digest of this period has been made already; what was filed in the very moment of its making comes with the next. */
async function later(
  shelf: DigestShelf,
  destination: Destination,
  items: readonly Collected[],
  subscriptions: readonly Subscription[],
  now: Date,
): Promise<void> {
  const when = narrowest(subscriptions)?.when ?? { every: 'now' }
  const time = tellingTime(when, await shelf.placeSettings.in(destination), now)
  const due = time.at === 'due' ? time.due : new Date(now.getTime() + AT_ONCE_MS).toISOString()
  await shelf.digests.postpone(destination, idsOf(items), due, time.at === 'due' ? time.because : 'cap')
  await bookDigests(shelf, due)
}

/** Far enough from now to be another period. */
const AT_ONCE_MS = 1_000

const idsOf = (items: readonly Collected[]) => items.map(({ development }) => development)
