import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextCheck } from '../../../src/journey/fetch/next-check.ts'

const now = new Date('2021-03-12T10:00:00Z')
const minutes = (check: Omit<Parameters<typeof nextCheck>[0], 'now'>) =>
  (nextCheck({ ...check, now }).getTime() - now.getTime()) / 60_000

test.each([
  ['a feed that says nothing is asked after a quarter of an hour', { failures: 0 }, 15],
  ['what the server calls fresh is left alone', { failures: 0, cacheSeconds: 1800 }, 30],
  ['but not for more than an hour', { failures: 0, cacheSeconds: 1e6 }, 60],
  ['and no more often than every five minutes', { failures: 0, cacheSeconds: 0 }, 5],
  ['the operator’s interval goes before the server’s', { failures: 0, cacheSeconds: 1800, pollSeconds: 30 }, 0.5],
  ['the first failure is tried again after five minutes', { failures: 1 }, 5],
  ['each further one doubles that', { failures: 4 }, 40],
  ['up to six hours', { failures: 12 }, 360],
  ['a thousand failures do not end it', { failures: 1000 }, 360],
  ['the operator’s interval doubles likewise', { failures: 3, pollSeconds: 60 }, 4],
  ['and is capped likewise', { failures: 30, pollSeconds: 60 }, 360],
  ['a server’s wish to wait longer is kept', { failures: 1, retryAfter: 3600 }, 60],
  ['a server’s wish to come sooner does not shorten it', { failures: 4, retryAfter: 60 }, 40],
  ['a wish to wait holds with the operator’s interval too', { failures: 1, pollSeconds: 1, retryAfter: 120 }, 2],
  ['many feeds are spread by a tenth', { failures: 0, jitter: 1 }, 16.5],
] as const)('%s', (_, check, expected) => expect(minutes(check)).toBeCloseTo(expected, 5))

test('a next check always lies ahead', () => {
  fc.assert(
    fc.property(
      fc.record({
        failures: fc.nat(10_000),
        retryAfter: fc.option(fc.nat(86_400), { nil: undefined }),
        cacheSeconds: fc.option(fc.nat(), { nil: null }),
        pollSeconds: fc.option(fc.integer({ min: 1, max: 86_400 }), { nil: undefined }),
        jitter: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      (check) => {
        const ahead = minutes(check)
        expect(ahead).toBeGreaterThan(0)
        expect(ahead).toBeLessThanOrEqual(1440)
      },
    ),
  )
})
