import { type Kysely, sql } from 'kysely'

const STATEMENTS = [
  `alter table evidence
    add column restriction text, add column type text, add column effective text, add column until text, add column actor text,
    add column docket text, add column history boolean not null default false, add column told boolean not null default false`,
  // What was filed before was told when it was news; nothing of it is told again.
  `update evidence set restriction = developments.restriction, type = developments.type, effective = developments.effective,
    until = developments.until, actor = developments.actor, told = not background,
    history = (select stories.history from stories where stories.id = evidence.story)
    from developments where developments.id = evidence.development`,
  'alter table developments add column merged_into text',
]

/** Evidence keeps what its story says, so that developments can be filed anew from it; developments can turn out to be one. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
}
