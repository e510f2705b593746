import { type Delivery, type NewDelivery, newsKey } from '../../domain/delivery.ts'
import type { Development } from '../../domain/development.ts'
import { type Destination, destinationKey } from '../../domain/subscription.ts'
import type { Listener } from '../../domain/subscription-listener.ts'
import { wants } from '../../domain/subscription-wants.ts'
import type { Because } from '../../domain/telling-time.ts'
import { capped, collected, planTelling, type Told, withinCaps } from './plan-telling.ts'

/** What telling needs of storage; `send` enqueues in the same transaction. */
export interface NewsStore {
  subscriptions: {
    wanting(about: {
      company: string
      restriction: string
      country: string
      workspace: string | null
    }): Promise<Listener[]>
  }
  digests: {
    knowing(development: string): Promise<Set<string>>
    count(places: readonly { destination: Destination; window: string }[], at: string): Promise<Map<string, number>>
    hold(
      development: string,
      places: readonly { destination: Destination; due: string; because: Because }[],
      at: string,
    ): Promise<void>
  }
  deliveries: {
    addAll(deliveries: readonly NewDelivery[]): Promise<number>
    ofDevelopment(development: string): Promise<Delivery[]>
  }
  send(queue: string, data: object, options?: { key?: string; after?: number | Date }): Promise<void>
}

/** What filing a story brought, as far as telling is concerned. */
interface Filed {
  changed: readonly Tellable[]
  added: readonly { development: string }[]
  founded: ReadonlySet<string>
  news: readonly string[]
  /** Those whose restriction or kind is another one now. */
  reassigned?: readonly string[]
}

type Tellable = Pick<Development, 'id' | 'company' | 'restriction' | 'type' | 'evidence'>

interface Around {
  at: string
  newId: () => string
  /** Where a company is from, and the workspace that added it; null for the catalogue's. */
  originOf(company: string): { country: string; workspace: string | null }
}

/** Seconds to wait before a message already posted is changed, so that evidence arriving together changes it once. */
const REVISE_AFTER = 20

/**
 * Write down who is to be told of what was filed, in the transaction that files it: at once, or with others when their time comes.
 * A destination is told of a development once.
 */
export async function enqueueNews(store: NewsStore, filed: Filed, around: Around): Promise<void> {
  for (const development of filed.changed) {
    if (filed.news.includes(development.id)) await enqueue(store, development, around)
    else if (filed.reassigned?.includes(development.id)) await enqueueReassigned(store, development, around)
  }
  for (const { development } of filed.added) {
    if (filed.news.includes(development) || filed.founded.has(development)) continue
    const told = await store.deliveries.ofDevelopment(development)
    if (told.length) await store.send('revise', { development }, { key: development, after: REVISE_AFTER })
  }
}

/**
 * News that turns out to be of another restriction or kind is told to those who asked for that alone, and had asked when it was told
 * to others.
 */
async function enqueueReassigned(store: NewsStore, development: Tellable, around: Around): Promise<void> {
  const toldAt = development.evidence.find(({ told }) => told)?.filedAt
  if (!toldAt) return
  const asked = ({ subscription: { restriction, kinds, createdAt } }: Listener) =>
    (restriction !== null || kinds.length > 0) && createdAt <= toldAt
  const wanting: NewsStore['subscriptions']['wanting'] = async (about) =>
    (await store.subscriptions.wanting(about)).filter(asked)
  await enqueue({ ...store, subscriptions: { wanting } }, development, around)
}

async function enqueue(store: NewsStore, development: Tellable, around: Around): Promise<void> {
  const { at, newId } = around
  const { id } = development
  const told = await whoIsTold(store, development, around)
  const later = collected(told)
  await store.digests.hold(id, later, at)
  for (const due of new Set(later.map((one) => one.due))) await bookDigests(store, due)
  const atOnce = told.filter(({ time }) => time.at === 'once')
  const content = { kind: 'development', development: id } as const
  await store.deliveries.addAll(
    atOnce.map(({ destination, mention }) => ({ id: newId(), content, destination, dedupe: newsKey(id), mention, at })),
  )
  for (const platform of new Set(atOnce.map(({ destination }) => destination.platform)))
    await store.send('deliver', { platform }, { key: platform })
}

async function whoIsTold(store: NewsStore, development: Tellable, { at, originOf }: Around): Promise<Told[]> {
  const now = new Date(at)
  const { id, company, restriction } = development
  const origin = originOf(company)
  const listeners = (await store.subscriptions.wanting({ company, restriction, ...origin })).filter(
    ({ subscription }) => wants(subscription, development, origin, { id: restriction }),
  )
  if (!listeners.length) return []
  const knowing = await store.digests.knowing(id)
  const told = planTelling(listeners, now).filter(({ destination }) => !knowing.has(destinationKey(destination)))
  return withinCaps(told, await store.digests.count(capped(told, now), at), now)
}

/** Look at that instant for what is due then. */
export const bookDigests = (store: Pick<NewsStore, 'send'>, due: string) =>
  store.send('digests', {}, { key: due, after: new Date(due) })
