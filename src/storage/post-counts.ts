import { sql } from 'kysely'
import { type Destination, destinationKey } from '../domain/subscription.ts'
import { chunks } from './chunks.ts'
import type { Database } from './database.ts'

/** How much places were told in an hour or day, for their caps. */
export const postCounts = (database: Database) => ({
  /**
   * Count one more post to each of these places and say how many that makes in its window. Places come in one order, so that two
   * who count at once never wait for each other in a circle.
   */
  async count(
    places: readonly { destination: Destination; window: string }[],
    at: string,
  ): Promise<Map<string, number>> {
    const sorted = places.toSorted((a, b) => (destinationKey(a.destination) < destinationKey(b.destination) ? -1 : 1))
    const counts = new Map<string, number>()
    for (const some of chunks(sorted)) {
      const rows = await database
        .insertInto('post_counts')
        .values(some.map(({ destination, window }) => ({ ...destination, window, posts: 1, counted_at: at })))
        .onConflict((conflict) =>
          conflict
            .columns(['platform', 'workspace', 'channel', 'window'])
            .doUpdateSet({ posts: sql`post_counts.posts + 1`, counted_at: at }),
        )
        .returning(['platform', 'workspace', 'channel', 'posts'])
        .execute()
      for (const row of rows) counts.set(destinationKey(row), row.posts)
    }
    return counts
  },

  /** Counts nobody has added to since then count nothing any more. */
  async forgetCounts(before: string): Promise<void> {
    await database.deleteFrom('post_counts').where('counted_at', '<', before).execute()
  },

  /** Delete what was told and had been collected before then; resolves with how much. */
  async purge(before: string): Promise<number> {
    const { numDeletedRows } = await database
      .deleteFrom('digest_items')
      .where('delivery', 'is not', null)
      .where('added_at', '<', before)
      .executeTakeFirst()
    return Number(numDeletedRows)
  },
})
