import { type Selectable, sql } from 'kysely'
import type { Understanding } from '../domain/development.ts'
import type { ReadStory } from '../domain/read-story.ts'
import type { Story } from '../domain/story.ts'
import type { Database } from './database.ts'
import { keepWords } from './near-words.ts'
import { type Search, searchStories } from './search-stories.ts'
import { searchedText, searchQuery } from './searched-text.ts'
import { storableJson } from './storable.ts'
import { filedLabels, TIME_LABELS, timeLabels } from './story-labels.ts'
import type { Tables } from './tables.ts'

/** A story with what became of it. */
export interface StoredStory {
  story: Story
  feed: string
  history: boolean
  firstSeenAt: string
  filedAt: string | null
  understanding: Understanding | null
}

const EXCERPT = 500
const PURGE_BATCH = 500

/** The stories that were read. */
export const storyStore = (database: Database) => ({
  /** Store new items, update edited ones (to be filed again), leave known ones. Ids of stories in the order of the items. */
  async saveRead(
    feed: string,
    reads: readonly ReadStory[],
    { history, now }: { history: (read: ReadStory) => boolean; now: string },
  ): Promise<{ fresh: string[]; changed: string[] }> {
    const fresh: string[] = []
    const changed: string[] = []
    const hashes = await knownItems(database, feed, reads)
    for (const read of reads) {
      const { story, key } = read
      const known = hashes.get(key)
      if (known === read.contentHash) continue
      hashes.set(key, read.contentHash)
      await database
        .insertInto('items')
        .values({ feed, key, story: story.id, content_hash: read.contentHash })
        .onConflict((conflict) => conflict.columns(['feed', 'key']).doUpdateSet({ content_hash: read.contentHash }))
        .execute()
      const { numInsertedOrUpdatedRows } = await database
        .insertInto('stories')
        .values({ id: story.id, feed, history: history(read), first_seen_at: now, ...columnsOf(story) })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst()
      if (numInsertedOrUpdatedRows) fresh.push(story.id)
      else if (known !== undefined) {
        await database
          .updateTable('stories')
          .set({ ...columnsOf(story), filed_at: null })
          .where('id', '=', story.id)
          .execute()
        changed.push(story.id)
      }
    }
    if (fresh.length)
      await database
        .updateTable('feeds')
        .set(({ eb }) => ({ stories: eb('stories', '+', fresh.length) }))
        .where('id', '=', feed)
        .execute()
    return { fresh, changed }
  },

  async find(id: string): Promise<StoredStory | undefined> {
    const row = await database.selectFrom('stories').selectAll().where('id', '=', id).executeTakeFirst()
    return row && toStored(row)
  },

  /** By its address, with or without a trailing slash and tracking parameters that people copy along. */
  async findByUrl(url: string): Promise<StoredStory | undefined> {
    const bare = url.replace(/[?#].*$/, '').replace(/\/$/, '')
    const row = await database
      .selectFrom('stories')
      .selectAll()
      .where('url', 'in', [url, bare, `${bare}/`])
      .orderBy('first_seen_at')
      .executeTakeFirst()
    return row && toStored(row)
  },

  /** Those still to be filed, in the order they were published whatever the order they came in; undated ones last. */
  async unfiled(limit: number): Promise<string[]> {
    const rows = await database
      .selectFrom('stories')
      .select('id')
      .where('filed_at', 'is', null)
      .orderBy('published')
      .orderBy('id')
      .limit(limit)
      .execute()
    return rows.map(({ id }) => id)
  },

  async markFiled(
    id: string,
    filed: { understanding: Understanding; companies: string[]; outlet: { name: string; rank: number }; at: string },
  ): Promise<void> {
    const { understanding, companies, outlet, at } = filed
    const restrictions = [...new Set(understanding.findings.map(({ restriction }) => restriction))]
    const labels = filedLabels({ companies, restrictions, outlet: outlet.name })
    const row = await database
      .updateTable('stories')
      .set({
        understanding: storableJson(withoutText(understanding)),
        companies,
        rank: outlet.rank,
        labels: sql<
          string[]
        >`array(select label from unnest(labels) as label where label ~ ${TIME_LABELS}) || ${labels}::text[]`,
        filed_at: at,
      })
      .where('id', '=', id)
      .returning('title')
      .executeTakeFirst()
    if (row) await keepWords(database, row.title)
  },

  /** Stories at hand that hold any of these names are filed again, as history. How many there are. */
  async readAgain(names: readonly string[]): Promise<number> {
    const queries = names.map((name) => searchQuery(`"${name.replaceAll('"', ' ')}"`).web)
    const { numUpdatedRows } = await database
      .updateTable('stories')
      .set({ filed_at: null, history: true })
      .where(({ or }) =>
        or(queries.map((query) => sql<boolean>`search_vector @@ websearch_to_tsquery('simple', ${query})`)),
      )
      .executeTakeFirst()
    return Number(numUpdatedRows)
  },

  search: (search: Search) => searchStories(database, search),

  /** Forget the text of filed stories first seen before; the excerpt stays. How many had one. */
  async purgeTexts(before: string): Promise<number> {
    let purged = 0
    for (;;) {
      const rows = await database
        .selectFrom('stories')
        .select(['id', 'title', 'excerpt'])
        .where('text', 'is not', null)
        .where('filed_at', 'is not', null)
        .where('first_seen_at', '<', before)
        .limit(PURGE_BATCH)
        .execute()
      // What is searched from now on is what is still there.
      await sql`
        update stories set text = null, searched = kept.searched
          from unnest(${rows.map(({ id }) => id)}::text[], ${rows.map(searchedOf)}::text[]) as kept (id, searched)
         where stories.id = kept.id`.execute(database)
      purged += rows.length
      if (rows.length < PURGE_BATCH) return purged
    }
  },
})

/** The hash of each item's content when it was last read, by its key. */
async function knownItems(database: Database, feed: string, reads: readonly ReadStory[]): Promise<Map<string, string>> {
  const rows = await database
    .selectFrom('items')
    .select(['key', 'content_hash'])
    .where('feed', '=', feed)
    .where(sql<boolean>`key = any(${reads.map(({ key }) => key)}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.key, row.content_hash]))
}

const columnsOf = (story: Story) => ({
  url: story.url,
  outlet: story.outlet,
  title: story.title,
  published: story.published,
  lang: story.lang,
  excerpt: story.text.slice(0, EXCERPT),
  text: story.text,
  searched: searchedOf({ title: story.title, excerpt: story.text }),
  labels: timeLabels(story.published),
})

// A tsvector holds 1 MB; far less finds a story.
const searchedOf = ({ title, excerpt }: { title: string; excerpt: string }) =>
  searchedText(`${title}\n${excerpt}`).slice(0, 100_000)

const toStored = (row: Selectable<Tables['stories']>): StoredStory => ({
  story: {
    id: row.id,
    url: row.url,
    outlet: row.outlet,
    title: row.title,
    published: row.published,
    text: row.text ?? row.excerpt,
    lang: row.lang,
  },
  feed: row.feed,
  history: row.history,
  firstSeenAt: row.first_seen_at,
  filedAt: row.filed_at,
  // Stories understood by an earlier version have none.
  understanding: row.understanding && { ...row.understanding, decisions: row.understanding.decisions ?? [] },
})

/** What is told is kept as evidence, with its quote; the sentences that rules weighed are not ours to keep. */
const withoutText = (understanding: Understanding): Understanding => ({
  ...understanding,
  decisions: understanding.decisions.map((decision) =>
    decision.rule || decision.about === 'story' ? { ...decision, text: null } : decision,
  ),
})
