import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { UserError } from './domain/errors.ts'
import type { Feed } from './domain/feed.ts'
import { createFetcher } from './journey/fetch/fetcher.ts'
import type { Answer, Document, Stages } from './journey/journey.ts'
import { readFeed } from './journey/read/read-feed.ts'
import { USER_AGENT } from './user-agent.ts'

interface FeedReader extends Pick<Stages, 'fetch' | 'read'> {
  /** The title of a feed that is not kept yet. Throws UserError when it cannot be read or is none. */
  probe(url: string): Promise<string | null>
  close(): Promise<void>
}

/** Fetching and reading, over HTTP(S) for feeds and from disk for the samples. */
export function createFeedReader({ allowHosts, now }: { allowHosts: readonly string[]; now: () => Date }): FeedReader {
  const fetcher = createFetcher({ allowHosts: [...allowHosts], userAgent: USER_AGENT, now })
  const read = (document: Document, outlet: string) =>
    readFeed(document.bytes, { feedUrl: document.finalUrl, contentType: document.contentType, outlet, now: now() })

  return {
    async fetch(feed) {
      const { document, cacheSeconds } = feed.url.startsWith('file:') ? await fromDisk(feed.url) : await fromWeb(feed)
      return { document: document?.bodyHash === feed.bodyHash ? null : document, cacheSeconds }
    },
    async read(document, feed) {
      return (await read(document, feed.title)).stories
    },
    async probe(url) {
      try {
        const fetched = await fetcher.fetchBytes(url)
        if (fetched.status !== 'ok') return null
        const document = { ...fetched, bodyHash: '' }
        return (await read(document, '')).title
      } catch (error) {
        throw new UserError(`That feed cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        })
      }
    },
    close: () => fetcher.close(),
  }

  async function fromWeb(feed: Feed): Promise<Answer> {
    const fetched = await fetcher.fetchBytes(feed.url, { etag: feed.etag, lastModified: feed.lastModified })
    const document = fetched.status === 'ok' ? { ...fetched, bodyHash: hash(fetched.bytes) } : null
    return { document, cacheSeconds: fetched.cacheSeconds }
  }
}

async function fromDisk(url: string): Promise<Answer> {
  const bytes = await readFile(fileURLToPath(url))
  const document = { bytes, contentType: null, etag: null, lastModified: null, bodyHash: hash(bytes), finalUrl: url }
  return { document, cacheSeconds: null }
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64url')
