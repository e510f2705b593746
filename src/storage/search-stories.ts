import { sql } from 'kysely'
import { type Database } from './database.ts'
import { nearWords } from './near-words.ts'
import { type Candidate, rankHits } from './rank-hits.ts'
import { type SearchQuery, searchQuery } from './searched-text.ts'
import { companyLabel, outletLabel, restrictionLabel, type Window, windowsBack } from './story-labels.ts'

/** What to look for, and among which stories. Days are `YYYY-MM-DD`. */
export interface Search {
  words: string
  /** Whose feeds, beside those everybody sees. */
  workspace: string
  company?: string | undefined
  restriction?: string | undefined
  /** The name of one. */
  outlet?: string | undefined
  from?: string | undefined
  to?: string | undefined
  today: string
  skip: number
  limit: number
}

/** A story as a search finds it. */
interface StoryHit {
  id: string
  title: string
  outlet: string | null
  url: string | null
  published: string | null
  /** What is at hand of its text, its beginning at least. */
  text: string
}

export interface Found {
  /** Best first. */
  hits: StoryHit[]
  /** More stories fit than are ranked; these are among the newest. */
  among: number | null
  /** No story has the words as typed; these were looked for instead. */
  instead: string | null
}

/** Stories that are ranked at most, the newest that fit: an answer must not take longer because a word is common. */
const RANKED = 100
/** Characters of a text that a snippet is cut from. */
const TEXT = 20_000

/** Stories with these words, best first; where none has them, those with the words that were probably meant. */
export async function searchStories(database: Database, search: Search): Promise<Found> {
  const found = await find(database, search)
  if (found.hits.length || search.skip) return found
  const instead = await nearWords(database, search.words)
  if (instead === null) return found
  const near = await find(database, { ...search, words: instead })
  return near.hits.length ? { ...near, instead } : found
}

async function find(database: Database, search: Search): Promise<Found> {
  const candidates = await newest(database, search)
  const ranked = rankHits(candidates, search.words, search.today)
  return {
    hits: await texts(database, ranked.slice(search.skip, search.skip + search.limit)),
    among: candidates.length >= RANKED ? RANKED : null,
    instead: null,
  }
}

/**
 * The newest stories that fit, window by window back in time until there are enough: PostgreSQL looks into the next part of a union
 * only when the limit is not reached.
 */
async function newest(database: Database, search: Search): Promise<Candidate[]> {
  const query = queryOf(searchQuery(search.words))
  const windows = windowsBack({ from: search.from, to: search.to ?? dayAfter(search.today) })
  const parts = windows.map((window) => sql`(${within(search, query, window)})`)
  // The rank of a story is worked out for those that are kept alone: offset keeps the two apart.
  const { rows } = await sql<Candidate>`
    select id, title, published, rank, ts_rank(search_vector, ${query}) as fit
      from (select * from (${sql.join(parts, sql` union all `)}) as windows limit ${RANKED} offset 0) as newest`.execute(
    database,
  )
  return rows
}

type Query = ReturnType<typeof queryOf>

const queryOf = ({ web, signs }: SearchQuery) =>
  signs.reduce(
    (query, sign) => sql`(${query} && to_tsquery('simple', ${sign}))`,
    sql`websearch_to_tsquery('simple', ${web})`,
  )

/** Those that fit within a stretch of time, the newest first. */
function within(search: Search, query: Query, window: Window) {
  const { workspace, company, restriction, outlet, from, today, to = dayAfter(today) } = search
  const labels = [
    ...(company === undefined ? [] : [companyLabel(company)]),
    ...(restriction === undefined ? [] : [restrictionLabel(restriction)]),
    ...(outlet === undefined ? [] : [outletLabel(outlet)]),
  ]
  const conditions = [
    sql`search_vector @@ ${query}`,
    'labels' in window
      ? sql`labels && ${window.labels}::text[] and published < ${dayAfter(to)}`
      : sql`(published < ${window.before} ${search.to === undefined ? sql`or published is null` : sql``})`,
    sql`feed not in (select id from feeds where workspace <> ${workspace})`,
    ...(labels.length ? [sql`labels @> ${labels}::text[]`] : []),
    ...(from === undefined ? [] : [sql`published >= ${from}`]),
  ]
  return sql`
    select id, title, published, rank, search_vector from stories where ${sql.join(conditions, sql` and `)}
     order by published desc nulls last, id limit ${RANKED}`
}

async function texts(database: Database, page: readonly Candidate[]): Promise<StoryHit[]> {
  if (!page.length) return []
  const rows = await database
    .selectFrom('stories')
    .select([
      'id',
      'title',
      'outlet',
      'url',
      'published',
      sql<string>`left(coalesce(text, excerpt), ${TEXT})`.as('text'),
    ])
    .where(
      'id',
      'in',
      page.map(({ id }) => id),
    )
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return page.flatMap(({ id }) => byId.get(id) ?? [])
}

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
