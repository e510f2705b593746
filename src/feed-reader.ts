import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { UserError } from './domain/errors.ts'
import type { Feed } from './domain/feed.ts'
import type { Story } from './domain/story.ts'
import { createFetcher } from './journey/fetch/fetcher.ts'
import type { Answer, Document, Stages } from './journey/journey.ts'
import { readFeed } from './journey/read/read-feed.ts'
import { readPage } from './journey/read/read-page.ts'
import { USER_AGENT } from './user-agent.ts'

interface FeedReader extends Pick<Stages, 'fetch' | 'read' | 'readPage'> {
  /** The title of a feed that is not kept yet. Throws UserError when it cannot be read or is none. */
  probe(url: string): Promise<string | null>
  close(): Promise<void>
}

interface Parts {
  allowHosts: readonly string[]
  /** For pages, which several feeds may point to and which need not be asked for twice. */
  cache: { get<T>(key: string): Promise<T | undefined>; set(key: string, value: unknown, ttlMs: number): Promise<void> }
  now: () => Date
}

const PAGE_KEPT_MS = 24 * 3_600_000
/** A page that could not be had is not asked for again for a while: the snippet serves. */
const FAILURE_KEPT_MS = 3_600_000

/** Fetching and reading, over HTTP(S) for feeds and from disk for the samples. */
export function createFeedReader({ allowHosts, cache, now }: Parts): FeedReader {
  const fetcher = createFetcher({ allowHosts: [...allowHosts], userAgent: USER_AGENT, now })
  const read = (document: Document, outlet: string) =>
    readFeed(document.bytes, { feedUrl: document.finalUrl, contentType: document.contentType, outlet, now: now() })

  return {
    async fetch(feed) {
      const { document, cacheSeconds } = feed.url.startsWith('file:') ? await fromDisk(feed.url) : await fromWeb(feed)
      return { document: document?.bodyHash === feed.bodyHash ? null : document, cacheSeconds }
    },
    async read(document, feed) {
      return read(document, feed.title)
    },
    async readPage(story) {
      const { url } = story
      if (!url || !/^https?:/.test(url)) return story
      const kept = await cache.get<string>(`page ${url}`)
      const text = kept ?? (await pageText(url))
      if (kept === undefined) await cache.set(`page ${url}`, text, text ? PAGE_KEPT_MS : FAILURE_KEPT_MS)
      return text.length > story.text.length ? { ...story, text } : story
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

  async function pageText(url: string): Promise<string> {
    try {
      const fetched = await fetcher.fetchBytes(url)
      if (fetched.status !== 'ok') return ''
      const page: Story = await readPage(fetched.bytes, {
        url: fetched.finalUrl,
        contentType: fetched.contentType,
        now: now(),
      })
      return page.text
    } catch {
      return ''
    }
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
