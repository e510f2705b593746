import { sql } from 'kysely'
import { type Database, within } from './database.ts'
import { searchQuery } from './searched-text.ts'

/** A story as a search shows it. */
interface StoryHit {
  title: string
  outlet: string
  url: string | null
  published: string | null
  snippet: string
}

/** Least similarity of what is typed to words of a headline, 0 to 1: `sanctoins` to sanctions is 0.5, `xiomi` to Xiaomi 0.44. */
const NEAR = '0.4'

/** Best match first; where no word fits, headlines with words that look alike. */
export async function searchStories(
  database: Database,
  query: string,
  { limit, company }: { limit: number; company?: string },
): Promise<StoryHit[]> {
  const words = sql`websearch_to_tsquery('simple', ${searchQuery(query)})`
  const found = (transaction: Database) =>
    transaction
      .selectFrom('stories')
      .select([
        'title',
        sql<string>`coalesce(outlet, 'unknown outlet')`.as('outlet'),
        'url',
        'published',
        sql<string>`ts_headline('simple', coalesce(text, excerpt), ${words},
          'StartSel="", StopSel="", MaxFragments=1, MaxWords=30, MinWords=12')`.as('snippet'),
      ])
      .limit(limit)
      .$if(company !== undefined, (rows) => rows.where(sql<boolean>`companies @> array[${company}]::text[]`))
  const exact = await found(database)
    .where(sql<boolean>`search_vector @@ ${words}`)
    .orderBy(sql`ts_rank(search_vector, ${words})`, 'desc')
    .orderBy('published', (by) => by.desc().nullsLast())
    .orderBy('id')
    .execute()
  if (exact.length) return exact
  return within(database, async (transaction) => {
    await sql`select set_config('pg_trgm.word_similarity_threshold', ${NEAR}, true)`.execute(transaction)
    return found(transaction)
      .where(sql<boolean>`${query} <% title`)
      .orderBy(sql`word_similarity(${query}, title)`, 'desc')
      .orderBy('id')
      .execute()
  })
}
