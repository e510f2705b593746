import { type Kysely, sql } from 'kysely'

const STATEMENTS = [
  'alter table items add column dated text',
  `create table story_versions (
    story text not null references stories on delete cascade, until text not null, title text not null, excerpt text not null,
    url text, published text, primary key (story, until))`,
]

/** Items keep their date as their feed writes it, so that an edit of it is seen; stories keep what they said before. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
}
