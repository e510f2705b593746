import { sql } from 'kysely'
import { type Content, type Delivery, developmentsIn } from '../domain/delivery.ts'
import type { Destination } from '../domain/subscription.ts'
import { type Database, within } from './database.ts'
import { columnsOf, isDue, OPEN, toDelivery } from './delivery-rows.ts'

/** The outbox where more waits for a destination than anyone wants to read one by one. */
export const deliveryFloods = (database: Database) => ({
  /** What else waits for a destination as news by itself, oldest first; and how much news it was told since an instant. */
  async crowd(
    { platform, workspace, channel }: Destination,
    { now, since }: { now: string; since: string },
  ): Promise<{ waiting: { id: string; addedAt: string }[]; told: number }> {
    const there = database.selectFrom('deliveries').where(({ and }) => and({ platform, workspace, channel }))
    const waiting = await there
      .select(['id', 'added_at as addedAt'])
      .where('development', 'is not', null)
      .where(({ and }) => and({ state: 'pending', unclear: false }))
      .where(isDue(now))
      .orderBy('seq')
      .execute()
    const { told } = await there
      .select(({ fn }) => fn.countAll<string>().as('told'))
      .where('state', '=', 'sent')
      .where('sent_at', '>', since)
      .where(sql<boolean>`content ->> 'kind' in ('development', 'catch_up')`)
      .executeTakeFirstOrThrow()
    return { waiting, told: Number(told) }
  },

  /** Let a leased delivery tell, as one catch-up card, what others were to tell; they are folded into it. */
  async fold(id: string, others: readonly string[]): Promise<Delivery> {
    return within(database, async (transaction) => {
      const folded = await transaction
        .updateTable('deliveries')
        .set({ state: 'folded', folded_into: id })
        .where('id', 'in', others)
        .where('state', '=', 'pending')
        .returning(['seq', 'development', 'mention'])
        .execute()
      const own = await transaction.selectFrom('deliveries').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
      const told = folded.sort((a, b) => Number(a.seq) - Number(b.seq)).flatMap(({ development }) => development ?? [])
      const content: Content = { kind: 'catch_up', developments: [...developmentsIn(toDelivery(own).content), ...told] }
      const mention = own.mention ?? folded.find((one) => one.mention)?.mention ?? null
      const row = await transaction
        .updateTable('deliveries')
        .set({ ...columnsOf(content), mention })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirstOrThrow()
      return toDelivery(row)
    })
  },

  /** Send these no earlier than then; those leased are given back. */
  async hold(ids: readonly string[], until: string): Promise<void> {
    await database
      .updateTable('deliveries')
      .set({ state: 'pending', lease_until: null, not_before: until })
      .where('id', 'in', ids)
      .where(OPEN)
      .execute()
  },
})
