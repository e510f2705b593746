import { type Kysely, sql } from 'kysely'

const STATEMENTS = [
  // What is not news of one development has none.
  'alter table deliveries alter column development drop not null',
  `alter table deliveries
    add content jsonb, add developments text[] not null default '{}', add dedupe text, add not_before text, add mention text,
    add card_hash text, add revised_at text, add folded_into text`,
  `update deliveries set dedupe = 'development ' || development, developments = array[development],
    content = jsonb_build_object('kind', 'development', 'development', development)`,
  'create unique index deliveries_once on deliveries (platform, workspace, channel, dedupe)',
  'create index deliveries_about on deliveries using gin (developments)',
  'create index deliveries_development on deliveries (development)',
]

/** Deliveries of every kind: corrections, digests, catch-up cards and notices beside the news of a development. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
}
