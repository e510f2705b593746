import { type Kysely, sql } from 'kysely'
import { searchedText } from '../searched-text.ts'

const STATEMENTS = [
  `alter table stories add column labels text[] not null default '{}', add column rank int not null default 5`,
  `update stories set labels = array(
     select 'w:' || floor(extract(epoch from left(published, 10)::timestamp) / 604800) where published ~ '^\\d{4}-\\d\\d-\\d\\d'
     union all select 'c:' || unnest(companies)
     union all select distinct 'r:' || (finding->>'restriction') from jsonb_array_elements(understanding->'findings') as finding
     union all select 'o:' || lower(outlet) where outlet is not null)`,
  `update stories set rank = told.rank
     from (select story, min(rank) as rank from evidence group by story) as told where told.story = stories.id`,
  'drop index stories_search',
  'drop index stories_near',
  'drop index stories_companies',
  'create index stories_found_by on stories using gin (search_vector, labels)',
  // What headlines are written with, for words that were typed wrong.
  'create table words (word text primary key)',
  'create index words_near on words using gin (word gin_trgm_ops)',
]

/** Stories are found by words and labels in one index; scripts without spaces by every two characters. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await spellPairs(database)
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database)
  await sql`
    insert into words
    select distinct word from stories, regexp_split_to_table(lower(title), '[^a-z]+') as word
     where length(word) between 4 and 30 order by word`.execute(database)
}

const BATCH = 500

async function spellPairs(database: Kysely<unknown>): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await sql<{ id: string; title: string; text: string }>`
      select id, title, coalesce(text, excerpt) as text from stories
       where id > ${after} and searched ~ '[぀-ヿ㐀-鿿가-힯豈-﫿]'
       order by id limit ${BATCH}`.execute(database)
    const last = rows.at(-1)
    if (!last) return
    for (const { id, title, text } of rows)
      await sql`
        update stories set searched = ${searchedText(`${title}\n${text}`).slice(0, 100_000)} where id = ${id}`.execute(
        database,
      )
    after = last.id
  }
}
