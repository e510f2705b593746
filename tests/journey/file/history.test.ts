import { describe, expect, it } from 'vitest'
import type { Feed } from '../../../src/domain/feed.ts'
import { copyOf } from '../../../src/journey/file/copies.ts'
import { historyAtFirst, historyOf } from '../../../src/journey/file/history.ts'

const feed = (more: Partial<Feed>) => ({ baselineAt: null, newestPublished: null, ...more }) as Feed
const read = (published: string | null) => ({
  key: 'k',
  contentHash: 'h',
  story: { id: 's', url: null, outlet: null, title: '', published, text: '', lang: null },
})

describe('what counts as history', () => {
  it.each([
    ['everything in a first read', feed({}), '2025-06-01', true],
    ['nothing in the first item of a feed that was empty', feed({ baselineAt: '2026-01-01' }), '2021-01-01', false],
    ['no newer item', feed({ baselineAt: '2026-01-01', newestPublished: '2021-01-15' }), '2021-03-12', false],
    [
      'no item a little older than the newest',
      feed({ baselineAt: 'x', newestPublished: '2021-03-12' }),
      '2021-03-08',
      false,
    ],
    ['an old item that comes up again', feed({ baselineAt: 'x', newestPublished: '2021-03-12' }), '2020-12-01', true],
    ['no undated item', feed({ baselineAt: 'x', newestPublished: '2021-03-12' }), null, false],
  ])('%s', (_, of, published, history) => expect(historyOf(of)(read(published))).toBe(history))
})

describe('what a first read tells', () => {
  const reads = ['2025-01-03', null, '2025-01-05', '2025-01-04'].map((day, i) => ({ ...read(day), key: `k${i}` }))
  it.each([
    ['nothing', 'nothing', []],
    ['the last two', { last: 2 }, ['k2', 'k3']],
    ['none of the last none', { last: 0 }, []],
    ['what is dated since a day', { since: '2025-01-04' }, ['k2', 'k3']],
  ] as const)('%s', (_, told, keys) =>
    expect(reads.filter((one) => !historyAtFirst(told, reads)(one)).map(({ key }) => key)).toEqual(keys),
  )
  it('the first ones of a feed without dates', () => {
    const undated = ['a', 'b', 'c'].map((key) => ({ ...read(null), key }))
    expect(undated.filter((one) => !historyAtFirst({ last: 2 }, undated)(one)).map(({ key }) => key)).toEqual([
      'a',
      'b',
    ])
  })
})

describe('copies of one text', () => {
  const story = (id: string, text: string) => ({ ...read(null).story, id, text })
  const long =
    'The court said on Friday that the company had shown it would suffer lasting harm if the order took effect next week, so the order must wait until the case is decided in full.'

  it('sees through layout and agency credits', () =>
    expect(copyOf(story('a', `(Reuters) ${long}`))).toBe(copyOf(story('b', long.replaceAll(' ', '\n').toUpperCase()))))
  it('keeps other texts apart', () => expect(copyOf(story('a', long))).not.toBe(copyOf(story('b', `Update: ${long}`))))
  it('takes no two snippets for copies', () =>
    expect(copyOf(story('a', 'Short.'))).not.toBe(copyOf(story('b', 'Short.'))))
})
