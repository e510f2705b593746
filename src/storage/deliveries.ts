import { type Expression, type SqlBool, sql } from 'kysely'
import { type Delivery, GONE, type NewDelivery, type Shown } from '../domain/delivery.ts'
import type { Destination, PlatformName } from '../domain/subscription.ts'
import type { Database } from './database.ts'
import { columnsOf, toDelivery } from './delivery-rows.ts'

/** The outbox: what is still to be told, and what was. */
export const deliveryStore = (database: Database) => ({
  /** False when this destination has this already, sent or not. */
  async add(delivery: NewDelivery): Promise<boolean> {
    return (await deliveryStore(database).addAll([delivery])) > 0
  },

  /** What a destination has already, sent or not, is left out. Resolves with how many were added. */
  async addAll(deliveries: readonly NewDelivery[]): Promise<number> {
    let added = 0
    for (let i = 0; i < deliveries.length; i += ROWS) {
      const { numInsertedOrUpdatedRows } = await database
        .insertInto('deliveries')
        .values(deliveries.slice(i, i + ROWS).map(toRow))
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow()
      added += Number(numInsertedOrUpdatedRows)
    }
    return added
  },

  /** News of a development that was given up because it had been struck, and is not any more, is open again; resolves with where. */
  async revive(
    development: string,
    { workspace, since }: { workspace: string | null; since: string },
  ): Promise<PlatformName[]> {
    const rows = await database
      .updateTable('deliveries')
      .set({ state: 'pending', error: null })
      .where(({ and }) => and({ development, state: 'dead', error: GONE }))
      .where('added_at', '>=', since)
      .$if(workspace !== null, (some) => some.where('workspace', '=', workspace ?? ''))
      .returning('platform')
      .execute()
    return [...new Set(rows.map(({ platform }) => platform))]
  },

  /** Delete what is over and was written down before then; resolves with how much. */
  async purge(before: string): Promise<number> {
    const { numDeletedRows } = await database
      .deleteFrom('deliveries')
      .where('state', 'in', ['sent', 'dead', 'folded'])
      .where('added_at', '<', before)
      .executeTakeFirst()
    return Number(numDeletedRows)
  },

  /** Every delivery that is about a development, in the order they were written down. */
  async ofDevelopment(development: string): Promise<Delivery[]> {
    const rows = await database.selectFrom('deliveries').selectAll().where(about(development)).orderBy('seq').execute()
    return rows.map(toDelivery)
  },

  /** The messages that tell a development by itself and are still there. */
  async showing(development: string): Promise<Shown[]> {
    const rows = await database
      .selectFrom('deliveries')
      .select(['id', 'platform', 'workspace', 'channel', 'message', 'card_hash', 'revised_at'])
      .where(({ and }) => and({ development, state: 'sent' }))
      .where('message', 'is not', null)
      .orderBy('seq')
      .execute()
    return rows.map(({ id, message, card_hash, revised_at, ...destination }) => ({
      id,
      destination,
      message: message ?? '',
      cardHash: card_hash,
      revisedAt: revised_at,
    }))
  },

  async markRevised(id: string, { cardHash, at }: { cardHash: string; at: string }): Promise<void> {
    await database.updateTable('deliveries').set({ card_hash: cardHash, revised_at: at }).where('id', '=', id).execute()
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

  /** The first message there about the case of a development that stands in the channel itself, where threads are wanted. */
  async threadFor({ platform, workspace, channel }: Destination, development: string): Promise<string | undefined> {
    const row = await database
      .selectFrom('developments as one')
      .innerJoin('developments as other', (join) =>
        join
          .onRef('other.company', '=', 'one.company')
          .onRef('other.restriction', '=', 'one.restriction')
          .onRef('other.id', '<>', 'one.id'),
      )
      .innerJoin('deliveries', 'deliveries.development', 'other.id')
      .select('message')
      .where('one.id', '=', development)
      .where(({ and }) => and({ platform, workspace, channel, state: 'sent' }))
      .where('message', 'is not', null)
      .where('message', 'not like', '%/%')
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('subscriptions')
            .select('id')
            .where(({ and }) => and({ platform, workspace, channel, threads: true })),
        ),
      )
      .orderBy('seq')
      .limit(1)
      .executeTakeFirst()
    return row?.message ?? undefined
  },
})

const about = (development: string): Expression<SqlBool> =>
  sql`(developments @> array[${development}] or development = ${development})`

/** Rows of one insert; a statement takes 65,535 values. */
const ROWS = 1_000

const toRow = ({ id, content, destination, dedupe, notBefore, mention, at }: NewDelivery) => ({
  id,
  ...destination,
  ...columnsOf(content),
  dedupe,
  not_before: notBefore ?? null,
  mention: mention ?? null,
  state: 'pending' as const,
  added_at: at,
})
