import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/domain/development.ts'
import { fileAll } from '../../support/filing.ts'

const finding = (more: Partial<Finding> = {}): Finding => ({
  company: 'acme',
  restriction: 'us-dod-1260h',
  type: 'injunction_granted',
  date: '2025-03-12',
  datePrecision: 'day',
  effective: null,
  until: null,
  background: false,
  actor: null,
  evidence: 'a judge blocked it',
  ...more,
})

const last = <T>(list: readonly T[]) => list[list.length - 1] as T

describe('filing a story', () => {
  it('makes one development of four outlets that tell it in four ways', () => {
    const filed = fileAll([
      { published: '2025-03-12', findings: [finding()] },
      { published: '2025-03-13', findings: [finding({ type: 'tro_granted', date: '2025-03-13' })] },
      { published: '2025-03-15', findings: [finding({ date: null, datePrecision: 'none' })] },
      { published: '2025-03-15', findings: [finding({ restriction: 'unknown', date: null })] },
    ])
    expect(last(filed).known).toHaveLength(1)
    expect(last(filed).known[0]?.evidence).toHaveLength(4)
    expect(filed.map(({ news }) => news.length)).toEqual([1, 0, 0, 0])
  })

  it('joins a recap, dated or not, however late it comes', () => {
    const filed = fileAll([
      { published: '2025-03-12', findings: [finding()] },
      { published: '2025-06-01', findings: [finding({ background: true, date: null })] },
      { published: '2025-09-01', findings: [finding({ background: true, date: '2025-03', datePrecision: 'month' })] },
    ])
    expect(last(filed).known).toHaveLength(1)
    expect(last(filed).known[0]?.date).toBe('2025-03-12')
  })

  it('lets news take over what was known from an undated recap alone', () => {
    const filed = fileAll([
      { published: '2025-03-20', findings: [finding({ background: true, date: null })] },
      { published: '2025-03-20', findings: [finding()] },
    ])
    expect(last(filed).known).toHaveLength(1)
    expect(last(filed).known[0]?.date).toBe('2025-03-12')
    expect(last(filed).news).toHaveLength(1)
  })

  it('keeps a second injunction months later apart', () => {
    const filed = fileAll([
      { published: '2025-03-12', findings: [finding()] },
      { published: '2025-08-02', findings: [finding({ date: '2025-08-01' })] },
    ])
    expect(last(filed).known).toHaveLength(2)
    expect(last(filed).news).toHaveLength(1)
  })

  it('takes an undated report of a turn already taken for a recap of it', () => {
    const designated = finding({ type: 'designated', date: '2025-01-07' })
    const filed = fileAll([
      { published: '2025-01-07', findings: [designated] },
      { published: '2025-05-07', findings: [finding({ type: 'designated', date: null, datePrecision: 'none' })] },
    ])
    expect(last(filed).known).toHaveLength(1)
    expect(last(filed).news).toHaveLength(0)
  })

  it('keeps companies and restrictions apart', () => {
    const filed = fileAll([
      {
        published: '2025-03-12',
        findings: [finding(), finding({ company: 'bolt' }), finding({ restriction: 'us-bis-el' })],
      },
    ])
    expect(last(filed).known).toHaveLength(3)
    expect(
      last(filed)
        .cases.map(({ company, restriction }) => `${company} ${restriction}`)
        .sort(),
    ).toEqual(['acme us-bis-el', 'acme us-dod-1260h', 'bolt us-dod-1260h'])
  })

  it('settles an unknown restriction when a later story names it, and empties the unknown case', () => {
    const filed = fileAll([
      { published: '2025-03-12', findings: [finding({ restriction: 'unknown' })] },
      { published: '2025-03-12', findings: [finding()] },
    ])
    expect(last(filed).known.map(({ restriction }) => restriction)).toEqual(['us-dod-1260h'])
    expect(last(filed).emptied).toEqual([{ company: 'acme', restriction: 'unknown' }])
  })

  it('takes the date of the better outlet', () => {
    const filed = fileAll([
      { published: '2025-03-13', findings: [finding({ date: '2025-03-13' })], rank: 4 },
      { published: '2025-03-13', findings: [finding({ date: '2025-03-12' })], rank: 1 },
    ])
    expect(last(filed).known[0]?.date).toBe('2025-03-12')
  })

  it('counts a syndicated copy once towards confirmation', () => {
    const exit = finding({ type: 'delisted' })
    const [, copies] = fileAll([
      { published: '2025-03-12', findings: [exit], text: 'same' },
      { published: '2025-03-12', findings: [exit], text: 'same' },
    ])
    expect(copies?.cases[0]?.standing).toMatchObject({ status: 'lifted', confirmed: false })
    const [, apart] = fileAll([
      { published: '2025-03-12', findings: [exit] },
      { published: '2025-03-12', findings: [exit] },
    ])
    expect(apart?.cases[0]?.standing.confirmed).toBe(true)
  })

  it('tells nothing of history, recaps and talk', () => {
    const filed = fileAll([
      { published: '2025-03-12', findings: [finding()], history: true },
      { published: '2025-03-13', findings: [finding()] },
      { published: '2025-03-13', findings: [finding({ type: 'appeal_filed', background: true })] },
      { published: '2025-03-13', findings: [finding({ type: 'denial' })] },
    ])
    expect(filed.map(({ news }) => news.length)).toEqual([0, 0, 0, 0])
  })

  it('gives a story one piece of evidence a development, news before recap', () => {
    const [filed] = fileAll([
      { published: '2025-03-12', findings: [finding({ background: true, date: null }), finding(), finding()] },
    ])
    expect(filed?.known).toHaveLength(1)
    expect(filed?.added).toHaveLength(1)
    expect(filed?.added[0]?.evidence.background).toBe(false)
    expect(filed?.results).toHaveLength(3)
  })
})

describe('a second designation of who is listed already', () => {
  const designated = (date: string) => finding({ type: 'designated', date })

  it('is the first, named in passing with another day', () => {
    const filed = fileAll([
      { published: '2025-01-07', findings: [designated('2025-01-07')] },
      { published: '2025-05-13', findings: [designated('2025-04-02')], rank: 1 },
    ])
    expect(last(filed).known).toMatchObject([{ date: '2025-01-07' }])
    expect(last(filed).news).toEqual([])
  })

  it('is a new one when it is the news of another day', () => {
    const filed = fileAll([
      { published: '2025-01-07', findings: [designated('2025-01-07')] },
      { published: '2025-05-13', findings: [designated('2025-05-13')] },
    ])
    expect(last(filed).known.map(({ date }) => date)).toEqual(['2025-01-07', '2025-05-13'])
    expect(last(filed).news).toHaveLength(1)
  })

  it('is a new one after a removal', () => {
    const filed = fileAll([
      { published: '2025-01-07', findings: [designated('2025-01-07')] },
      { published: '2025-03-01', findings: [finding({ type: 'delisted', date: '2025-03-01' })], rank: 1 },
      { published: '2025-05-13', findings: [designated('2025-05-13')] },
    ])
    expect(last(filed).known).toHaveLength(3)
    expect(last(filed).news).toHaveLength(1)
  })
})
