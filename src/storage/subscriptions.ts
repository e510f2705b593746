import type { Destination, Manner, PlatformName, Subscription, Wanted } from '../domain/subscription.ts'
import type { Database } from './database.ts'
import { storableJson } from './storable.ts'
import { mannerColumns, toSubscription, wantedColumns } from './subscription-rows.ts'

/** Who wants to be told of what. */
export const subscriptionStore = (database: Database) => ({
  /** False when the destination wants the same already. */
  async add(subscription: Subscription): Promise<boolean> {
    const { id, destination, createdBy, createdAt, pausedBecause, home, stopped } = subscription
    const { numInsertedOrUpdatedRows } = await database
      .insertInto('subscriptions')
      .values({
        id,
        ...destination,
        ...wantedColumns(subscription),
        ...mannerColumns(subscription),
        home,
        stopped: stopped && storableJson(stopped),
        created_by: createdBy,
        created_at: createdAt,
        paused_because: pausedBecause,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return Number(numInsertedOrUpdatedRows) > 0
  },

  /** The one that wants exactly this. */
  async findWanting(destination: Destination, wanted: Wanted): Promise<Subscription | undefined> {
    const row = await database
      .selectFrom('subscriptions')
      .selectAll()
      .where(({ and }) => and({ ...destination, ...wantedColumns(wanted) }))
      .executeTakeFirst()
    return row && toSubscription(row)
  },

  async change(
    id: string,
    change: Wanted & Manner & Pick<Subscription, 'destination' | 'stopped' | 'pausedBecause'>,
  ): Promise<void> {
    await database
      .updateTable('subscriptions')
      .set({
        ...change.destination,
        ...wantedColumns(change),
        ...mannerColumns(change),
        stopped: change.stopped && storableJson(change.stopped),
        paused_because: change.pausedBecause,
      })
      .where('id', '=', id)
      .execute()
  },

  async remove(id: string): Promise<boolean> {
    const { numDeletedRows } = await database.deleteFrom('subscriptions').where('id', '=', id).executeTakeFirst()
    return Number(numDeletedRows) > 0
  },

  async list(destination: Destination): Promise<Subscription[]> {
    const rows = await database
      .selectFrom('subscriptions')
      .selectAll()
      .where(({ and }) => and({ ...destination }))
      .orderBy('created_at')
      .orderBy('id')
      .execute()
    return rows.map(toSubscription)
  },

  /** Those of a workspace, oldest first; of `null` everybody's. */
  async all(workspace: string | null): Promise<Subscription[]> {
    const rows = await database
      .selectFrom('subscriptions')
      .selectAll()
      .$if(workspace !== null, (some) => some.where('workspace', '=', workspace ?? ''))
      .orderBy('created_at')
      .orderBy('id')
      .execute()
    return rows.map(toSubscription)
  },

  /** What keeps Casewire from posting there. Resolves with those who made the subscriptions that were well before, as far as known. */
  async pause({ platform, workspace, channel }: Destination, reason: string): Promise<string[]> {
    const rows = await database
      .updateTable('subscriptions')
      .set({ paused_because: reason })
      .where(({ and }) => and({ platform, workspace, channel, paused_because: null }))
      .returning('created_by')
      .execute()
    return rows.flatMap((row) => row.created_by || [])
  },

  async pauseWorkspace(platform: PlatformName, workspace: string, reason: string): Promise<void> {
    await database
      .updateTable('subscriptions')
      .set({ paused_because: reason })
      .where(({ and }) => and({ platform, workspace }))
      .execute()
  },

  /** What was paused for that reason goes on. */
  async resumeWorkspace(platform: PlatformName, workspace: string, reason: string): Promise<void> {
    await database
      .updateTable('subscriptions')
      .set({ paused_because: null })
      .where(({ and }) => and({ platform, workspace, paused_because: reason }))
      .execute()
  },

  /** Where this person subscribed on a platform and all is well, oldest first. */
  async placesOf({ platform, user }: { platform: PlatformName; user: string }): Promise<Destination[]> {
    return database
      .selectFrom('subscriptions')
      .select(['platform', 'workspace', 'channel'])
      .where(({ and }) => and({ platform, created_by: user }))
      .where('paused_because', 'is', null)
      .orderBy('created_at')
      .execute()
  },

  async resume(destination: Destination): Promise<void> {
    await database
      .updateTable('subscriptions')
      .set({ paused_because: null })
      .where(({ and }) => and({ ...destination }))
      .where('paused_because', 'is not', null)
      .execute()
  },
})
