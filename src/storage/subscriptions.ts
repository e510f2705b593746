import { sql } from 'kysely'
import type { OwnSettings } from '../domain/place-settings.ts'
import { settingsOf } from '../domain/place-settings.ts'
import type { Destination, Manner, PlatformName, Subscription, Wanted } from '../domain/subscription.ts'
import type { Listener } from '../domain/subscription-listener.ts'
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

  /**
   * Those that run and whose company, restriction and country fit, with the settings of their place. A company that a workspace
   * added is heard of by subscriptions made there alone.
   */
  async wanting({
    company,
    restriction,
    country,
    workspace,
  }: {
    company: string
    restriction: string
    country: string
    workspace: string | null
  }): Promise<Listener[]> {
    const rows = await database
      .selectFrom('subscriptions as s')
      .leftJoin('place_settings as own', (join) =>
        join
          .onRef('own.platform', '=', 's.platform')
          .onRef('own.workspace', '=', 's.workspace')
          .onRef('own.channel', '=', 's.channel'),
      )
      .leftJoin('place_settings as shared', (join) =>
        join
          .onRef('shared.platform', '=', 's.platform')
          .onRef('shared.workspace', '=', 's.workspace')
          .on('shared.channel', '=', ''),
      )
      .selectAll('s')
      .select(['own.settings as own_settings', 'shared.settings as shared_settings'])
      .where('s.company', 'in', [company, 'all'])
      .where('s.restriction', 'in', ['', restriction])
      .where('s.country', 'in', ['', country])
      .where('s.stopped', 'is', null)
      // A workspace that took Casewire out is not told; its subscriptions are kept for the days of grace.
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('workspaces as gone')
              .select('gone.workspace')
              .whereRef('gone.platform', '=', 's.platform')
              .whereRef('gone.workspace', '=', 's.workspace')
              .where('gone.left_at', 'is not', null),
          ),
        ),
      )
      .$if(workspace !== null, (query) => query.where(sql<boolean>`coalesce(s.home, s.workspace) = ${workspace}`))
      .orderBy('s.created_at')
      .orderBy('s.id')
      .execute()
    // Thousands of places share few settings, and whoever plans by them compares by identity.
    const known = new Map<string, Listener['settings']>()
    return rows.map(({ own_settings, shared_settings, ...row }) => ({
      subscription: toSubscription(row),
      settings: shared(known, shared_settings, own_settings),
    }))
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

function shared(
  known: Map<string, Listener['settings']>,
  workspace: OwnSettings | null,
  channel: OwnSettings | null,
): Listener['settings'] {
  const key = JSON.stringify([workspace, channel])
  const settings = known.get(key) ?? settingsOf(workspace, channel)
  known.set(key, settings)
  return settings
}
