import { type Selectable, sql } from 'kysely'
import type { Understanding } from '../domain/development.ts'
import type { ReadStory } from '../domain/read-story.ts'
import type { Story } from '../domain/story.ts'
import type { Database } from './database.ts'
import { keepWords } from './near-words.ts'
import { type Saving, saveRead } from './save-read.ts'
import { type Search, searchStories } from './search-stories.ts'
import { searchQuery } from './searched-text.ts'
import { storableJson } from './storable.ts'
import { searchedOf } from './story-columns.ts'
import { filedLabels, TIME_LABELS } from './story-labels.ts'
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

const PURGE_BATCH = 500

/** The stories that were read. */
export const storyStore = (database: Database) => ({
  saveRead: (feed: string, reads: readonly ReadStory[], options: Saving) => saveRead(database, feed, reads, options),

  /** What a story said before it was edited, oldest first. */
  versions: (story: string) =>
    database.selectFrom('story_versions').selectAll().where('story', '=', story).orderBy('until').execute(),

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
