import { expect, test } from 'vitest'
import { createAddressGuard, isPublicAddress } from '../../../src/journey/fetch/address-guard.ts'
import { FetchError } from '../../../src/journey/fetch/fetch-error.ts'

const guard = createAddressGuard(['127.0.0.1:8080', 'feeds.lan:80', '[::1]:9000'])
const faultOf = (url: string) => {
  try {
    guard.check(url)
    return 'open'
  } catch (error) {
    return error instanceof FetchError ? error.kind : error
  }
}

test.each([
  ...['127.0.0.1', '127.1', '0177.0.0.1', '0x7f.0.0.1', '0x7f000001', '2130706433', '017700000001', '127.0.0.1.'],
  ...['127.255.255.254', '0.0.0.0', '0', '10.0.0.1', '10.255.255.255', '012.0.0.1', '172.16.0.1', '172.31.255.255'],
  ...['192.168.0.1', '3232235521', '0xc0a80001', '169.254.169.254', '0xa9fea9fe', '2852039166', '169.254.1.1'],
  ...['100.64.0.1', '100.127.255.255', '192.0.0.1', '192.0.2.1', '192.88.99.1', '198.18.0.1', '198.51.100.7'],
  ...['203.0.113.9', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255', '１２７.０.０.１', '127。0。0。1'],
  ...['[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[0:0:0:0:0:ffff:7f00:0001]', '[::ffff:10.0.0.1]'],
  ...['[::ffff:169.254.169.254]', '[::ffff:8.8.8.8]', '[::127.0.0.1]', '[64:ff9b::7f00:1]', '[64:ff9b::a9fe:a9fe]'],
  ...['[64:ff9b:1::1]', '[2002:7f00:1::]', '[2002:a9fe:a9fe::1]', '[2001::1]', '[2001:0:7f00:1::]', '[2001:db8::1]'],
  ...['[fc00::1]', '[fd00:ec2::254]', '[fe80::1]', '[febf::1]', '[fec0::1]', '[ff02::1]', '[100::1]', '[3fff::1]'],
  ...['[5f00::1]', '[::ffff:0:127.0.0.1]', '[4000::1]'],
])('http://%s/ is refused', (host) => expect(faultOf(`http://${host}/`)).toBe('refused-address'))

test.each([
  'file:///etc/passwd',
  'ftp://example.org/',
  'gopher://example.org/',
  'javascript:1',
  'data:,x',
  '',
  'example.org',
])('%j is no web address', (url) => expect(faultOf(url)).toBe('bad-url'))

test.each([22, 25, 53, 110, 143, 445, 587, 993, 6667, 6000])('port %i is left to its own protocol', (port) =>
  expect(faultOf(`http://example.org:${port}/`)).toBe('refused-address'),
)

test.each([
  'http://example.org/feed',
  'https://example.org:8443/',
  'http://93.184.216.34/',
  'http://172.32.0.1/',
  'http://100.128.0.1/',
  'http://[2606:2800:220:1::1]/',
])('%s is open', (url) => expect(faultOf(url)).toBe('open'))

test.each([
  ['http://127.0.0.1:8080/a', true],
  ['http://2130706433:8080/a', true],
  ['http://feeds.lan/a', true],
  ['http://FEEDS.lan:80/a', true],
  ['http://[::1]:9000/a', true],
  ['https://feeds.lan/a', false],
])('%s is trusted: %s', (url, trusted) => expect(guard.check(url).trusted).toBe(trusted))

test.each(['http://127.0.0.1:8081/', 'http://127.0.0.1/', 'http://[::1]:8080/'])(
  '%s is not what the operator named',
  (url) => expect(faultOf(url)).toBe('refused-address'),
)

test('names and passwords in an address are dropped', () =>
  expect(guard.check('https://user:secret@example.org/feed#top').url.href).toBe('https://example.org/feed'))

test('what is no IP address is not public', () => {
  for (const text of ['', 'example.org', 'fe80::1%eth0', '1.2.3', '1.2.3.4.5'])
    expect(isPublicAddress(text)).toBe(false)
})

test('a name that leads home is refused when it is looked up', async () => {
  const error = await new Promise((resolve) => guard.lookup('localhost', { all: true }, resolve))
  expect(error).toMatchObject({ kind: 'refused-address' })
})
