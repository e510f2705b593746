import { type Selectable, sql } from 'kysely'
import { isEditOf, reKeyed } from '../domain/re-keyed.ts'
import type { ReadStory } from '../domain/read-story.ts'
import type { Story } from '../domain/story.ts'
import type { Database } from './database.ts'
import { storyColumns } from './story-columns.ts'
import type { Tables } from './tables.ts'

export interface Saving {
  history: (read: ReadStory) => boolean
  now: string
}

/**
 * Store new items of a feed, update edited ones (to be filed again; what they said before is kept), leave known ones, and know
 * those that only got other guids or addresses. Ids of stories, in the order of the items.
 */
export async function saveRead(
  database: Database,
  feed: string,
  reads: readonly ReadStory[],
  { history, now }: Saving,
): Promise<{ fresh: string[]; changed: string[] }> {
  const fresh: string[] = []
  const changed: string[] = []
  const items = await knownItems(database, feed, reads)
  const kept = await keptStories(database, reads, items)
  const unknown = reads.filter((read) => !knownAs(read))
  const again = reKeyed(unknown, reads.length, unknown.length ? await keptOfFeed(database, feed, unknown) : [])

  for (const read of reads) {
    const known = knownAs(read)
    if (known && isUnchanged(read, known) && items.has(read.key)) continue
    const story = known?.story ?? again.get(read.key) ?? read.story.id
    await saveKeys(database, feed, read, story)
    for (const key of keysOf(read)) if (!items.has(key) || key === read.key) items.set(key, itemOf(read, story))
    if (known) {
      const was = kept.get(story)
      if (was && (await update(was, read, known.content_hash !== read.contentHash))) changed.push(story)
    } else if (!again.has(read.key) && (await insert(read))) fresh.push(story)
  }
  if (fresh.length)
    await database
      .updateTable('feeds')
      .set(({ eb }) => ({ stories: eb('stories', '+', fresh.length) }))
      .where('id', '=', feed)
      .execute()
  return { fresh, changed }

  function knownAs(read: ReadStory): Item | undefined {
    const own = items.get(read.key)
    if (own) return own
    for (const alias of read.aliases ?? []) {
      const item = items.get(alias)
      const story = item && kept.get(item.story)
      if (item && story && (item.content_hash === read.contentHash || isEditOf(read.story, story))) return item
    }
    return undefined
  }

  /** Whether it is to be filed again: what it says has changed, or the day that its words count from. */
  async function update(was: Kept, { story }: ReadStory, otherWords: boolean): Promise<boolean> {
    if (!otherWords && was.published === story.published) return false
    const again = otherWords || was.published?.slice(0, 10) !== story.published?.slice(0, 10)
    await database
      .insertInto('story_versions')
      .columns(['story', 'until', 'title', 'excerpt', 'url', 'published'])
      .expression((eb) =>
        eb
          .selectFrom('stories')
          .select(['id', sql<string>`${now}`.as('until'), 'title', 'excerpt', 'url', 'published'])
          .where('id', '=', was.id),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await database
      .updateTable('stories')
      .set({ ...storyColumns(story), ...(again && { filed_at: null }) })
      .where('id', '=', was.id)
      .execute()
    return again
  }

  async function insert(read: ReadStory): Promise<boolean> {
    const { story } = read
    const { numInsertedOrUpdatedRows } = await database
      .insertInto('stories')
      .values({ id: story.id, feed, history: history(read), first_seen_at: now, ...storyColumns(story) })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst()
    return Boolean(numInsertedOrUpdatedRows)
  }
}

type Item = Pick<Selectable<Tables['items']>, 'story' | 'content_hash' | 'dated'>
type Kept = Pick<Story, 'id' | 'url' | 'title' | 'published' | 'text'>

const KEPT = ['id', 'url', 'title', 'published', 'excerpt as text'] as const

const keysOf = ({ key, aliases = [] }: ReadStory) => [key, ...aliases]
const itemOf = (read: ReadStory, story: string): Item => ({
  story,
  content_hash: read.contentHash,
  dated: read.dated ?? null,
})
const isUnchanged = (read: ReadStory, known: Item) =>
  known.content_hash === read.contentHash &&
  (read.dated === undefined || known.dated === null || known.dated === read.dated)

/** What was last read of each item, by its keys. */
async function knownItems(database: Database, feed: string, reads: readonly ReadStory[]): Promise<Map<string, Item>> {
  const rows = await database
    .selectFrom('items')
    .select(['key', 'story', 'content_hash', 'dated'])
    .where('feed', '=', feed)
    .where(sql<boolean>`key = any(${reads.flatMap(keysOf)}::text[])`)
    .execute()
  return new Map(rows.map(({ key, ...item }) => [key, item]))
}

/** The stories of those items that may have been edited, by id. */
async function keptStories(
  database: Database,
  reads: readonly ReadStory[],
  items: ReadonlyMap<string, Item>,
): Promise<Map<string, Kept>> {
  const touched = reads.flatMap((read) => {
    const own = items.get(read.key)
    if (own && isUnchanged(read, own)) return []
    return keysOf(read).map((key) => items.get(key)?.story ?? '')
  })
  if (!touched.length) return new Map()
  const rows = await database
    .selectFrom('stories')
    .select(KEPT)
    .where(sql<boolean>`id = any(${touched}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** The feed's stories that have the headline of one of these items. */
const keptOfFeed = (database: Database, feed: string, unknown: readonly ReadStory[]): Promise<Kept[]> =>
  database
    .selectFrom('stories')
    .select(KEPT)
    .where('id', 'in', (query) => query.selectFrom('items').select('story').where('feed', '=', feed))
    .where(sql<boolean>`title = any(${unknown.map(({ story }) => story.title)}::text[])`)
    .execute()

/** An alias belongs to the first item that came under it. */
async function saveKeys(database: Database, feed: string, read: ReadStory, story: string): Promise<void> {
  const item = itemOf(read, story)
  await database
    .insertInto('items')
    .values({ feed, key: read.key, ...item })
    .onConflict((conflict) => conflict.columns(['feed', 'key']).doUpdateSet(item))
    .execute()
  if (!read.aliases?.length) return
  await database
    .insertInto('items')
    .values([...new Set(read.aliases)].map((key) => ({ feed, key, ...item })))
    .onConflict((conflict) =>
      conflict
        .columns(['feed', 'key'])
        .doUpdateSet({ content_hash: item.content_hash, dated: item.dated })
        .where('items.story', '=', story),
    )
    .execute()
}
