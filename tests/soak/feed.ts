import { setTimeout as sleep } from 'node:timers/promises'
import type { FeedServer } from '../support/feed-server.ts'
import type { Piece } from './news.ts'

/** Items a feed shows at a time. */
const SHOWN = 30
const FIRST_DAY = Date.parse('2024-05-13T06:00:00Z')

/** A feed that publishes one piece after the other, an hour apart. */
export function createFeed(server: FeedServer, pieces: readonly Piece[]) {
  const path = '/news.xml'
  let published = 0
  show()

  return {
    url: server.url(path),
    published: () => pieces.slice(0, published),
    /** Publish the next piece; resolves when somebody has read the feed since, or `lost` says there is nobody to. */
    async publish(lost: () => boolean): Promise<void> {
      published++
      const before = server.count(path).all
      show()
      while (server.count(path).all === before && !lost()) await sleep(5)
    },
  }

  function show(): void {
    const items = pieces
      .slice(0, published)
      .map((piece, i) => item(piece, i))
      .slice(-SHOWN)
      .reverse()
    server.set(path, {
      body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Trade Wire</title><link>${server.url('/')}</link>${items.join('')}</channel></rss>`,
    })
  }

  function item({ title, text }: Piece, i: number): string {
    const day = new Date(FIRST_DAY + i * 3_600_000).toUTCString()
    return `<item><guid isPermaLink="false">piece ${i}</guid><link>${server.url(`/story/${i}`)}</link><title>${escape(title)}</title><description>${escape(text)}</description><pubDate>${day}</pubDate></item>`
  }
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
