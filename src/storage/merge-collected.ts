import { sql } from 'kysely'
import type { Database } from './database.ts'

/** What was collected of a development is of the one it turned out to be, but where that one is known already. */
export async function mergeCollected(database: Database, id: string, into: string): Promise<void> {
  await sql`update digest_items as one set development = ${into}
    where one.development = ${id} and one.delivery is null
      and not exists (select from digest_items as other where other.development = ${into}
        and other.platform = one.platform and other.workspace = one.workspace and other.channel = one.channel)
      and not exists (select from deliveries where developments @> array[${into}]
        and deliveries.platform = one.platform and deliveries.workspace = one.workspace
        and deliveries.channel = one.channel)`.execute(database)
  await sql`delete from digest_items where development = ${id} and delivery is null`.execute(database)
}
