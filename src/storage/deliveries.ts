import { type Expression, type SqlBool, sql } from 'kysely'
import type { Content, Delivery, NewDelivery } from '../domain/delivery.ts'
import type { Destination } from '../domain/subscription.ts'
import { type Database, within } from './database.ts'
import { columnsOf, isDue, toDelivery } from './delivery-rows.ts'

/** The outbox: what is still to be told, and what was. */
export const deliveryStore = (database: Database) => ({
  /** False when this destination has this already, sent or not. */
  async add({ id, content, destination, dedupe, notBefore, mention, at }: NewDelivery): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await database
      .insertInto('deliveries')
      .values({
        id,
        ...destination,
        ...columnsOf(content),
        dedupe,
        not_before: notBefore ?? null,
        mention: mention ?? null,
        state: 'pending',
        added_at: at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return Number(numInsertedOrUpdatedRows) > 0
  },

  /**
   * Put a development into the digest with this key, begun here when there is none. False when it is in it already, or the digest
   * has gone out.
   */
  async gather({ development, ...digest }: Omit<NewDelivery, 'content'> & { development: string }): Promise<boolean> {
    return within(database, async (transaction) => {
      const begun: Content = { kind: 'digest', developments: [development] }
      if (await deliveryStore(transaction).add({ ...digest, content: begun })) return true
      const row = await transaction
        .selectFrom('deliveries')
        .select(['id', 'content'])
        .where(({ and }) => and({ ...digest.destination, dedupe: digest.dedupe, state: 'pending' }))
        .forUpdate()
        .executeTakeFirst()
      if (row?.content?.kind !== 'digest' || row.content.developments.includes(development)) return false
      const grown: Content = { kind: 'digest', developments: [...row.content.developments, development] }
      await transaction.updateTable('deliveries').set(columnsOf(grown)).where('id', '=', row.id).execute()
      return true
    })
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
        .where(isDue(now))
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
  async retryAt(destination: Destination, now: string): Promise<string | undefined> {
    const row = await database
      .selectFrom('deliveries')
      .select(['retry_at', 'state'])
      .where(({ and }) => and({ ...destination }))
      .where(isDue(now))
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
          .where(isDue(now))
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

  /** Every delivery that is about a development, in the order they were written down. */
  async ofDevelopment(development: string): Promise<Delivery[]> {
    const rows = await database.selectFrom('deliveries').selectAll().where(about(development)).orderBy('seq').execute()
    return rows.map(toDelivery)
  },

  /** The id of the message in which a destination was told of a development: its own, else the list it was in. */
  async messageTelling(
    { platform, workspace, channel }: Destination,
    development: string,
  ): Promise<string | undefined> {
    const row = await database
      .selectFrom('deliveries')
      .select('message')
      .where(({ and }) => and({ platform, workspace, channel, state: 'sent' }))
      .where(about(development))
      .where(sql<boolean>`coalesce(content ->> 'kind', 'development') <> 'correction'`)
      .orderBy(sql`development is null`)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row?.message ?? undefined
  },
})

const about = (development: string): Expression<SqlBool> =>
  sql`(developments @> array[${development}] or development = ${development})`
