import { createHash } from 'node:crypto'
import type { Bot, Coverage } from './chat/bot.ts'
import { UserError } from './domain/errors.ts'
import type { Feed } from './domain/feed.ts'
import type { Storage } from './storage/storage.ts'

/** The feeds as people manage them. */
export interface FeedDesk extends Readonly<Bot['feeds']> {
  coverage(): Promise<Coverage>
}

interface Parts {
  storage: Storage
  /** Reads a feed that is not kept yet, to see that it is one; resolves with its title. */
  probe(url: string): Promise<string | null>
  /** Checks a feed now and books its next check. */
  check(feed: Feed): Promise<unknown>
  samples: boolean
}

/** A workspace sees the operator's feeds and its own, and may change only its own. */
export function createFeedDesk({ storage, probe, check, samples }: Parts): FeedDesk {
  const visible = async (workspace: string) =>
    (await storage.feeds.list()).filter((feed) => feed.workspace === null || feed.workspace === workspace)

  return {
    list: visible,

    async add(url, workspace) {
      if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
        throw new UserError(`“${url}” is no http(s) address. A feed’s address looks like https://example.org/feed.xml`)
      const known = (await visible(workspace)).find((feed) => feed.url === url)
      if (known) throw new UserError(`${nameOf(known)} is read already.`)
      const title = await probe(url)
      const id = feedId(url, workspace)
      await storage.feeds.add({ id, url, title: title ?? '', workspace })
      const feed = await storage.feeds.find(id)
      if (!feed) throw new Error('A feed just added is gone')
      await check(feed)
      return feed
    },

    async remove(url, workspace) {
      const feed = (await storage.feeds.list()).find((one) => one.url === url && one.workspace === workspace)
      if (feed) await storage.feeds.remove(feed.id)
      return feed !== undefined
    },

    async coverage() {
      const feeds = await storage.feeds.list()
      const { stories } = await storage.stories.count()
      return {
        feeds: feeds.length,
        failing: feeds.filter(({ failures }) => failures > 0).map(nameOf),
        stories,
        lastSuccessAt: feeds.reduce<string | null>(
          (last, { lastSuccessAt }) => (lastSuccessAt && (!last || lastSuccessAt > last) ? lastSuccessAt : last),
          null,
        ),
        samples,
      }
    },
  }
}

const nameOf = ({ title, url }: Feed) => title || new URL(url).hostname || url

/** Stable for an address within a workspace; the operator’s feeds have workspace null. */
export const feedId = (url: string, workspace: string | null) =>
  createHash('sha256')
    .update(`${workspace ?? ''} ${url}`)
    .digest('base64url')
    .slice(0, 16)
