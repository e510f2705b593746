import { sql } from 'kysely'
import type { Database } from './database.ts'

/**
 * Remove a feed with everything only it told: its stories, their evidence, and developments nobody else tells. Cases whose
 * developments all went are removed; those of `companies` in the answer may have lost something and want refolding.
 */
export async function forgetFeed(database: Database, feed: string): Promise<{ companies: string[] }> {
  const { rows } = await sql<{ company: string }>`
    select company from developments join evidence on evidence.development = developments.id
     where evidence.story in (select id from stories where feed = ${feed})
    union select value from corrections where wrong = 'company' and workspace is null and undone_at is null`.execute(
    database,
  )
  await database.deleteFrom('feeds').where('id', '=', feed).execute()
  await database.deleteFrom('stories').where('feed', '=', feed).execute()
  await sql`delete from developments where not exists (select from evidence where development = developments.id)`.execute(
    database,
  )
  await sql`
    delete from cases where not exists (
      select from developments
       where developments.company = cases.company and developments.restriction = cases.restriction)`.execute(database)
  return { companies: rows.map(({ company }) => company) }
}
