import { type Kysely, sql } from 'kysely'

const STATEMENTS = [
  'create extension if not exists pg_trgm',
  `create table feeds (
    id text primary key, url text not null, title text not null, workspace text, etag text, last_modified text, body_hash text,
    baseline_at text, newest_published text, last_checked_at text, last_success_at text, failures int not null default 0,
    last_error text, next_check_at text)`,
  `create table stories (
    id text primary key, feed text not null, url text, outlet text, title text not null, published text, lang text,
    excerpt text not null, text text, history boolean not null, first_seen_at text not null, filed_at text, understanding jsonb,
    companies text[] not null default '{}', searched text not null,
    search_vector tsvector generated always as (to_tsvector('simple', searched)) stored)`,
  `create table items (
    feed text not null references feeds on delete cascade, key text not null, story text not null, content_hash text not null,
    primary key (feed, key))`,
  'create index stories_unfiled on stories (published, id) where filed_at is null',
  'create index stories_with_text on stories (first_seen_at) where text is not null',
  'create index stories_url on stories (url)',
  'create index stories_feed on stories (feed)',
  'create index stories_search on stories using gin (search_vector)',
  'create index stories_near on stories using gin (title gin_trgm_ops)',
  'create index stories_companies on stories using gin (companies)',
  `create table developments (
    id text primary key, company text not null, restriction text not null, type text not null, date text, date_precision text not null,
    effective text, until text, actor text, filed_at text not null)`,
  'create index developments_company on developments (company)',
  'create index developments_latest on developments (coalesce(date, filed_at) desc)',
  `create table evidence (
    development text not null references developments on delete cascade, story text not null references stories on delete cascade,
    outlet text, rank int not null, url text, title text not null, quote text not null, published text, date text,
    date_precision text not null, background boolean not null, filing boolean not null, copy_of text not null, filed_at text not null,
    primary key (development, story))`,
  'create index evidence_story on evidence (story)',
  `create table cases (
    company text not null, restriction text not null, status text not null, standing jsonb not null, updated_at text not null,
    primary key (company, restriction))`,
  'create index cases_updated on cases (updated_at desc)',
  `create table subscriptions (
    id text primary key, platform text not null, workspace text not null, channel text not null, company text not null,
    created_by text not null, created_at text not null, paused_because text, unique (platform, workspace, channel, company))`,
  'create index subscriptions_company on subscriptions (company)',
  `create table deliveries (
    id text primary key, seq bigint generated always as identity, development text not null references developments on delete cascade,
    platform text not null, workspace text not null, channel text not null, state text not null, message text,
    attempts int not null default 0, error text, retry_at text, lease_until text, unclear boolean not null default false,
    added_at text not null, sent_at text, unique (development, platform, workspace, channel))`,
  `create index deliveries_open on deliveries (platform, workspace, channel, seq) where state in ('pending', 'sending')`,
  `create table tracked_companies (
    workspace text not null, id text not null, company jsonb not null, primary key (workspace, id))`,
]

/** Feeds, stories, cases, subscriptions and deliveries. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
}
