import { type Kysely, sql } from 'kysely'

/** How many questions the language model was asked on a day. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table model_requests (day text primary key, requests int not null)`.execute(database)
}
