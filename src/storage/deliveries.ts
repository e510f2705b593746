import { type Selectable, sql } from 'kysely'
import type { Delivery } from '../domain/delivery.ts'
import type { Destination } from '../domain/subscription.ts'
import { type Database, within } from './database.ts'
import type { Tables } from './tables.ts'

/** The outbox: what is still to be told, and what was. */
export const deliveryStore = (database: Database) => ({
  /** False when this destination has this development already, sent or not. */
  async add({
    id,
    development,
    destination,
    at,
  }: {
    id: string
    development: string
    destination: Destination
    at: string
  }) {
    const { numInsertedOrUpdatedRows } = await database
      .insertInto('deliveries')
      .values({ id, development, ...destination, state: 'pending', added_at: at })
      .onConflict((conflict) => conflict.columns(['development', 'platform', 'workspace', 'channel']).doNothing())
      .executeTakeFirst()
    return Number(numInsertedOrUpdatedRows) > 0
  },

  /**
   * Lease the oldest open delivery of a destination. Nothing is handed out while an earlier one is being sent or waits for its
   * retry, so that a destination is told in order. `unclear`: it may have been posted before, so look first.
   */
  async claim(
    destination: Destination,
    { now, leaseMs }: { now: string; leaseMs: number },
  ): Promise<{ delivery: Delivery; unclear: boolean } | undefined> {
    return within(database, async (transaction) => {
      const row = await transaction
        .selectFrom('deliveries')
        .selectAll()
        .where(({ and }) => and({ ...destination }))
        .where('state', 'in', ['pending', 'sending'])
        .orderBy('seq')
        .limit(1)
        .forUpdate()
        .executeTakeFirst()
      if (!row || (row.retry_at && row.retry_at > now) || (row.state === 'sending' && (row.lease_until ?? '') > now))
        return undefined
      const unclear = row.unclear || row.state === 'sending'
      const leased = await transaction
        .updateTable('deliveries')
        .set({
          state: 'sending',
          attempts: row.attempts + 1,
          unclear,
          retry_at: null,
          lease_until: new Date(Date.parse(now) + leaseMs).toISOString(),
        })
        .where('id', '=', row.id)
        .returningAll()
        .executeTakeFirstOrThrow()
      return { delivery: toDelivery(leased), unclear }
    })
  },

  /** When the oldest open delivery of a destination is to be tried again; undefined when nothing waits for its time. */
  async retryAt(destination: Destination): Promise<string | undefined> {
    const row = await database
      .selectFrom('deliveries')
      .select(['retry_at', 'state'])
      .where(({ and }) => and({ ...destination }))
      .where('state', 'in', ['pending', 'sending'])
      .orderBy('seq')
      .limit(1)
      .executeTakeFirst()
    return row?.state === 'pending' ? (row.retry_at ?? undefined) : undefined
  },

  async markSent(id: string, message: string, at: string): Promise<void> {
    await database
      .updateTable('deliveries')
      .set({ state: 'sent', message, sent_at: at, lease_until: null, error: null, unclear: false })
      .where('id', '=', id)
      .execute()
  },

  async markRetry(id: string, { at, error, unclear }: { at: string; error: string; unclear: boolean }): Promise<void> {
    await database
      .updateTable('deliveries')
      .set({ state: 'pending', retry_at: at, error, unclear, lease_until: null })
      .where('id', '=', id)
      .execute()
  },

  async markDead(id: string, error: string): Promise<void> {
    await database
      .updateTable('deliveries')
      .set({ state: 'dead', error, lease_until: null })
      .where('id', '=', id)
      .execute()
  },

  /** Leases of processes known to be gone end at once; what they were sending is unclear. */
  async dropLeases(): Promise<void> {
    await database.updateTable('deliveries').set({ lease_until: null }).where('state', '=', 'sending').execute()
  },

  /** Destinations whose oldest open delivery is due. */
  async waiting(now: string): Promise<Destination[]> {
    return database
      .selectFrom((outer) =>
        outer
          .selectFrom('deliveries')
          .distinctOn(['platform', 'workspace', 'channel'])
          .select(['platform', 'workspace', 'channel', sql<string>`coalesce(retry_at, lease_until, '')`.as('due')])
          .where('state', 'in', ['pending', 'sending'])
          .orderBy('platform')
          .orderBy('workspace')
          .orderBy('channel')
          .orderBy('seq')
          .as('oldest'),
      )
      .select(['platform', 'workspace', 'channel'])
      .where('due', '<=', now)
      .execute()
  },

  async ofDevelopment(development: string): Promise<Delivery[]> {
    const rows = await database
      .selectFrom('deliveries')
      .selectAll()
      .where('development', '=', development)
      .orderBy('seq')
      .execute()
    return rows.map(toDelivery)
  },
})

const toDelivery = (row: Selectable<Tables['deliveries']>): Delivery => ({
  id: row.id,
  development: row.development,
  destination: { platform: row.platform, workspace: row.workspace, channel: row.channel },
  state: row.state,
  message: row.message,
  attempts: row.attempts,
  error: row.error,
})
