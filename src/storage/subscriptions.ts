import type { Selectable } from 'kysely'
import type { Destination, PlatformName, Subscription } from '../domain/subscription.ts'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

/** Who wants to be told of what. */
export const subscriptionStore = (database: Database) => ({
  /** False when the destination had it already. */
  async add({ destination, createdBy, createdAt, pausedBecause, ...rest }: Subscription): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await database
      .insertInto('subscriptions')
      .values({ ...rest, ...destination, created_by: createdBy, created_at: createdAt, paused_because: pausedBecause })
      .onConflict((conflict) => conflict.columns(['platform', 'workspace', 'channel', 'company']).doNothing())
      .executeTakeFirst()
    return Number(numInsertedOrUpdatedRows) > 0
  },

  async remove(destination: Destination, company: string): Promise<boolean> {
    const { numDeletedRows } = await database
      .deleteFrom('subscriptions')
      .where(({ and }) => and({ ...destination, company }))
      .executeTakeFirst()
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

  /** Those of a company, and those of all companies. */
  async wanting(company: string): Promise<Subscription[]> {
    const rows = await database
      .selectFrom('subscriptions')
      .selectAll()
      .where('company', 'in', [company, 'all'])
      .orderBy('id')
      .execute()
    return rows.map(toSubscription)
  },

  /** What keeps Casewire from posting there. Resolves with those who made the subscriptions that were well before. */
  async pause({ platform, workspace, channel }: Destination, reason: string): Promise<string[]> {
    const rows = await database
      .updateTable('subscriptions')
      .set({ paused_because: reason })
      .where(({ and }) => and({ platform, workspace, channel, paused_because: null }))
      .returning('created_by')
      .execute()
    return rows.map((row) => row.created_by)
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

const toSubscription = (row: Selectable<Tables['subscriptions']>): Subscription => ({
  id: row.id,
  destination: { platform: row.platform, workspace: row.workspace, channel: row.channel },
  company: row.company,
  createdBy: row.created_by,
  createdAt: row.created_at,
  pausedBecause: row.paused_because,
})
