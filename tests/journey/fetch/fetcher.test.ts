import { once } from 'node:events'
import { createServer } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFetcher, type Fetched, type Fetcher } from '../../../src/journey/fetch/fetcher.ts'
import { type FeedServer, startFeedServer } from '../../support/feed-server.ts'

let server: FeedServer
let fetcher: Fetcher
let impatient: Fetcher
const now = () => new Date('2021-03-12T10:00:00Z')
const userAgent = 'Casewire test (https://example.org)'

beforeAll(async () => {
  server = await startFeedServer()
  const options = { allowHosts: [server.host], userAgent, now }
  fetcher = createFetcher(options)
  impatient = createFetcher({ ...options, patience: { connect: 500, total: 700 } })
})
afterAll(async () => {
  await Promise.all([fetcher.close(), impatient.close()])
  await server.close()
})

const get = (path: string) => fetcher.fetchBytes(server.url(path))
const textOf = (fetched: Fetched) => fetched.status === 'ok' && Buffer.from(fetched.bytes).toString()

test('a document comes with its type, validators and lifetime', async () => {
  const headers = { 'content-type': 'application/rss+xml', 'cache-control': 'max-age=300' }
  server.set('/a', { body: '<rss/>', etag: '"1"', lastModified: 'Fri, 12 Mar 2021 09:00:00 GMT', headers })
  const fetched = await get('/a')
  expect(textOf(fetched)).toBe('<rss/>')
  expect(fetched).toMatchObject({
    status: 'ok',
    contentType: 'application/rss+xml',
    etag: '"1"',
    lastModified: 'Fri, 12 Mar 2021 09:00:00 GMT',
    finalUrl: server.url('/a'),
    cacheSeconds: 300,
  })
})

test('a document that has not changed is not sent again', async () => {
  server.set('/same', { body: 'x', etag: '"7"' })
  const { etag, lastModified } = await get('/same')
  const again = await fetcher.fetchBytes(server.url('/same'), { etag, lastModified })
  expect(again).toMatchObject({ status: 'unchanged', etag: '"7"' })
  expect(server.count('/same')).toEqual({ all: 2, unchanged: 1 })
  server.set('/same', { body: 'y', etag: '"8"' })
  expect(textOf(await fetcher.fetchBytes(server.url('/same'), { etag, lastModified }))).toBe('y')
})

test('the server learns who asks, and gets neither password nor cookie', async () => {
  server.set('/who', { body: 'x', headers: { 'set-cookie': 'a=b' } })
  await fetcher.fetchBytes(server.url('/who').replace('//', '//user:secret@'))
  await get('/who')
  const sent = server.requests.filter(({ path }) => path === '/who').map(({ headers }) => headers)
  expect(sent[0]?.['user-agent']).toBe(userAgent)
  for (const headers of sent) expect(headers).not.toHaveProperty('authorization')
  expect(sent[1]).not.toHaveProperty('cookie')
})

const story = Buffer.from('<rss>Ünïcode '.repeat(1000))
test.each([
  ['gzip', gzipSync(story), 'gzip'],
  ['deflate', deflateSync(story), 'deflate'],
  ['deflate without its wrapper', deflateRawSync(story), 'deflate'],
  ['brotli', brotliCompressSync(story), 'br'],
  ['zstd', zstdCompressSync(story), 'zstd'],
  ['two after each other', brotliCompressSync(gzipSync(story)), 'gzip, br'],
  ['gzip nobody announced', gzipSync(story), undefined],
  ['plain text announced as gzip', story, 'gzip'],
  ['nothing', story, undefined],
])('a body compressed with %s is read', async (_, body, encoding) => {
  server.set('/zip', { body, headers: encoding ? { 'content-encoding': encoding } : {} })
  expect(textOf(await get('/zip'))).toBe(story.toString())
})

test.each([
  ['gzip', gzipSync(Buffer.alloc(60_000_000)), 'gzip'],
  ['brotli', brotliCompressSync(Buffer.alloc(60_000_000)), 'br'],
  ['zstd', zstdCompressSync(Buffer.alloc(60_000_000)), 'zstd'],
])('a %s bomb is left unopened', async (_, body, encoding) => {
  server.set('/bomb', { body, headers: { 'content-encoding': encoding } })
  await expect(get('/bomb')).rejects.toMatchObject({ kind: 'too-large' })
})

test('a document that is too large is refused whether or not it says so', async () => {
  const body = Buffer.alloc(11 * 1024 * 1024, 'x')
  server.set('/large', { body })
  await expect(get('/large')).rejects.toMatchObject({ kind: 'too-large' })
  server.set('/large', { body, headers: { 'content-length': body.length } })
  await expect(get('/large')).rejects.toMatchObject({ kind: 'too-large' })
})

test.each([
  [401, 'blocked'],
  [403, 'blocked'],
  [451, 'blocked'],
  [404, 'not-found'],
  [410, 'gone'],
  [429, 'rate-limited'],
  [500, 'server'],
  [502, 'server'],
  [503, 'server'],
  [400, 'server'],
  [204, 'server'],
  [304, 'server'],
  [408, 'timeout'],
  [504, 'timeout'],
])('status %i is told as %s', async (status, kind) => {
  server.set('/fault', { status })
  await expect(get('/fault')).rejects.toMatchObject({ kind, message: expect.stringContaining(String(status)) })
})

test.each([
  [429, '90'],
  [503, 'Fri, 12 Mar 2021 10:01:30 GMT'],
])('a wish to wait comes with status %i', async (status, wish) => {
  server.set('/busy', { status, headers: { 'retry-after': wish } })
  await expect(get('/busy')).rejects.toMatchObject({ retryAfter: 90 })
})

test('a challenge for people is a block, not a fault', async () => {
  server.set('/challenge', { status: 503, headers: { 'cf-mitigated': 'challenge' } })
  await expect(get('/challenge')).rejects.toMatchObject({ kind: 'blocked' })
})

test('redirects are followed, relative ones too, and the end is told', async () => {
  server.set('/r1', { status: 301, headers: { location: 'r2?a=1' } })
  server.set('/r2?a=1', { status: 307, headers: { location: server.url('/end') } })
  server.set('/end', { body: 'there' })
  const fetched = await get('/r1')
  expect(textOf(fetched)).toBe('there')
  expect(fetched.finalUrl).toBe(server.url('/end'))
})

test.each([
  ['in a circle', '/circle', 'server'],
  ['to our own network', 'http://127.0.0.1:1/', 'refused-address'],
  ['to cloud metadata', 'http://169.254.169.254/latest/', 'refused-address'],
  ['to a name of our own network', 'http://localhost:8080/', 'refused-address'],
  ['to a file', 'file:///etc/passwd', 'bad-url'],
  ['to nowhere', '', 'server'],
])('a redirect %s ends there', async (_, location, kind) => {
  const before = server.count('/circle').all
  server.set('/circle', { status: 302, headers: { location } })
  await expect(get('/circle')).rejects.toMatchObject({ kind })
  expect(server.count('/circle').all - before).toBeLessThanOrEqual(6)
})

test.each([
  ['never answers', { delay: 5000 }, 'timeout'],
  ['sends a byte at a time', { body: 'x'.repeat(1000), drip: { bytes: 1, every: 50 } }, 'timeout'],
  ['hangs up', { drop: 'at-once' }, 'network'],
  ['hangs up half-way', { body: 'x'.repeat(1000), headers: { 'content-length': 1000 }, drop: 'mid-body' }, 'network'],
  ['hangs up half-way without a length', { body: 'x'.repeat(1000), drop: 'mid-body' }, 'network'],
  ['sends half a gzip', { body: gzipSync(story).subarray(0, 60), headers: { 'content-encoding': 'gzip' } }, 'server'],
] as const)('a server that %s is a fault that passes', async (_, route, kind) => {
  server.set('/slow', route)
  await expect(impatient.fetchBytes(server.url('/slow'))).rejects.toMatchObject({ name: 'FetchError', kind })
})

test('a server that speaks another language is a fault of the network', async () => {
  const other = createServer(
    (socket) =>
      void socket
        .on('error', () => {})
        .on('data', () => socket.destroy())
        .write('220 mail.example.org ready\r\n'),
  ).listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address() as { port: number }
  const own = createFetcher({ allowHosts: [`127.0.0.1:${address.port}`], userAgent, now })
  await expect(own.fetchBytes(`http://127.0.0.1:${address.port}/`)).rejects.toMatchObject({ kind: 'network' })
  other.close()
  await once(other, 'close')
  await expect(own.fetchBytes(`http://127.0.0.1:${address.port}/`)).rejects.toMatchObject({ kind: 'network' })
  await own.close()
})

test('a private server nobody named is not dialled', async () => {
  const quiet = await startFeedServer()
  await expect(fetcher.fetchBytes(quiet.url('/'))).rejects.toMatchObject({ kind: 'refused-address' })
  await expect(fetcher.fetchBytes(quiet.url('/').replace('127.0.0.1', 'localhost'))).rejects.toMatchObject({
    kind: 'refused-address',
  })
  expect(quiet.requests).toEqual([])
  await quiet.close()
})

test('one host is asked one thing at a time, and a failure does not hold up the next', async () => {
  const own = await startFeedServer()
  const polite = createFetcher({ allowHosts: [own.host], userAgent, now })
  for (let i = 0; i < 6; i++) own.set(`/${i}`, i === 2 ? { drop: 'at-once' } : { body: String(i), delay: 5 })
  const results = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((i) => polite.fetchBytes(own.url(`/${i}`))))
  expect(results.map(({ status }) => status === 'fulfilled')).toEqual([true, true, false, true, true, true])
  expect(own.mostOpen()).toBe(1)
  await polite.close()
  await own.close()
})

test('closing ends what is under way', async () => {
  const own = createFetcher({ allowHosts: [server.host], userAgent, now })
  server.set('/forever', { delay: 3000 })
  const waiting = own.fetchBytes(server.url('/forever'))
  waiting.catch(() => {})
  await expect.poll(() => server.count('/forever').all).toBe(1)
  await own.close()
  await expect(waiting).rejects.toMatchObject({ name: 'FetchError' })
})
