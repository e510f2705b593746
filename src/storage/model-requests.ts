import type { Database } from './database.ts'

/** How often the language model may be asked: counted here, so that the budget holds over restarts and for all processes together. */
export const modelRequestStore = (database: Database) => ({
  /** Takes one request of the day; false when all `most` are used up. */
  async spend(day: string, most: number): Promise<boolean> {
    const taken = await database
      .insertInto('model_requests')
      .values({ day, requests: 1 })
      .onConflict((conflict) =>
        conflict
          .column('day')
          .doUpdateSet(({ eb }) => ({ requests: eb('model_requests.requests', '+', 1) }))
          .where('model_requests.requests', '<', most),
      )
      .returning('requests')
      .executeTakeFirst()
    return taken !== undefined
  },
})
