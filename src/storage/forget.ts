import { sql } from 'kysely'
import { bothForgotten, type Forgotten, NOTHING_FORGOTTEN } from '../domain/forgotten.ts'
import { inPerson } from '../domain/in-person.ts'
import type { Destination, PlatformName } from '../domain/subscription.ts'
import type { Database } from './database.ts'
import { forgetCompanies } from './forget-companies.ts'
import { forgetNames } from './forget-names.ts'

/** Deletes what is kept of a person, a channel or a workspace. What stories told is nobody's, and stays. */
export const forgetting = (database: Database) => {
  /** Delete the rows of tables that name places: of one channel, or of a whole workspace where `channel` is left out. */
  const rowsOf = async (there: { platform: PlatformName; workspace: string; channel?: string }): Promise<Forgotten> => {
    const rows = async (
      table: 'subscriptions' | 'deliveries' | 'digest_items' | 'post_counts' | 'place_settings' | 'audit',
    ) => {
      const { numDeletedRows } = await database
        .deleteFrom(table)
        .where(({ and }) => and(there))
        .executeTakeFirst()
      return Number(numDeletedRows)
    }
    // Owners are told of places they cannot see from their own.
    const notices =
      await sql`delete from deliveries where content -> 'place' @> ${JSON.stringify(there)}::jsonb`.execute(database)
    await sql`update audit set details = details - 'destination'
      where details -> 'destination' @> ${JSON.stringify(there)}::jsonb`.execute(database)
    await rows('post_counts')
    return {
      ...NOTHING_FORGOTTEN,
      subscriptions: await rows('subscriptions'),
      settings: await rows('place_settings'),
      deliveries: (await rows('deliveries')) + (await rows('digest_items')) + Number(notices.numAffectedRows ?? 0),
      changes: await rows('audit'),
    }
  }

  const place = ({ platform, workspace, channel }: Destination) => rowsOf({ platform, workspace, channel })

  const workspace = async (platform: PlatformName, id: string): Promise<Forgotten> => {
    const there = { platform, workspace: id }
    const elsewhere = await database
      .deleteFrom('subscriptions')
      .where(({ and }) => and({ platform, home: id }))
      .executeTakeFirst()
    const corrections = await database
      .deleteFrom('corrections')
      .where(({ and }) => and(there))
      .executeTakeFirst()
    const feeds = await database.deleteFrom('feeds').where('workspace', '=', id).executeTakeFirst()
    await database
      .deleteFrom('workspaces')
      .where(({ and }) => and(there))
      .execute()
    return bothForgotten(await rowsOf(there), {
      ...NOTHING_FORGOTTEN,
      subscriptions: Number(elsewhere.numDeletedRows),
      corrections: Number(corrections.numDeletedRows),
      companies: await forgetCompanies(database, id),
      feeds: Number(feeds.numDeletedRows),
    })
  }

  return {
    place,
    workspace,

    /**
     * A person: their own conversations with Casewire and what they set up there, and their id and name wherever else they stand.
     * What they did for a channel or workspace stays, as nobody's. `own`: their conversations, as far as the platform says.
     */
    async person(platform: PlatformName, user: string, own: readonly Destination[]): Promise<Forgotten> {
      let sum = await workspace(platform, `dm:${user}`)
      for (const one of own) sum = bothForgotten(sum, await place(one))
      const { channel } = inPerson({ platform, workspace: '', channel: '' }, user)
      const toThem = await database
        .deleteFrom('deliveries')
        .where(({ and }) => and({ platform, channel }))
        .executeTakeFirst()
      sum = { ...sum, deliveries: sum.deliveries + Number(toThem.numDeletedRows) }
      return { ...sum, names: sum.names + (await forgetNames(database, platform, user)) }
    },
  }
}
