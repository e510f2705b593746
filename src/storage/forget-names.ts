import { sql } from 'kysely'
import type { PlatformName } from '../domain/subscription.ts'
import type { Database } from './database.ts'

/** Take a person's id and name from every row they stand in. Resolves with in how many; a row that holds them twice counts twice. */
export async function forgetNames(database: Database, platform: PlatformName, user: string): Promise<number> {
  await unsign(database, platform, user)
  const statements = [
    sql`update subscriptions set created_by = '' where platform = ${platform} and created_by = ${user}`,
    sql`update subscriptions set stopped = jsonb_set(stopped, '{by}', '""')
      where platform = ${platform} and stopped ->> 'by' = ${user}`,
    sql`update place_settings set changed_by = '' where platform = ${platform} and changed_by = ${user}`,
    sql`update corrections set made_by = null, made_by_name = null where platform = ${platform} and made_by = ${user}`,
    sql`update corrections set undone_by = null, undone_by_name = null
      where platform = ${platform} and undone_by = ${user}`,
    sql`update audit set made_by = null, made_by_name = null where platform = ${platform} and made_by = ${user}`,
  ]
  let count = 0
  for (const statement of statements) count += Number((await statement.execute(database)).numAffectedRows ?? 0)
  return count
}

/** What was posted of a correction, or waits to be, says who made it. */
async function unsign(database: Database, platform: PlatformName, user: string): Promise<void> {
  const { rows: names } = await sql<{ name: string }>`
    select made_by_name as name from corrections where platform = ${platform} and made_by = ${user}
    union select undone_by_name from corrections where platform = ${platform} and undone_by = ${user}`.execute(database)
  for (const { name } of names) {
    if (!name) continue
    const said = ` by ${JSON.stringify(name).slice(1, -1)}, `
    await sql`update deliveries set content = replace(content::text, ${said}, ' by someone here, ')::jsonb
      where platform = ${platform} and content ->> 'kind' = 'correction' and position(${said} in content::text) > 0`.execute(
      database,
    )
  }
}
