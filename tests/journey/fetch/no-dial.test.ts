import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Resolve } from '../../../src/journey/fetch/address-guard.ts'
import { createFetcher, type Fetcher } from '../../../src/journey/fetch/fetcher.ts'
import { type FeedServer, startFeedServer } from '../../support/feed-server.ts'

let server: FeedServer
let fetcher: Fetcher
/** Every address a socket of this process tried to reach. */
const dials: string[] = []
/** What names resolve to, one answer after the other; the last one stays. */
const answers = new Map<string, string[][]>()

const countDials = (message: unknown) =>
  void (message as { socket: Socket }).socket.on('connectionAttempt', (address, port) => {
    dials.push(`${address}:${port}`)
  })
const resolve: Resolve = (name, _options, done) => {
  const queue = answers.get(name) ?? [[]]
  const found = queue.length > 1 ? queue.shift() : queue[0]
  done(
    null,
    (found ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  )
}

beforeAll(async () => {
  server = await startFeedServer()
  subscribe('net.client.socket', countDials)
  fetcher = createFetcher({
    allowHosts: [server.host],
    userAgent: 'test',
    now: () => new Date('2021-03-12T10:00:00Z'),
    gap: 0,
    patience: { connect: 300, total: 600 },
    resolve,
  })
})
afterAll(async () => {
  unsubscribe('net.client.socket', countDials)
  await fetcher.close()
  await server.close()
})
beforeEach(() => {
  dials.length = 0
  answers.clear()
})

const elsewhere = () => dials.filter((dial) => dial !== server.host)
const isRefused = async (url: string) =>
  expect(await fetcher.fetchBytes(url).catch((error) => error.kind)).toMatch(/^(refused-address|bad-url)$/)

/** A public address that nobody was given: dialling it reaches no one. */
const NOBODY = '2d00::1'

/** Hosts as a stranger may write them, each leading to our own network, a special one or nowhere lawful. */
const HOSTS = [
  ...['127.0.0.1', '127.1', '127.0.1', '0177.0.0.1', '0177.1', '0x7f.0.0.1', '0x7f.1', '0x7f000001', '2130706433'],
  ...['017700000001', '00000177.0.0.1', '127.0.0.1.', '0x7F.0X0.0.1', '1２7.0.0.1', '①②⑦.⓪.⓪.①', '127。0。0。1'],
  ...['%31%32%37.0.0.1', '0', '0.0.0.0', '0x0', '10.0.0.1', '012.1', '167772161', '172.16.0.1', '172.31.255.255'],
  ...['192.168.0.1', '3232235521', '0xc0a80001', '169.254.169.254', '0xa9fea9fe', '2852039166', '0251.0376.0251.0376'],
  ...['169.254.170.2', '100.64.0.1', '100.100.100.200', '192.0.0.192', '192.0.2.1', '198.18.0.1', '224.0.0.1'],
  ...['239.255.255.250', '240.0.0.1', '255.255.255.255', '[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]'],
  ...['[::ffff:7f00:1]', '[::ffff:a9fe:a9fe]', '[::127.0.0.1]', '[::ffff:0:127.0.0.1]', '[64:ff9b::7f00:1]'],
  ...['[64:ff9b::169.254.169.254]', '[64:ff9b:1::a00:1]', '[2002:7f00:1::]', '[2002:a9fe:a9fe::]', '[2001:0:7f00:1::]'],
  ...['[fc00::1]', '[fd00:ec2::254]', '[fe80::1]', '[fe80::1%25lo]', '[fe80::1%lo]', '[fec0::1]', '[ff02::1]'],
  ...['256.1.1.1', '127.0.0.1:22', 'user:pass@127.0.0.1', 'example.org@127.0.0.1', '127.0.0.1\\@example.org'],
  ...['example.org%40@[::1]', '\t127.0.0.1', '12\n7.0.0.1', 'example.org:25', 'example.org:6379x', 'example.org:99999'],
]
test.each(HOSTS)('http://%s/ is not dialled', async (host) => {
  await isRefused(`http://${host}/feed.xml`)
  await isRefused(`https://${host}/feed.xml`)
  expect(dials).toEqual([])
})

test.each(HOSTS)('a redirect to http://%s/ is not dialled', async (host) => {
  // A header carries bytes, so a host with other signs arrives percent-encoded; control signs cannot be sent at all.
  const location = `http://${host.replaceAll(/[\t\n]/g, '').replaceAll(/[^\x20-\x7e]/g, encodeURIComponent)}/feed.xml`
  server.set('/away', { status: 302, headers: { location } })
  const error = await fetcher.fetchBytes(server.url('/away')).catch((fault) => fault)
  expect(error).toMatchObject({ name: 'FetchError' })
  expect(elsewhere()).toEqual([])
})

test.each([
  'file:///etc/passwd',
  'ftp://127.0.0.1/',
  'gopher://127.0.0.1:6379/_INFO',
  'data:text/xml,<rss/>',
  '//127.0.0.1/',
])('%s is not dialled, nor is a redirect to it', async (url) => {
  await isRefused(url)
  server.set('/away', { status: 301, headers: { location: url } })
  expect(await fetcher.fetchBytes(server.url('/away')).catch((error) => error.name)).toBe('FetchError')
  expect(elsewhere()).toEqual([])
})

test.each([
  ['127.0.0.1'],
  ['10.1.2.3'],
  ['169.254.169.254'],
  ['100.64.7.7'],
  ['0.0.0.0'],
  ['255.255.255.255'],
  ['::1'],
  ['::ffff:127.0.0.1'],
  ['64:ff9b::7f00:1'],
  ['2002:7f00:1::'],
  ['fd00:ec2::254'],
  ['fe80::1'],
  ['fe80::1%lo'],
  ['ff02::1'],
  ['127.0.0.1', '::1'],
])('a name that resolves to %s is not dialled', async (...found) => {
  answers.set('feeds.example.org', [found])
  await isRefused('http://feeds.example.org/')
  await isRefused('http://user:pass@feeds.example.org:8080/')
  expect(dials).toEqual([])
})

test('of a name that resolves to a public and a private address the private one is not dialled', async () => {
  answers.set('both.example.org', [['127.0.0.1', '2001:db8::1', '::1', NOBODY]])
  await fetcher.fetchBytes('http://both.example.org:65000/').catch(() => {})
  expect(dials).toEqual([`${NOBODY}:65000`])
})

test('a name that changes its answer between two look-ups gains nothing', async () => {
  answers.set('turns.example.org', [[NOBODY], ['127.0.0.1'], ['169.254.169.254']])
  await fetcher.fetchBytes('http://turns.example.org:65000/').catch(() => {})
  await isRefused('http://turns.example.org:65000/')
  await isRefused('http://turns.example.org:65000/')
  expect(dials).toEqual([`${NOBODY}:65000`])
})

test('the counter sees a dial that is allowed', async () => {
  server.set('/own', { body: 'x' })
  const own = createFetcher({ allowHosts: [server.host], userAgent: 'test', now: () => new Date() })
  await own.fetchBytes(server.url('/own'))
  await own.close()
  expect(dials).toEqual([server.host])
})
