import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Feed } from '../src/domain/feed.ts'
import { createFeedReader } from '../src/feed-reader.ts'
import { DESIGNATED, rss } from './support/case-feed.ts'
import { type FeedServer, startFeedServer } from './support/feed-server.ts'

let server: FeedServer
let reader: ReturnType<typeof createFeedReader>
const kept = new Map<string, unknown>()

beforeAll(async () => {
  server = await startFeedServer()
  reader = createFeedReader({
    allowHosts: [server.host],
    cache: {
      get: async <T>(key: string) => kept.get(key) as T | undefined,
      set: async (key, value) => {
        kept.set(key, value)
      },
    },
    now: () => new Date(),
  })
})
afterAll(async () => {
  await reader.close()
  await server.close()
})

const feed = (path: string, more: Partial<Feed> = {}) =>
  ({ url: server.url(path), title: '', etag: null, lastModified: null, bodyHash: null, ...more }) as Feed
const story = (path: string) => ({
  id: 's',
  url: server.url(path),
  outlet: 'Trade Wire',
  title: 'Hesai sues',
  published: null,
  text: 'Hesai has gone to court.',
  lang: 'en',
})

describe('a feed', () => {
  it('is fetched and read into stories under its own title', async () => {
    server.set('/feed.xml', { body: rss(DESIGNATED), etag: '"one"' })
    const { document } = await reader.fetch(feed('/feed.xml'))
    if (!document) throw new Error('nothing came')
    const { title, stories } = await reader.read(document, feed('/feed.xml'))
    expect(title).toBe('Trade Wire')
    expect(stories.map((read) => read.story.title)).toEqual([DESIGNATED.title])
  })

  it('is nothing new when the server or its body says so', async () => {
    server.set('/same.xml', { body: rss(DESIGNATED), etag: '"one"' })
    const { document } = await reader.fetch(feed('/same.xml'))
    const again = await reader.fetch(feed('/same.xml', { etag: '"one"' }))
    const equal = await reader.fetch(feed('/same.xml', { bodyHash: document?.bodyHash ?? '' }))
    expect([again.document, equal.document]).toEqual([null, null])
    expect(server.count('/same.xml')).toEqual({ all: 3, unchanged: 1 })
  })

  it('is probed before it is kept', async () => {
    expect(await reader.probe(server.url('/feed.xml'))).toBe('Trade Wire')
    server.set('/page.html', { body: '<html><body><p>Just a page.</p></body></html>' })
    await expect(reader.probe(server.url('/page.html'))).rejects.toThrow('That feed cannot be read')
    await expect(reader.probe(server.url('/gone.xml'))).rejects.toThrow('That feed cannot be read')
  })
})

describe('the page of a story', () => {
  it('gives the text the snippet has not, and is fetched once', async () => {
    const text = `<p>${'The company asked a federal court in Washington to strike the listing down. '.repeat(8)}</p>`
    server.set('/article', {
      body: `<html><body><nav>Home</nav><article><h1>Hesai sues</h1>${text}</article></body></html>`,
    })
    const full = await reader.readPage(story('/article'))
    expect(full.text).toContain('strike the listing down')
    expect(full.text).not.toContain('Home')
    expect(await reader.readPage(story('/article'))).toEqual(full)
    expect(server.count('/article').all).toBe(1)
  })

  it('is done without when it is blocked, gone or shorter than the snippet', async () => {
    server.set('/blocked', { status: 403, body: 'no' })
    server.set('/short', { body: '<html><body><article><p>Log in.</p></article></body></html>' })
    for (const path of ['/blocked', '/nowhere', '/short'])
      expect(await reader.readPage(story(path))).toEqual(story(path))
    expect(await reader.readPage({ ...story('/x'), url: null })).toMatchObject({ text: 'Hesai has gone to court.' })
  })
})
