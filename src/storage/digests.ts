import { sql } from 'kysely'
import type { DevelopmentType } from '../domain/development-type.ts'
import { type Destination, destinationKey } from '../domain/subscription.ts'
import type { Because } from '../domain/telling-time.ts'
import { chunks } from './chunks.ts'
import type { Database } from './database.ts'

/** A development a place is to be told of when it is due, together with others. */
export interface DigestItem {
  development: string
  company: string
  restriction: string
  type: DevelopmentType
  /** ISO 8601. */
  due: string
  because: Because
}

/** What is collected for places that are told later, and how much they were told already. */
export const digestStore = (database: Database) => ({
  /** Collect a development for these places; where it is collected or was told already, nothing happens. */
  async hold(
    development: string,
    places: readonly { destination: Destination; due: string; because: Because }[],
    at: string,
  ): Promise<void> {
    for (const some of chunks(places))
      await database
        .insertInto('digest_items')
        .values(
          some.map(({ destination, due, because }) => ({ ...destination, development, due, because, added_at: at })),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute()
  },

  /** The keys of the destinations that were told of a development, or for which it is collected. */
  async knowing(development: string): Promise<Set<string>> {
    const rows = await database
      .selectFrom('digest_items')
      .select(['platform', 'workspace', 'channel'])
      .where('development', '=', development)
      .unionAll(
        database
          .selectFrom('deliveries')
          .select(['platform', 'workspace', 'channel'])
          .where(sql<boolean>`(developments @> array[${development}] or development = ${development})`),
      )
      .execute()
    return new Set(rows.map(destinationKey))
  },

  /** The places for which a development is collected, with when it is due. */
  async collecting(development: string): Promise<{ destination: Destination; due: string; because: Because }[]> {
    const rows = await database
      .selectFrom('digest_items')
      .select(['platform', 'workspace', 'channel', 'due', 'because'])
      .where('development', '=', development)
      .where('delivery', 'is', null)
      .orderBy('due')
      .execute()
    return rows.map(({ due, because, ...destination }) => ({ destination, due, because }))
  },

  /** Places for which something collected is due. */
  duePlaces: (now: string): Promise<Destination[]> =>
    database
      .selectFrom('digest_items')
      .select(['platform', 'workspace', 'channel'])
      .distinct()
      .where('delivery', 'is', null)
      .where('due', '<=', now)
      .execute(),

  /** Places of a workspace for which something is collected. */
  openPlaces: ({ platform, workspace }: Pick<Destination, 'platform' | 'workspace'>): Promise<Destination[]> =>
    database
      .selectFrom('digest_items')
      .select(['platform', 'workspace', 'channel'])
      .distinct()
      .where(({ and }) => and({ platform, workspace }))
      .where('delivery', 'is', null)
      .execute(),

  /** What is collected for a place and due by then (all when left out), in the order it was filed. */
  async open({ platform, workspace, channel }: Destination, dueBy?: string): Promise<DigestItem[]> {
    return database
      .selectFrom('digest_items')
      .innerJoin('developments', 'developments.id', 'digest_items.development')
      .select([
        'development',
        'developments.company',
        'developments.restriction',
        'developments.type',
        'due',
        'because',
      ])
      .where(({ and }) => and({ platform, workspace, channel }))
      .where('delivery', 'is', null)
      .$if(dueBy !== undefined, (query) => query.where('due', '<=', dueBy ?? ''))
      .orderBy('added_at')
      .orderBy('development')
      .execute()
  },

  /** These were told by a delivery. */
  async markTold(place: Destination, developments: readonly string[], delivery: string): Promise<void> {
    await itemsOf(database, place, developments).set({ delivery }).execute()
  },

  /** These are due at another time. */
  async postpone(place: Destination, developments: readonly string[], due: string, because: Because): Promise<void> {
    await itemsOf(database, place, developments).set({ due, because }).execute()
  },

  /** These are told in another place; those it knows already are told nowhere. */
  async move(from: Destination, to: Destination, developments: readonly string[]): Promise<void> {
    if (!developments.length) return
    const items = database
      .selectFrom('digest_items')
      .where(({ and }) => and({ ...placeOf(from) }))
      .where(sql<boolean>`development = any(${[...developments]})`)
      .where('delivery', 'is', null)
    await database
      .insertInto('digest_items')
      .columns(['platform', 'workspace', 'channel', 'development', 'due', 'because', 'added_at'])
      .expression(
        items
          .select([
            sql.val(to.platform).as('platform'),
            sql.val(to.workspace).as('workspace'),
            sql.val(to.channel).as('channel'),
            'development',
            'due',
            'because',
            'added_at',
          ])
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom('deliveries')
                  .select('id')
                  .where(({ and }) => and({ ...placeOf(to) }))
                  .where(sql<boolean>`developments @> array[digest_items.development]`),
              ),
            ),
          ),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await digestStore(database).drop(from, developments)
  },

  /** Nobody there wants these any more. */
  async drop({ platform, workspace, channel }: Destination, developments: readonly string[]): Promise<void> {
    if (!developments.length) return
    await database
      .deleteFrom('digest_items')
      .where(({ and }) => and({ platform, workspace, channel }))
      .where('development', 'in', developments)
      .where('delivery', 'is', null)
      .execute()
  },
})

const placeOf = ({ platform, workspace, channel }: Destination) => ({ platform, workspace, channel })

const itemsOf = (database: Database, { platform, workspace, channel }: Destination, developments: readonly string[]) =>
  database
    .updateTable('digest_items')
    .where(({ and }) => and({ platform, workspace, channel }))
    .where(sql<boolean>`development = any(${[...developments]})`)
    .where('delivery', 'is', null)
