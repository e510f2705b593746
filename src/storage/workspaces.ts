import { sql } from 'kysely'
import type { PlatformName } from '../domain/subscription.ts'
import type { Database } from './database.ts'

/** Servers and teams Casewire is in, and since when it is gone from those it was in. */
export const workspaceStore = (database: Database) => ({
  /** Casewire is in it, again or still. */
  async joined(platform: PlatformName, workspace: string, at: string): Promise<void> {
    await database
      .insertInto('workspaces')
      .values({ platform, workspace, joined_at: at, left_at: null })
      .onConflict((conflict) => conflict.columns(['platform', 'workspace']).doUpdateSet({ left_at: null }))
      .execute()
  },

  /** Casewire is no longer in it; the first time this is said counts. */
  async left(platform: PlatformName, workspace: string, at: string): Promise<void> {
    await database
      .insertInto('workspaces')
      .values({ platform, workspace, joined_at: at, left_at: at })
      .onConflict((conflict) =>
        conflict
          .columns(['platform', 'workspace'])
          .doUpdateSet({ left_at: sql<string>`coalesce(workspaces.left_at, ${at})` }),
      )
      .execute()
  },

  /** Those it is in, as far as it has heard. */
  async present(platform: PlatformName): Promise<string[]> {
    const rows = await database
      .selectFrom('workspaces')
      .select('workspace')
      .where('platform', '=', platform)
      .where('left_at', 'is', null)
      .execute()
    return rows.map(({ workspace }) => workspace)
  },

  leftBefore: (at: string): Promise<{ platform: PlatformName; workspace: string }[]> =>
    database.selectFrom('workspaces').select(['platform', 'workspace']).where('left_at', '<', at).execute(),

  /** Give up one that was left before then; false when Casewire is back in it. */
  async giveUp(platform: PlatformName, workspace: string, before: string): Promise<boolean> {
    const { numDeletedRows } = await database
      .deleteFrom('workspaces')
      .where(({ and }) => and({ platform, workspace }))
      .where('left_at', '<', before)
      .executeTakeFirst()
    return Number(numDeletedRows) > 0
  },
})
