import { createHash } from 'node:crypto'
import { auditEntry } from './chat/audit-entry.ts'
import type { Bot, Coverage } from './chat/bot.ts'
import { UserError } from './domain/errors.ts'
import type { Feed } from './domain/feed.ts'
import type { Storage } from './storage/storage.ts'

/** The feeds as people manage them. */
export interface FeedDesk extends Readonly<Bot['feeds']> {
  /** Of the feeds a workspace sees; null for the operator’s own. */
  coverage(workspace: string | null): Promise<Coverage>
}

interface Parts {
  storage: Storage
  /** Reads a feed that is not kept yet, to see that it is one; resolves with its title. */
  probe(url: string): Promise<string | null>
  /** Checks a feed now and books its next check. */
  check(feed: Feed): Promise<unknown>
  samples: boolean
  now: () => Date
}

/** A workspace sees the operator's feeds and its own, and may change only its own. */
export function createFeedDesk({ storage, probe, check, samples, now }: Parts): FeedDesk {
  const visible = async (workspace: string | null) =>
    (await storage.feeds.list()).filter((feed) => feed.workspace === null || feed.workspace === workspace)

  return {
    list: visible,

    async add(url, by) {
      const { workspace } = by
      if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
        throw new UserError(`“${url}” is no http(s) address. A feed’s address looks like https://example.org/feed.xml`)
      const known = (await visible(workspace)).find((feed) => feed.url === url)
      if (known) throw new UserError(`${nameOf(known)} is read already.`)
      const title = await probe(url)
      const id = feedId(url, workspace)
      await storage.transaction(async (shelf) => {
        await shelf.feeds.add({ id, url, title: title ?? '', workspace })
        await shelf.audit.add(auditEntry(by, { at: now().toISOString(), what: 'feed added', subject: url }))
      })
      const feed = await storage.feeds.find(id)
      if (!feed) throw new Error('A feed just added is gone')
      await check(feed)
      return feed
    },

    async remove(url, by) {
      const feed = (await storage.feeds.list()).find((one) => one.url === url && one.workspace === by.workspace)
      if (!feed) return false
      await storage.transaction(async (shelf) => {
        await shelf.feeds.remove(feed.id)
        await shelf.audit.add(auditEntry(by, { at: now().toISOString(), what: 'feed removed', subject: url }))
      })
      return true
    },

    async coverage(workspace) {
      const [feeds, stories] = await Promise.all([visible(workspace), storage.feeds.stories(workspace)])
      const lastOf = ({ lastSuccessAt }: Feed) => lastSuccessAt ?? ''
      const newest = feeds.reduce((last, feed) => (lastOf(feed) > last ? lastOf(feed) : last), '')
      const yesterday = newest && new Date(Date.parse(newest) - STALE_MS).toISOString()
      return {
        feeds: feeds.length,
        stale: feeds
          .filter((feed) => feed.failures > 0 || (feed.lastSuccessAt !== null && feed.lastSuccessAt < yesterday))
          .sort((a, b) => (lastOf(a) < lastOf(b) ? -1 : 1))
          .map((feed) => ({ name: nameOf(feed), lastSuccessAt: feed.lastSuccessAt })),
        stories,
        lastSuccessAt: newest || null,
        samples,
      }
    },
  }
}

/** A feed read this much longer ago than the one read last has been left behind. */
const STALE_MS = 24 * 3_600_000

const nameOf = ({ title, url }: Feed) => title || new URL(url).hostname || url

/** Stable for an address within a workspace; the operator’s feeds have workspace null. */
export const feedId = (url: string, workspace: string | null) =>
  createHash('sha256')
    .update(`${workspace ?? ''} ${url}`)
    .digest('base64url')
    .slice(0, 16)
