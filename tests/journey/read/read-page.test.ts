import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UserError } from '../../../src/domain/errors.ts'
import { readAny } from '../../../src/journey/read/read-any.ts'
import { readPage } from '../../../src/journey/read/read-page.ts'

const now = new Date('2021-06-30T12:00:00Z')
const read = (html: string, url = 'https://site.example.org/a?utm_source=x') =>
  readPage(Buffer.from(html), { url, contentType: 'text/html', now })

const paragraphs = [
  'A federal judge on Friday paused an order that would have barred investment in the maker of phones.',
  'The judge wrote that the company was likely to win, and that the harm to it could not be mended later.',
  'A spokesman for the ministry said that it was weighing its next steps and declined to say more.',
]
const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n')
const page = (main: string, head = '<title>Judge pauses order against phone maker</title>') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${main}</body></html>`
const h1 = '<h1>Judge pauses order against phone maker</h1>'
const text = paragraphs.join('\n')

test.each([
  [
    'a newspaper',
    `<header><nav><a href="/">Home</a><a href="/b">Business</a></nav></header><main><article>${h1}${body}</article></main><footer><p>All rights reserved by the newspaper, here and everywhere.</p></footer>`,
  ],
  [
    'a page of nameless boxes',
    `<div><div><a href="/">Home</a> <a href="/x">Other</a></div><div>${h1}<div>${body}</div></div></div>`,
  ],
  [
    'a page of tables',
    `<table><tr><td width="20%"><a href="/">Home</a><br><a href="/2">News</a></td><td>${h1}${body}</td></tr></table>`,
  ],
  [
    'related headlines below',
    `<article>${h1}${body}<h3>Related stories</h3><ul><li><a href="/1">Huawei loses its appeal over equipment</a></li><li><a href="/2">DJI joins the list</a></li></ul></article>`,
  ],
  [
    'related headlines within',
    `<article>${h1}<p>${paragraphs[0]}</p><div class="inline-related"><a href="/1">Tencent sees its shares fall after the ban</a></div><p>${paragraphs[1]}</p><p>Read more: <a href="/z">ZTE is fined again</a></p><p>${paragraphs[2]}</p></article>`,
  ],
  [
    'a list of headlines as paragraphs',
    `<article>${h1}${body}<p><a href="/1">Hikvision answers the agency’s charge</a></p><p><a href="/2">AMEC asks to be removed</a></p></article>`,
  ],
  [
    'comments',
    `<article>${h1}${body}</article><section id="comments"><h2>2 Comments</h2><p>Bob says that they ought to ban Tencent next, and soon.</p><p>Eve does not agree with Bob at all, and says so at length.</p></section>`,
  ],
  [
    'comments without a name',
    `<div>${h1}${body}<h2>Comments (2)</h2><div><p>Bob says that they ought to ban Tencent next, and soon.</p></div></div>`,
  ],
  [
    'a cookie banner',
    `<div id="cookie-consent"><p>We value your privacy, and so do our 900 partners. Accept all of it to read on.</p><button>Accept</button></div><article>${h1}${body}</article>`,
  ],
  [
    'a newsletter box',
    `<article>${h1}<p>${paragraphs[0]}</p><div class="newsletter-signup"><p>Sign up for our briefing on trade and never miss a headline about Huawei.</p><form><input></form></div><p>${paragraphs[1]}</p><p>${paragraphs[2]}</p></article>`,
  ],
  [
    'share buttons and tags',
    `<article>${h1}<div class="share-buttons"><a href="#">Share</a><a href="#">Post</a></div>${body}<ul class="tags"><li><a href="/t">Huawei</a></li><li><a href="/u">Trade</a></li></ul></article>`,
  ],
  [
    'a sidebar',
    `<div class="wrap"><div class="content">${h1}${body}</div><aside><h3>Most read</h3><ol><li><a href="/1">Semiconductor stocks slide on new rules for Huawei</a></li></ol></aside></div>`,
  ],
  [
    'readers’ headings in other words',
    `<article>${h1}${body}<p><strong>You may also like</strong></p><ul><li><a href="/1">Tencent appeals the order of the agency</a></li></ul></article>`,
  ],
])('of %s only the article stays', async (_, main) => {
  const story = await read(page(main))
  expect(story.title).toBe('Judge pauses order against phone maker')
  expect(story.text).toBe(text)
})

test.each([
  [
    'a nameless box that asks for something',
    '<div><h3>Sign up for our trade newsletter</h3><p>All about Huawei, each morning.</p></div>',
  ],
  ['a line that does', '<h3>Sign up for our trade newsletter</h3>'],
  ['the word over an advertisement', '<p>Advertisement</p>'],
])('%s within an article goes, and the article goes on', async (_, box) => {
  const [one, ...rest] = paragraphs.map((words) => `<p>${words}</p>`)
  expect((await read(page(`<article>${h1}${one}${box}${rest.join('')}</article>`))).text).toBe(text)
})

test('a short notice is not filled up with what stands around it', async () => {
  const notice = '<p>The register of the agency no longer lists the company, as of Tuesday.</p>'
  const teasers = Array.from(
    { length: 8 },
    (_, i) =>
      `<div class="card"><a href="/${i}">Another story number ${i} about another company and its troubles with the law</a></div>`,
  )
  const story = await read(page(`<main>${h1}${notice}</main><div class="grid">${teasers.join('')}</div>`))
  expect(story.text).toBe('The register of the agency no longer lists the company, as of Tuesday.')
})

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`
test.each([
  [
    'its heading before its longer title',
    page(`<article>${h1}${body}</article>`, '<title>Judge pauses order against phone maker | The Site</title>'),
  ],
  [
    'social media’s title',
    page(`<article>${body}</article>`, `<title>x</title>${meta('og:title', 'Judge pauses order against phone maker')}`),
  ],
  [
    'the title without the site’s name',
    page(`<article>${body}</article>`, '<title>Judge pauses order against phone maker - The Daily Site</title>'),
  ],
  [
    'linked data',
    page(
      `<article>${body}</article>`,
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Judge pauses order against phone maker"}]}</script>',
    ),
  ],
  [
    'the heading that is not the site’s',
    page(
      `<h1>The Daily Site</h1><article>${h1}${body}</article>`,
      '<title>Judge pauses order against phone maker – The Daily Site</title>',
    ),
  ],
])('the title is %s', async (_, html) =>
  expect((await read(html)).title).toBe('Judge pauses order against phone maker'),
)

test.each([
  ['its meta tag', page(body, meta('article:published_time', '2021-03-12T17:00:00-05:00')), '2021-03-12T22:00:00.000Z'],
  [
    'its linked data',
    page(body, '<script type="application/ld+json">[{"@type":["NewsArticle"],"datePublished":"2021-03-12"}]</script>'),
    '2021-03-12',
  ],
  ['its time element', page(`<p><time datetime="2021-03-12">Friday</time></p>${body}`), '2021-03-12'],
  ['the words of its time element', page(`<p><time>12 March 2021</time></p>${body}`), '2021-03-12'],
  ['a line that calls itself a date', page(`${h1}<p class="post-date">March 12, 2021</p>${body}`), '2021-03-12'],
  ['no better than none', page(body, meta('article:published_time', 'last Friday')), null],
])('the date comes from %s', async (_, html, published) => expect((await read(html)).published).toBe(published))

test('the date comes from the address where the page has none', async () =>
  expect((await read(page(body), 'https://site.example.org/2021/03/12/story')).published).toBe('2021-03-12'))

test('outlet, language and own address are read', async () => {
  const head = `<title>T</title>${meta('og:site_name', 'The Site')}<link rel="canonical" href="https://site.example.org/story/1">`
  const story = await read(page(body, head))
  expect(story).toMatchObject({ outlet: 'The Site', lang: 'en', url: 'https://site.example.org/story/1' })
  expect((await read(page(body))).url).toBe('https://site.example.org/a')
})

test('what a wall hides is taken from what search engines are told', async () => {
  const told = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Judge pauses order',
    articleBody: paragraphs.join('\n'),
  })
  const story = await read(
    page(
      `<h1>Judge pauses order</h1><p>Please subscribe to read on.</p>`,
      `<script type="application/ld+json">${told}</script>`,
    ),
  )
  expect(story.text).toBe(text)
})

test('a page without words is told as such', async () => {
  await expect(read(page('<div id="app"></div><script>start()</script>', ''))).rejects.toThrow(UserError)
})

test.each([
  ['nested boxes', '<div>'.repeat(20_000)],
  ['bold never closed', '<b>x'.repeat(20_000)],
  ['less-than signs', '<'.repeat(120_000)],
  ['sections', '<section><h2>Words</h2></section>'.repeat(10_000)],
  ['links', '<a href="/x">more words here</a> '.repeat(50_000)],
  ['line breaks', 'text<br><br>'.repeat(50_000)],
])('a page of endless %s still gives its article or its words', { timeout: 20_000 }, async (_, bomb) => {
  const story = await read(page(`<article>${h1}${body}</article>${bomb}`))
  expect(story.title).toBe('Judge pauses order against phone maker')
  expect(story.text).toContain(paragraphs[0])
})

test('no scramble of markup is more than a refusal or a reading', { timeout: 60_000 }, async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="related">',
      '</div>',
      '<table>',
      '<tr>',
      '<svg>',
      '<title>',
      '<h1>',
      '<a href=x>',
      '<time datetime=1>',
      '<base href="::">',
    ),
    fc.constantFrom(
      '<script type="application/ld+json">',
      '{"@type":"Article"}',
      '</script>',
      '<meta property=og:title content=x>',
      '<!--',
      '<template>',
      '<select>',
      '<link rel=canonical href="http://[">',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constant(' words of a sentence that says something. '),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (parts) => {
      const story = await read(`<html>${parts.join('')}`).catch((error) => error)
      if (story instanceof Error) expect(story).toBeInstanceOf(UserError)
      else expect(`${story.title}${story.text}`).not.toBe('')
    }),
    { numRuns: 100 },
  )
})

test('feeds and pages are told apart by what they are, not by what they are called', async () => {
  const any = (document: string) =>
    readAny(Buffer.from(document), { url: 'https://site.example.org/', contentType: 'text/plain', now })
  expect(await any(page(body))).toMatchObject({ kind: 'page', stories: [{ text }] })
  expect(await any('<rss><channel><item><title>A</title></item></channel></rss>')).toMatchObject({
    kind: 'feed',
    stories: [{ title: 'A' }],
  })
  await expect(any('just words')).rejects.toThrow(/neither a feed .* nor a web page/)
})
