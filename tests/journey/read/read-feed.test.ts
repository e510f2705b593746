import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UserError } from '../../../src/domain/errors.ts'
import { readFeed } from '../../../src/journey/read/read-feed.ts'

const now = new Date('2021-06-30T12:00:00Z')
const read = (feed: string | Uint8Array, feedUrl = 'https://site.example.org/feed', outlet = '') =>
  readFeed(typeof feed === 'string' ? Buffer.from(feed) : feed, { feedUrl, contentType: null, outlet, now })
const rss = (...items: string[]) =>
  `<rss version="2.0"><channel><title>Site</title><link>https://site.example.org/</link>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`
const first = async (...items: string[]) => (await read(rss(...items))).stories[0]?.story
const titles = async (feed: string) => (await read(feed)).stories.map(({ story }) => story.title)

test.each([
  [
    'words before it',
    'Notice: undefined index in feed.php\n<?xml version="1.0"?><rss version="2.0"><channel><item><title>A</title></item></channel></rss>',
  ],
  ['a comment on pages before it', '<!-- <html><body> --><rss><channel><item><title>A</title></item></channel></rss>'],
  ['capitals', '<RSS><CHANNEL><ITEM><TITLE>A</TITLE></ITEM></CHANNEL></RSS>'],
  ['no channel', '<rss><item><title>A</title></item></rss>'],
  ['no rss', '<channel><item><title>A</title></item></channel>'],
  ['a version nobody knows', '<rss version="17"><channel><item><title>A</title></item></channel></rss>'],
  [
    'a namespace of its own',
    '<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><item><title>A</title></item></channel></rss>',
  ],
  [
    'prefixes',
    '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:channel/><s:item><s:title>A</s:title></s:item></r:RDF>',
  ],
  ['entries of Atom', '<rss><channel><entry><title>A</title></entry></channel></rss>'],
  [
    'a title in XHTML',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><b>A</b></div></title></entry></feed>',
  ],
  ['a cut in the middle', '<rss><channel><item><title>A</title><description>The text'],
])('a feed with %s is read', async (_, feed) => expect(await titles(feed)).toEqual(['A']))

test('a feed tells its title and its stories in order', async () => {
  const { title, stories, problems } = await read(rss('<title>One</title>', '<title>Two</title>'))
  expect([title, stories.map(({ story }) => story.title), problems]).toEqual(['Site', ['One', 'Two'], []])
})

test('an empty feed is a feed', async () =>
  expect(await read(rss())).toEqual({ title: 'Site', stories: [], problems: [] }))

test.each([
  ['nothing', '', /empty/],
  ['a web page', '<!doctype html><html><body><p>Hello</p></body></html>', /web page, not a feed/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /no feed/],
  ['some JSON', '{"items":[]}', /no feed/],
  ['other XML', '<?xml version="1.0"?><catalog><book/></catalog>', /no feed/],
  ['words', 'rss feed channel', /no feed/],
])('%s is refused in words', async (_, document, message) => {
  await expect(read(document)).rejects.toThrow(UserError)
  await expect(read(document)).rejects.toThrow(message)
})

test.each([
  ['a bad date', '<title>A</title><pubDate>31/31/31</pubDate>'],
  ['no title and no text', '<guid>x</guid>'],
  ['a link without an address', '<title>A</title><link/><atom:link/>'],
  ['elements nobody knows', '<title>A</title><x:y z="1"><w/></x:y>'],
  ['an end tag of its own', '<title>A</title></guid></p></wrong>'],
  ['a bare ampersand', '<title>A & B</title>'],
  ['an entity nobody declared', '<title>A&hellip;&foo;</title>'],
  ['a name of objects', '<title>A</title><__proto__>x</__proto__><constructor>y</constructor><toString/>'],
  ['deep markup', `<title>A</title><description>${'<div>'.repeat(500)}deep</description>`],
  ['deep elements', `<title>A</title>${'<x>'.repeat(5000)}`],
  ['a title within a title', '<title>A<title>B</title></title>'],
])('an item with %s does not harm the others', async (_, item) => {
  const read = await titles(rss('<title>Before</title>', item, '<title>After</title>'))
  expect(read[0]).toBe('Before')
  expect(read.at(-1)).toBe('After')
})

test('Atom is as forgiving', async () => {
  const bad = '<entry><title>B</title><link/><published>never</published><updated/></entry>'
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>A</title></entry>${bad}<entry><title>C</title></entry></feed>`
  expect(await titles(feed)).toEqual(['A', 'B', 'C'])
})

test.each([
  ['link', '<link>https://a.example.org/1</link>', 'https://a.example.org/1'],
  ['relative link', '<link>/1</link>', 'https://site.example.org/1'],
  ['link as an attribute', '<link href="https://a.example.org/1"/>', 'https://a.example.org/1'],
  ['atom:link', '<atom:link rel="alternate" href="https://a.example.org/1"/>', 'https://a.example.org/1'],
  ['guid', '<guid>https://a.example.org/1</guid>', 'https://a.example.org/1'],
  ['guid that is no address', '<guid isPermaLink="true">17</guid>', null],
  ['guid that says it is no address', '<guid isPermaLink="false">https://a.example.org/1</guid>', null],
  ['empty link before a guid', '<link> </link><guid>https://a.example.org/1</guid>', 'https://a.example.org/1'],
  ['link that is a script', '<link>javascript:alert(1)</link>', null],
  ['link with tracking', '<link>https://a.example.org/1?utm_campaign=x&amp;p=2</link>', 'https://a.example.org/1?p=2'],
  ['enclosure', '<enclosure url="https://a.example.org/1.mp3" type="audio/mpeg"/>', 'https://a.example.org/1.mp3'],
  [
    'original link of a relay',
    '<link>https://relay.example.org/x</link><feedburner:origLink>https://a.example.org/1</feedburner:origLink>',
    'https://a.example.org/1',
  ],
])('the address comes from the %s', async (_, item, url) =>
  expect((await first(`<title>A</title>${item}`))?.url).toBe(url),
)

test.each([
  [
    'the longer text',
    '<description>Short.</description><content:encoded><![CDATA[<p>Much longer.</p>]]></content:encoded>',
    'Much longer.',
  ],
  [
    'the longer one even if it is the description',
    '<description>Much longer than that.</description><content:encoded>Short.</content:encoded>',
    'Much longer than that.',
  ],
  ['the only one', '<content:encoded>Only.</content:encoded>', 'Only.'],
  ['paragraphs', '<description>&lt;p&gt;A&lt;/p&gt;&lt;p&gt;B&lt;/p&gt;</description>', 'A\nB'],
])('the text is %s', async (_, item, text) => expect((await first(`<title>T</title>${item}`))?.text).toBe(text))

test('a text is cut at 200 KB, within no character', async () => {
  const text = (await first(`<title>T</title><description>${'公司'.repeat(200_000)}</description>`))?.text ?? ''
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(200 * 1024)
  expect(text).toMatch(/^[公司]+$/)
})

const html = (text: string) => `<title>T</title><description><![CDATA[${text}]]></description>`
test.each([
  [
    'a list of related stories',
    '<p>The court ruled.</p><h3>Related stories</h3><ul><li><a href="/1">Huawei appeals</a></li></ul>',
  ],
  [
    'the same without a list',
    '<p>The court ruled.</p><p>Read also:</p><p><a href="/1">Huawei appeals</a></p><p><a href="/2">ZTE pays</a></p>',
  ],
  ['the same as plain lines', 'The court ruled.<br>RELATED:<br>Huawei appeals<br>ZTE pays'],
  ['a pointer', '<p>The court ruled.</p><p>Read more: <a href="/1">Huawei appeals</a></p>'],
  ['a headline that is a link', '<p>The court ruled.</p><p><a href="/1">Huawei appeals</a></p>'],
  ['a box', '<p>The court ruled.</p><div class="jp-relatedposts"><p>Huawei appeals the ruling.</p></div>'],
  ['a newsletter', '<p>The court ruled.</p><p><b>Sign up for our daily briefing on Huawei</b></p>'],
  [
    'a blog program’s line',
    '<p>The court ruled.</p><p>The post <a href="/1">T</a> appeared first on <a href="/">Huawei Watch</a>.</p>',
  ],
])('%s is no part of the text', async (_, text) => expect((await first(html(text)))?.text).toBe('The court ruled.'))

test('what follows a box is read on', async () => {
  const text = html(
    '<p>The court ruled.</p><p>Sign up for our newsletter</p><p>Advertisement</p><p>The ministry will appeal.</p>',
  )
  expect((await first(text))?.text).toBe('The court ruled.\nThe ministry will appeal.')
})

test('a text that is nothing but a link is kept', async () =>
  expect((await first(html('<a href="/1">The court ruled</a>')))?.text).toBe('The court ruled'))

test('dates are instants, days or nothing, and never lie ahead', async () => {
  const dates = ['Fri, 12 Mar 2021 10:00:00 EST', '2021-03-12', 'soon', 'Fri, 12 Mar 2049 10:00:00 GMT']
  const { stories } = await read(rss(...dates.map((date, i) => `<title>${i}</title><pubDate>${date}</pubDate>`)))
  expect(stories.map(({ story }) => story.published)).toEqual([
    '2021-03-12T15:00:00.000Z',
    '2021-03-12',
    null,
    now.toISOString(),
  ])
})

test('the outlet is the item’s source, else the one given, else the feed’s title', async () => {
  const feed = rss('<title>A</title><source url="https://x.example.org">Paper</source>', '<title>B</title>')
  expect((await read(feed)).stories.map(({ story }) => story.outlet)).toEqual(['Paper', 'Site'])
  expect((await read(feed, undefined, 'Given')).stories.map(({ story }) => story.outlet)).toEqual(['Paper', 'Given'])
})

test('a headline of a news search loses its outlet, which is kept', async () => {
  const feed = rss('<title>Judge halts order - The Daily</title>', '<title>No suffix</title>')
  const { stories } = await read(feed, 'https://news.google.com/rss/search?q=x')
  expect(stories.map(({ story }) => [story.title, story.outlet])).toEqual([
    ['Judge halts order', 'The Daily'],
    ['No suffix', 'Site'],
  ])
})

const ids = async (feed: string, feedUrl?: string) => (await read(feed, feedUrl)).stories.map(({ story }) => story.id)
const keys = async (feed: string) => (await read(feed)).stories.map(({ key }) => key)

test('a story is the same in every feed that links to it', async () => {
  const [a] = await ids(rss('<title>A</title><link>https://a.example.org/1?utm_source=x</link><guid>17</guid>'))
  const [b] = await ids(
    rss('<title>A, edited</title><link>http://www.a.example.org/1/</link>'),
    'https://other.example.org/feed',
  )
  expect(a).toBe(b)
  expect(a).toMatch(/^[\w-]{1,24}$/)
})

test('without an address it is told by guid within its feed, else by title and date', async () => {
  const guid = '<title>A</title><guid>17</guid>'
  expect(await ids(rss(guid))).toEqual(await ids(rss(guid.replace('>A<', '>Edited<'))))
  expect(await ids(rss(guid))).not.toEqual(await ids(rss(guid), 'https://other.example.org/feed'))
  const plain = '<title>A</title><pubDate>2021-03-12</pubDate>'
  expect(await ids(rss(plain))).toEqual(await ids(rss(plain)))
  expect(await ids(rss(plain))).not.toEqual(await ids(rss(plain.replace('12', '13'))))
})

test('entries that all link to one page are stories of their own', async () => {
  const entries = [16, 17, 18].map(
    (n) =>
      `<title>Docket</title><link>https://site.example.org/docket</link><guid isPermaLink="true">https://site.example.org/docket?${n}</guid>`,
  )
  const listing = [1, 2].map((n) => `<title>Notice ${n}</title><link>https://site.example.org/notices</link>`)
  for (const items of [entries, listing]) {
    expect(new Set(await ids(rss(...items))).size).toBe(items.length)
    expect(new Set(await keys(rss(...items))).size).toBe(items.length)
  }
  expect((await ids(rss(...entries)))[0]).toBe((await ids(rss(entries[0] ?? '')))[0])
})

test('a guid used twice names none of the items, and each keeps its key when it stands alone', async () => {
  const one = '<title>A</title><guid>same</guid><link>https://a.example.org/1</link>'
  const two = '<title>B</title><guid>same</guid><link>https://a.example.org/2</link>'
  const [a, b] = await keys(rss(one, two))
  expect(a).not.toBe(b)
  expect([(await keys(rss(one)))[0], (await keys(rss(two)))[0]]).toEqual([a, b])
  expect((await read(rss(one, two))).stories.flatMap(({ aliases }) => aliases)).toEqual([])
})

test('an item that stands there twice is one story', async () => {
  const item = '<title>A</title><guid>same</guid><link>https://a.example.org/1</link>'
  expect(await ids(rss(item, item))).toHaveLength(1)
})

test('a key stays when title, text or date are edited, and the content hash tells', async () => {
  const item = '<title>A</title><description>Text.</description><guid>g</guid><pubDate>2021-03-12</pubDate>'
  const [before] = (await read(rss(item))).stories
  const [after] = (await read(rss(item.replace('Text.', 'Edited.').replace('12', '13')))).stories
  const [same] = (await read(rss(item.replace('12', '13')))).stories
  expect(after?.key).toBe(before?.key)
  expect(after?.contentHash).not.toBe(before?.contentHash)
  expect(same?.contentHash).toBe(before?.contentHash)
})

test('whatever stands between the tags, every well-formed item is read', async () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => `w${text.replace(/[<>&\]]/g, '')}`)
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 10 }), async (words) => {
      const items = words.map((text, i) => `<title><![CDATA[${i} ${text}]]></title><guid>${i}</guid>`)
      expect((await read(rss(...items))).stories).toHaveLength(words.length)
    }),
    { numRuns: 50 },
  )
})

test('no scramble of markup is more than a refusal or a reading', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<rss>',
      '<channel>',
      '<item>',
      '</item>',
      '<entry>',
      '<feed>',
      '<rdf:RDF>',
      '<title>',
      '</title>',
      '<link/>',
      '<link href="/a" rel="x">',
    ),
    fc.constantFrom(
      '<guid>',
      '<source>',
      '<author><name/>',
      '<content type="xhtml">',
      '<published>',
      '<enclosure/>',
      '<image>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '&amp;',
      '&#x0;',
      '<itunes:owner>',
      '<category/>',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (parts) => {
      const reading = await read(`<rss version="2.0">${parts.join('')}`).catch((error) => error)
      if (reading instanceof Error) expect(reading).toBeInstanceOf(UserError)
      else for (const { story } of reading.stories) expect(story.title).not.toBe('')
    }),
    { numRuns: 300 },
  )
})

const entity = (i: number) => `<!ENTITY e${i} "${`&e${i - 1};`.repeat(10)}">`
test.each([
  [
    'entities that multiply',
    `<!DOCTYPE rss [<!ENTITY e0 "ha">${Array.from({ length: 20 }, (_, i) => entity(i + 1)).join('')}]>${rss('<title>A &e20;</title>')}`,
  ],
  ['an external entity', `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<title>A &x;</title>')}`],
  ['a hundred thousand nested elements', rss(`<title>A</title>${'<x>'.repeat(100_000)}`)],
  ['120 KB of less-than signs', rss(`<title>A</title><description>${'<'.repeat(120_000)}</description>`)],
  ['120 KB of half tags', rss(`<title>A</title><description><![CDATA[${'x<p'.repeat(40_000)}]]></description>`)],
  ['a megabyte of title', rss(`<title>A ${'long '.repeat(200_000)}</title>`)],
  ['a hundred thousand attributes', rss(`<title ${'a="b" '.repeat(100_000)}>A</title>`)],
  ['items never closed', `<rss version="2.0"><channel><title>T</title>${'<item><title>A'.repeat(3000)}`],
])('%s is read in its stride', { timeout: 10_000 }, async (_, feed) => {
  const [story] = (await read(feed)).stories
  expect(story?.story.title).toMatch(/^A/)
  expect(Buffer.byteLength(story?.story.title ?? '')).toBeLessThanOrEqual(1000)
  expect(JSON.stringify(story)).not.toMatch(/root:|hahaha/)
})

test('a large feed is read apart, and all of it', { timeout: 20_000 }, async () => {
  const items = Array.from(
    { length: 5000 },
    (_, i) => `<title>Story ${i}</title><guid>${i}</guid><description>${'word '.repeat(20)}</description>`,
  )
  expect((await read(rss(...items))).stories).toHaveLength(5000)
})
