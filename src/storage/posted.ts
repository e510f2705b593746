import { sql } from 'kysely'
import type { Content } from '../domain/delivery.ts'
import type { Destination } from '../domain/subscription.ts'
import type { Database } from './database.ts'

/** What the outbox holds for a place, as those see it who collect for it. */
export const postedStore = (database: Database) => ({
  /** What a delivery to this place says; undefined when there is none. */
  async posted(id: string, { platform, workspace, channel }: Destination): Promise<Content | undefined> {
    const row = await database
      .selectFrom('deliveries')
      .select('content')
      .where(({ and }) => and({ id, platform, workspace, channel }))
      .executeTakeFirst()
    return row?.content ?? undefined
  },

  /** What was to be told in a place and certainly was not yet: news, and lists of it. */
  unsent: ({ platform, workspace, channel }: Destination): Promise<{ id: string; developments: string[] }[]> =>
    database
      .selectFrom('deliveries')
      .select(['id', 'developments'])
      .where(({ and }) => and({ platform, workspace, channel }))
      .where(UNSENT)
      .orderBy('seq')
      .execute(),

  /** Not to be told there any more. Resolves with those that were still unsent. */
  async takeBack(ids: readonly string[]): Promise<string[]> {
    if (!ids.length) return []
    const rows = await database.deleteFrom('deliveries').where('id', 'in', ids).where(UNSENT).returning('id').execute()
    return rows.map(({ id }) => id)
  },
})

const UNSENT = sql<boolean>`(state = 'pending' and not unclear
  and coalesce(content ->> 'kind', 'development') in ('development', 'digest', 'catch_up'))`
