import { expect, test } from 'vitest'
import { readFeed } from '../../../src/journey/read/read-feed.ts'

const entry = (docket: string, event: string, document: string, guid: string) =>
  `<item><title>${docket}</title><link>https://court.example.org/docket?${docket.length}</link><description>[${event}] (&lt;a href='https://court.example.org/docs/${document}?x=1'&gt;${document}&lt;/a&gt;)</description><guid isPermaLink="true">https://court.example.org/docket?${guid}</guid><pubDate>Fri, 03 Feb 2023 11:57:38 EST</pubDate></item>`
const read = async (...items: string[]) => {
  const feed = `<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><title>Court</title>${items.join('')}</channel></rss>`
  const document = { feedUrl: 'https://court.example.org/rss', contentType: null, outlet: '', now: new Date() }
  return (await readFeed(Buffer.from(feed, 'latin1'), document)).stories
}

test('events of one filing are one story', async () => {
  const stories = await read(
    entry('1 Maker', 'Order', 'd73', '1&amp;325'),
    entry('1 Maker', 'Deadlines', 'd73', '1&amp;325'),
  )
  expect(stories.map(({ story }) => story.text)).toEqual(['[Order] (d73)\n[Deadlines] (d73)'])
})

test('an order in several dockets is one story that names them, the same when one of them is no longer shown', async () => {
  const [a, b] = [entry('22-1 Maker v. A', 'Order', 'd1', '1'), entry('22-2 Maker v. B', 'Order', 'd1', '2')]
  const [both] = await read(b, a)
  expect(both?.story).toMatchObject({ title: '22-1 Maker v. A', text: '[Order] (d1)\nAlso in 22-2 Maker v. B' })
  expect((await read(a))[0]?.key).toBe(both?.key)
  expect(both?.aliases).toContain((await read(b))[0]?.key)
})

test('other filings stay apart, of one docket and of one day', async () => {
  const stories = await read(entry('1 Maker', 'Order', 'd1', '1'), entry('1 Maker', 'Order', 'd2', '2'))
  expect(stories).toHaveLength(2)
})
