import { expect, test } from 'vitest'
import { identityOf, isFrontPage, toAddress } from '../../../src/journey/read/web-address.ts'

const base = 'https://example.org/feeds/news.xml'

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  [' https://example.org/a\n', 'https://example.org/a'],
  ['https://example.org/\n  long/path', 'https://example.org/  long/path'.replaceAll(' ', '%20')],
  ['/a', 'https://example.org/a'],
  ['a.html', 'https://example.org/feeds/a.html'],
  ['//cdn.example.net/a', 'https://cdn.example.net/a'],
  ['www.example.org/a', 'https://www.example.org/a'],
  ['https://example.org/a?utm_source=rss&id=7&fbclid=x', 'https://example.org/a?id=7'],
  ['https://example.org/a?id=7&b=%20c', 'https://example.org/a?id=7&b=%20c'],
  ['https://user:secret@example.org/a', 'https://example.org/a'],
  ['https://example.org/a#part', 'https://example.org/a#part'],
  ['mailto:desk@example.org', null],
  ['javascript:alert(1)', null],
  ['urn:uuid:1225c695', null],
  ['http://', null],
  ['', null],
  [undefined, null],
])('%j leads to %j', (link, address) => expect(toAddress(link, base)).toBe(address))

test('an older link of a news search leads to the article it holds', () => {
  const held = Buffer.concat([
    Buffer.from([8, 19, 34, 27]),
    Buffer.from('https://example.org/story/1'),
    Buffer.from([210, 1, 0]),
  ])
  expect(toAddress(`https://news.google.com/rss/articles/${held.toString('base64url')}?oc=5`, null)).toBe(
    'https://example.org/story/1',
  )
})

test.each([
  ['http://example.org/a', 'https://www.example.org/a/'],
  ['https://example.org/a?b=1&a=2', 'https://example.org/a?a=2&b=1'],
  ['https://example.org/a#top', 'https://example.org/a'],
  ['https://example.org/a/index.html', 'https://example.org/a'],
  ['https://example.org:443/a', 'https://EXAMPLE.org/a?utm_medium=feed'],
])('%s and %s are one article', (one, other) => expect(identityOf(one)).toBe(identityOf(other)))

test.each([
  ['https://example.org/a', 'https://example.org/b'],
  ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
  ['https://example.org/A', 'https://example.org/a'],
  ['https://example.org/#!/a', 'https://example.org/#!/b'],
])('%s and %s are two', (one, other) => expect(identityOf(one)).not.toBe(identityOf(other)))

test('a front page is told from an article', () => {
  for (const url of ['https://example.org', 'https://www.example.org/', 'http://example.org/index.php'])
    expect(isFrontPage(url)).toBe(true)
  for (const url of ['https://example.org/a', 'https://example.org/?p=1']) expect(isFrontPage(url)).toBe(false)
})
