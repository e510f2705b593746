import { type Kysely, sql } from 'kysely'

const STATEMENTS = [
  // What is corrected may be told again by other stories under another id, so the row outlives its development.
  `create table corrections (
    id text primary key, development text not null, wrong text not null, value text, note text, platform text not null,
    workspace text, made_by text, made_by_name text, made_at text not null, undone_by text, undone_by_name text, undone_at text)`,
  'create index corrections_development on corrections (development)',
  `create index corrections_moved on corrections (value) where wrong = 'company' and undone_at is null`,
  'create index corrections_workspace on corrections (workspace)',
  `create table audit (
    id bigint primary key generated always as identity, at text not null, platform text not null, workspace text not null,
    channel text, made_by text, made_by_name text, what text not null, subject text not null, details jsonb)`,
  'create index audit_workspace on audit (workspace, id)',
  'create index audit_at on audit (at)',
  `create table workspaces (
    platform text not null, workspace text not null, joined_at text not null, left_at text, primary key (platform, workspace))`,
]

/** What people corrected, who changed what, and which workspaces Casewire is in. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
}
