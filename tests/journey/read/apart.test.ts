import { expect, test } from 'vitest'
import { apart, TookTooLong } from '../../../src/journey/read/apart.ts'

const quick = {
  html: `<article><p>${'A sentence that is long enough to be read. '.repeat(10)}</p></article>`,
  url: 'https://example.org/',
}
const endless = { html: `<html><body>${'<div>'.repeat(30_000)}words`, url: 'https://example.org/' }

test('work that takes too long is ended, and what waits behind it is done', { timeout: 20_000 }, async () => {
  const results = await Promise.allSettled([
    apart('page', quick, 5000),
    apart('page', endless, 200),
    apart('page', quick, 5000),
  ])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(results[1]).toMatchObject({ reason: expect.any(TookTooLong) })
})
