import { type Kysely, sql } from 'kysely'
import { courseOf } from '../../domain/course.ts'
import type { Development } from '../../domain/development.ts'
import { storableJson } from '../storable.ts'

const STATEMENTS = [
  // What a workspace follows for itself has an id with a dot in it; everything else is everybody's.
  `alter table developments add column day text,
    add column shared boolean not null generated always as (strpos(company, '.') = 0) stored`,
  `update developments set day = coalesce(date, told.day)
     from (select development, case when bool_and(background) then '' else coalesce(min(left(published, 10)), '') end as day
             from evidence group by development) as told
    where told.development = developments.id`,
  'create index developments_by_day on developments (day, filed_at, id)',
  'create index developments_of_company on developments (company, day, filed_at, id)',
  'create index developments_of_restriction on developments (restriction, day, filed_at, id)',
  'drop index developments_latest',
  'drop index developments_company',
  `create table stretches (
    company text not null, restriction text not null, from_day text not null, to_day text, status text not null,
    since text not null, standing jsonb not null,
    shared boolean not null generated always as (strpos(company, '.') = 0) stored,
    primary key (company, restriction, from_day),
    foreign key (company, restriction) references cases on delete cascade)`,
  'create index stretches_by_since on stretches (since, company, restriction)',
  'create index stretches_of_status on stretches (status, since, company, restriction)',
  'create index stretches_of_restriction on stretches (restriction, since, company)',
  'alter table feeds add column stories int not null default 0',
  'update feeds set stories = (select count(*) from stories where feed = feeds.id)',
]

/** What answers are read from: the day of each development, how each case stood over time, how many stories each feed brought. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
  const { rows } = await sql<{ company: string; restriction: string }>`
    select company, restriction from cases`.execute(database)
  for (const { company, restriction } of rows) await addStretches(database, company, restriction)
}

/** From what the tables of this version hold of each development. */
async function addStretches(database: Kysely<unknown>, company: string, restriction: string): Promise<void> {
  const { rows } = await sql<{ development: Development }>`
    select jsonb_build_object('id', id, 'company', company, 'restriction', restriction, 'type', type, 'date', date,
        'datePrecision', date_precision, 'effective', effective, 'until', until, 'actor', actor, 'evidence',
        (select jsonb_agg(jsonb_build_object('story', story, 'outlet', outlet, 'rank', rank, 'url', url, 'title', title,
            'quote', quote, 'published', published, 'date', date, 'datePrecision', date_precision, 'background', background,
            'filing', filing, 'copyOf', copy_of, 'filedAt', filed_at) order by rank, filed_at, story)
           from evidence where development = developments.id)) as development
      from developments where company = ${company} and restriction = ${restriction}
       and exists (select from evidence where development = developments.id)`.execute(database)
  const course = courseOf(rows.map(({ development }) => development))
  for (const [i, { from, standing }] of course.entries())
    await sql`
      insert into stretches (company, restriction, from_day, to_day, status, since, standing)
      values (${company}, ${restriction}, ${from}, ${course[i + 1]?.from ?? null}, ${standing.status},
        ${standing.since ?? ''}, ${storableJson(standing)})`.execute(database)
}
