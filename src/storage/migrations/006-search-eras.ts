import { type Kysely, sql } from 'kysely'

/** Stories are also labelled with an era of sixteen weeks, so that a search through many years asks for few labels. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    update stories set labels = labels || array(
      select 'e:' || substr(label, 3)::int / 16 from unnest(labels) as label where label like 'w:%')
     where labels::text like '%w:%'`.execute(database)
}
