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

describe('what is known by later evidence', () => {
  const sued = (date: string | null, more: Partial<Finding> = {}) => finding({ type: 'lawsuit_filed', date, ...more })

  it('was one all along: the development that was told stays, and nothing is told again', () => {
    const filed = fileAll([
      { id: 'a', published: '2025-03-12', findings: [sued('2025-03-09')] },
      { id: 'c', published: '2025-03-14', findings: [sued('2025-03-14')] },
      { id: 'b', published: '2025-03-11', findings: [sued('2025-03-12')] },
    ])
    expect(filed.map(({ news }) => news.length)).toEqual([1, 1, 0])
    expect(last(filed).known).toHaveLength(1)
    expect(last(filed).merged).toHaveLength(1)
    expect(last(filed).known[0]?.id).toBe(filed[0]?.news[0])
  })

  it('were two: only the one that was never told is told', () => {
    const filed = fileAll([
      { id: 'a', published: '2025-03-14', findings: [sued('2025-03-14')] },
      { id: 'b', published: '2025-03-12', findings: [sued('2025-03-12')] },
      { id: 'c', published: '2025-03-13', findings: [finding({ type: 'ruling_for_government', date: '2025-03-13' })] },
      { id: 'd', published: '2025-03-11', findings: [sued('2025-03-10')] },
    ])
    expect(filed.map(({ known }) => known.filter(({ type }) => type === 'lawsuit_filed').length)).toEqual([1, 1, 1, 2])
    expect(filed.map(({ news }) => news.length)).toEqual([1, 0, 1, 1])
  })

  it('belongs to the case that is named soon after, and to no case nobody has spoken of for a year', () => {
    const unnamed = finding({ restriction: 'unknown', type: 'designated', date: '2025-03-12' })
    const named = fileAll([
      { published: '2025-03-12', findings: [unnamed] },
      { published: '2025-03-20', findings: [sued('2025-03-19')] },
    ])
    expect(last(named).known.map(({ restriction }) => restriction)).toEqual(['us-dod-1260h', 'us-dod-1260h'])
    const quiet = fileAll([
      { published: '2022-01-05', findings: [finding({ type: 'designated', date: '2022-01-05' })] },
      { published: '2025-03-12', findings: [unnamed] },
    ])
    expect(last(quiet).known.map(({ restriction }) => restriction)).toEqual(['us-dod-1260h', 'unknown'])
  })
})

describe('a restriction nobody names', () => {
  it('never brings back a case that has ended', () => {
    const filed = fileAll([
      { published: '2025-01-05', findings: [finding({ type: 'designated', date: '2025-01-05' })] },
      { published: '2025-02-05', findings: [finding({ type: 'delisted', date: '2025-02-05' })], rank: 1 },
      { published: '2025-03-12', findings: [finding({ type: 'ban_announced', restriction: 'unknown' })] },
    ])
    const statusOf = new Map(last(filed).cases.map(({ restriction, standing }) => [restriction, standing.status]))
    expect(last(filed).known.find(({ type }) => type === 'ban_announced')?.restriction).toBe('unknown')
    expect(statusOf.get('unknown')).toBe('in_force')
    expect(filed[1]?.cases[0]?.standing.status).toBe('lifted')
  })

  it('keeps the case it was given when a second one is named', () => {
    const filed = fileAll([
      { published: '2025-03-12', findings: [finding({ type: 'designated', restriction: 'unknown' })] },
      { published: '2025-03-15', findings: [finding({ type: 'lawsuit_filed', date: '2025-03-15' })] },
      {
        published: '2025-03-20',
        findings: [finding({ type: 'threatened', restriction: 'us-bis-el', date: '2025-03-20' })],
      },
    ])
    expect(last(filed).known.find(({ type }) => type === 'designated')?.restriction).toBe('us-dod-1260h')
  })
})

describe('a court that acts under a restriction nobody names', () => {
  it('acts in the only case of the company that is in court', () => {
    const filed = fileAll([
      {
        published: '2025-01-05',
        findings: [finding({ type: 'designated', restriction: 'us-bis-el', date: '2025-01-05' })],
      },
      { published: '2025-02-05', findings: [finding({ type: 'lawsuit_filed', date: '2025-02-05' })] },
      { published: '2025-03-12', findings: [finding({ restriction: 'unknown' })] },
    ])
    expect(last(filed).known.find(({ type }) => type === 'injunction_granted')?.restriction).toBe('us-dod-1260h')
  })
})

describe('two suits told alike', () => {
  const sued = (date: string, evidence: string) => finding({ type: 'lawsuit_filed', date, evidence })

  it.each([
    ['by their court files', 'It sued in case No. 25-1381.', 'It sued in case No. 25-1402.', '2025-03-12', 2],
    ['never for being told without one', 'It sued in case No. 25-1381.', 'It sued on Wednesday.', '2025-03-13', 1],
    [
      'by their courts, on other days',
      'It sued in the Ninth Circuit.',
      'It sued in the D.C. Circuit.',
      '2025-03-13',
      2,
    ],
    [
      'not by their courts on one day',
      'It sued in the Ninth Circuit.',
      'It sued in the D.C. Circuit.',
      '2025-03-12',
      1,
    ],
  ])('are kept apart %s', (_, one, other, day, count) => {
    const filed = fileAll([
      { published: '2025-03-12', findings: [sued('2025-03-12', one)] },
      { published: '2025-03-13', findings: [sued(day, other)] },
    ])
    expect(last(filed).known).toHaveLength(count)
  })
})

describe('news', () => {
  it('of what happened more than a year ago is history', () => {
    const [filed] = fileAll([
      { published: '2025-03-12', findings: [finding({ date: '2022-04', datePrecision: 'month' })] },
    ])
    expect(filed?.news).toEqual([])
    expect(filed?.known).toHaveLength(1)
  })

  it('keeps an announcement, its withdrawal and the next announcement apart, however near', () => {
    const announced = (date: string) => finding({ type: 'exchange_delisting_announced', date })
    const filed = fileAll([
      { published: '2021-01-01', findings: [announced('2020-12-31')], rank: 5 },
      { published: '2021-01-05', findings: [finding({ type: 'announcement_withdrawn', date: '2021-01-04' })] },
      { published: '2021-01-06', findings: [announced('2021-01-06')], rank: 5 },
    ])
    expect(last(filed).known).toHaveLength(3)
  })
})
