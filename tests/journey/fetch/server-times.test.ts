import { expect, test } from 'vitest'
import { cacheSecondsOf, retryAfterOf } from '../../../src/journey/fetch/server-times.ts'

const now = new Date('2021-03-12T10:00:00Z')

test.each([
  ['120', 120],
  [' 0 ', 0],
  ['Fri, 12 Mar 2021 10:02:00 GMT', 120],
  ['Fri, 12 Mar 2021 09:00:00 GMT', 0],
  ['999999999', 86_400],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
])('Retry-After %j means %j seconds', (header, seconds) =>
  expect(retryAfterOf({ 'retry-after': header }, now)).toBe(seconds),
)

test.each([
  [{ 'cache-control': 'public, max-age=600' }, 600],
  [{ 'cache-control': 'max-age=600', age: '500' }, 100],
  [{ 'cache-control': 'max-age=600', age: '900' }, 0],
  [{ 'cache-control': 'no-cache, max-age=600' }, 0],
  [{ 'cache-control': 'No-Store' }, 0],
  [{ 'cache-control': 'max-age=600', expires: '0' }, 600],
  [{ expires: 'Fri, 12 Mar 2021 10:10:00 GMT' }, 600],
  [{ expires: 'Fri, 12 Mar 2021 10:10:00 GMT', date: 'Fri, 12 Mar 2021 10:05:00 GMT' }, 300],
  [{ expires: '0' }, 0],
  [{}, null],
])('%j is fresh for %j seconds', (headers, seconds) => expect(cacheSecondsOf(headers, now)).toBe(seconds))
