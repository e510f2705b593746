import { type Delivery, type NewDelivery, newsKey } from '../../domain/delivery.ts'
import type { Subscription } from '../../domain/subscription.ts'

/** What telling needs of storage; `send` enqueues in the same transaction. */
export interface NewsStore {
  subscriptions: { wanting(company: string): Promise<Subscription[]> }
  deliveries: {
    addAll(deliveries: readonly NewDelivery[]): Promise<number>
    ofDevelopment(development: string): Promise<Delivery[]>
  }
  send(queue: string, data: object, options?: { key?: string; after?: number }): Promise<void>
}

/** What filing a story brought, as far as telling is concerned. */
interface Filed {
  changed: readonly { id: string; company: string }[]
  added: readonly { development: string }[]
  founded: ReadonlySet<string>
  news: readonly string[]
}

/** Seconds to wait before a message already posted is changed, so that evidence arriving together changes it once. */
const REVISE_AFTER = 20

/** Write down who is to be told of what was filed, in the transaction that files it. A destination is told of a development once. */
export async function enqueueNews(
  store: NewsStore,
  filed: Filed,
  { at, newId }: { at: string; newId: () => string },
): Promise<void> {
  const companyOf = new Map(filed.changed.map((development) => [development.id, development.company]))
  for (const development of filed.news) {
    const wanting = await store.subscriptions.wanting(companyOf.get(development) ?? '')
    const content = { kind: 'development', development } as const
    await store.deliveries.addAll(
      wanting.map(({ destination }) => ({ id: newId(), content, destination, dedupe: newsKey(development), at })),
    )
    for (const platform of new Set(wanting.map(({ destination }) => destination.platform)))
      await store.send('deliver', { platform }, { key: platform })
  }
  for (const { development } of filed.added) {
    if (filed.news.includes(development) || filed.founded.has(development)) continue
    const told = await store.deliveries.ofDevelopment(development)
    if (told.length) await store.send('revise', { development }, { key: development, after: REVISE_AFTER })
  }
}
