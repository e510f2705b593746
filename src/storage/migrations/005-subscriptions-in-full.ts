import { type Kysely, sql } from 'kysely'

const STATEMENTS = [
  // Subscriptions made before want all kinds, at once, calling nobody. Empty text stands for what is not given, so that it can be
  // part of a key.
  `alter table subscriptions
    add restriction text not null default '', add country text not null default '', add kinds text not null default '',
    add "when" text not null default 'now', add mention jsonb, add threads boolean not null default false, add home text,
    add stopped jsonb`,
  'alter table subscriptions drop constraint subscriptions_platform_workspace_channel_company_key',
  `create unique index subscriptions_once
    on subscriptions (platform, workspace, channel, company, restriction, country, kinds)`,
  // The settings of a whole workspace have an empty channel.
  `create table place_settings (
    platform text not null, workspace text not null, channel text not null, settings jsonb not null, changed_by text not null,
    changed_at text not null, primary key (platform, workspace, channel))`,
  `create table digest_items (
    platform text not null, workspace text not null, channel text not null,
    development text not null references developments on delete cascade, due text not null, because text not null,
    added_at text not null, delivery text, primary key (platform, workspace, channel, development))`,
  'create index digest_items_open on digest_items (due) where delivery is null',
  'create index digest_items_development on digest_items (development)',
  `create table post_counts (
    platform text not null, workspace text not null, channel text not null, "window" text not null, posts int not null,
    counted_at text not null, primary key (platform, workspace, channel, "window"))`,
]

/**
 * What subscriptions want and when, the settings of places, what is collected for digests, and how much was posted. A process of
 * the version before goes on telling and listing; where it is asked to subscribe it asks to try again.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
}
