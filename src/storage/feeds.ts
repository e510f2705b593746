import { type Selectable, sql } from 'kysely'
import type { Feed } from '../domain/feed.ts'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

/** The feeds and how they are doing. */
export const feedStore = (database: Database) => ({
  async list(): Promise<Feed[]> {
    return (await database.selectFrom('feeds').selectAll().orderBy('title').orderBy('id').execute()).map(toFeed)
  },

  async find(id: string): Promise<Feed | undefined> {
    const row = await database.selectFrom('feeds').selectAll().where('id', '=', id).executeTakeFirst()
    return row && toFeed(row)
  },

  /** How many stories the feeds brought that a workspace sees; null for the operator’s own. */
  async stories(workspace: string | null): Promise<number> {
    const { stories } = await database
      .selectFrom('feeds')
      .select(({ fn }) => fn.sum<string | null>('stories').as('stories'))
      .where(({ eb, or }) =>
        or([eb('workspace', 'is', null), ...(workspace === null ? [] : [eb('workspace', '=', workspace)])]),
      )
      .executeTakeFirstOrThrow()
    return Number(stories ?? 0)
  },

  /** Idempotent; of a feed that is there, the address is brought up to date. An empty title is the feed’s own, once it is read. */
  async add({ id, url, title, workspace }: Pick<Feed, 'id' | 'url' | 'title' | 'workspace'>): Promise<void> {
    await database
      .insertInto('feeds')
      .values({ id, url, title, workspace })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ url }))
      .execute()
  },

  /** Stop reading it; its stories stay. */
  async remove(id: string): Promise<void> {
    await database.deleteFrom('feeds').where('id', '=', id).execute()
  },

  /** After its document was filed: what to send next time, and that its baseline is set. */
  async saveRead(
    id: string,
    read: {
      title: string | null
      etag: string | null
      lastModified: string | null
      bodyHash: string
      newestPublished: string | null
      at: string
    },
  ): Promise<void> {
    await database
      .updateTable('feeds')
      .set((column) => ({
        etag: read.etag,
        last_modified: read.lastModified,
        body_hash: read.bodyHash,
        newest_published: read.newestPublished,
        title: sql<string>`case when title = '' then ${read.title ?? ''} else title end`,
        baseline_at: column.fn.coalesce('baseline_at', column.val(read.at)),
      }))
      .where('id', '=', id)
      .execute()
  },

  /** After every check, whatever came of it. */
  async saveChecked(
    id: string,
    check: { checkedAt: string; nextCheckAt: string; error: string | null },
  ): Promise<void> {
    await database
      .updateTable('feeds')
      .set((column) => ({
        last_checked_at: check.checkedAt,
        next_check_at: check.nextCheckAt,
        last_error: check.error,
        ...(check.error === null
          ? { failures: 0, last_success_at: check.checkedAt }
          : { failures: column('failures', '+', 1) }),
      }))
      .where('id', '=', id)
      .execute()
  },
})

const toFeed = (row: Selectable<Tables['feeds']>): Feed => ({
  id: row.id,
  url: row.url,
  title: row.title,
  workspace: row.workspace,
  etag: row.etag,
  lastModified: row.last_modified,
  bodyHash: row.body_hash,
  baselineAt: row.baseline_at,
  newestPublished: row.newest_published,
  lastCheckedAt: row.last_checked_at,
  lastSuccessAt: row.last_success_at,
  failures: row.failures,
  lastError: row.last_error,
  nextCheckAt: row.next_check_at,
})
