import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { foldCase } from '../../src/domain/course.ts'
import { development } from '../support/developments.ts'
import { throwAwayStorage } from '../support/storage.ts'
import { read, saving } from '../support/stored.ts'

const open = throwAwayStorage()

describe('cases', () => {
  it('keeps developments with their evidence, best rank first', async () => {
    const { cases, feeds, stories } = open()
    await feeds.add({ id: 'f', url: 'https://example.org/f', title: 'F', workspace: null })
    await stories.saveRead('f', [read('ev1'), read('ev2')], saving)
    const { evidence, ...one } = development({ id: 'dev1', company: 'keeper' })
    await cases.addDevelopment({ ...one, filedAt: '2025-03-12' })
    const [first] = evidence
    if (!first) throw new Error('no evidence')
    await cases.addEvidence('dev1', { ...first, story: 'ev1', rank: 4 })
    await cases.addEvidence('dev1', { ...first, story: 'ev2', rank: 1 })
    await cases.addEvidence('dev1', { ...first, story: 'ev2', rank: 1 })
    const [kept] = await cases.developmentsOf(['keeper'])
    expect(kept?.evidence.map(({ story }) => story)).toEqual(['ev2', 'ev1'])
    expect((await cases.developmentsOfStory('ev1')).map(({ id }) => id)).toEqual(['dev1'])
    await cases.updateDevelopment('dev1', { ...one, date: '2025-01-01', restriction: 'us-bis-el' })
    expect((await cases.developmentsOf(['keeper']))[0]).toMatchObject({ date: '2025-01-01', restriction: 'us-bis-el' })
    expect(await cases.companyOf('dev1')).toBe('keeper')
  })

  it('keeps the standing of each, for quick lists', async () => {
    const { cases } = open()
    const key = { company: 'lister', restriction: 'r' }
    await cases.save(foldCase(key, [development()], '2025-03-12'))
    await cases.save(foldCase(key, [development({ type: 'delisted' })], '2025-03-12'))
    const page = { own: [], companies: ['lister'], asOf: '2025-01-01', skip: 0, limit: 5 }
    expect(await cases.list(page)).toMatchObject([{ standing: { status: 'lifted' } }])
    expect(await cases.list({ ...page, asOf: '2020-01-01' })).toEqual([])
    expect(await cases.of('lister')).toHaveLength(1)
    await cases.remove('lister', 'r')
    expect(await cases.of('lister')).toEqual([])
    expect(await cases.list(page)).toEqual([])
  })

  it('lists them as they stood on a day, the one that moved last first, by status, restriction and company', async () => {
    const { cases } = open()
    const file = (company: string, restriction: string, ...told: Parameters<typeof development>[0][]) =>
      cases.save(foldCase({ company, restriction }, told.map(development), '2025-03-12'))
    await file('ls-a', 'r-1', { date: '2021-01-10' }, { type: 'vacated', date: '2021-05-25', evidence: [{ rank: 1 }] })
    await file('ls-b', 'r-1', { date: '2021-02' })
    await file('ls-b', 'r-2', { date: '2021-03-01', effective: '2021-04-01' })
    await file('ls-c.w', 'r-2', { date: '2021-03-02' })
    const companies = ['ls-a', 'ls-b', 'ls-c.w']
    const told = async (more: object) =>
      (await cases.list({ own: [], companies, asOf: '2021-06-01', skip: 0, limit: 9, ...more })).map(
        ({ company, restriction, standing }) => `${company} ${restriction} ${standing.status}`,
      )
    expect(await told({})).toEqual(['ls-a r-1 vacated', 'ls-b r-2 announced', 'ls-b r-1 in_force'])
    expect(await told({ asOf: '2021-02-20' })).toEqual(['ls-b r-1 in_force', 'ls-a r-1 in_force'])
    expect(await told({ asOf: '2021-01-31' })).toEqual(['ls-a r-1 in_force'])
    expect(await told({ own: ['ls-c.w'], restriction: 'r-2' })).toEqual(['ls-c.w r-2 in_force', 'ls-b r-2 announced'])
    expect(await told({ statuses: ['vacated', 'announced'] })).toEqual(['ls-a r-1 vacated', 'ls-b r-2 announced'])
    expect(await told({ statuses: ['in_force'], companies: ['ls-b'] })).toEqual(['ls-b r-1 in_force'])
    expect(await told({ without: ['ls-b'] })).toEqual(['ls-a r-1 vacated'])
    const many = Array.from({ length: 60 }, (_, i) => `nobody-${i}`)
    expect(await told({ companies: ['ls-a', ...many] })).toEqual(['ls-a r-1 vacated'])
    expect(await told({ skip: 1, limit: 1 })).toEqual(['ls-b r-2 announced'])
    const [announced] = await cases.list({
      own: [],
      companies: ['ls-b'],
      restriction: 'r-2',
      asOf: '2021-06-01',
      skip: 0,
      limit: 1,
    })
    expect(announced?.standing.pending).toEqual([{ date: '2021-04-01', what: 'takes effect', verify: true }])
  })

  it('lists the latest developments by the day they happened; undated recaps are not among them', async () => {
    const { cases, feeds, stories } = open()
    await feeds.add({ id: 'l', url: 'https://example.org/l', title: 'L', workspace: null })
    await stories.saveRead('l', [read('l1')], saving)
    const all = [
      development({ id: 'lt-old', company: 'lt', date: '2021-01-01' }),
      development({ id: 'lt-new', company: 'lt', date: '2021-03-01', type: 'lawsuit_filed' }),
      development({ id: 'lt-undated', company: 'lt', date: null, evidence: [{ published: '2021-02-03T10:00:00Z' }] }),
      development({
        id: 'lt-recap',
        company: 'lt',
        date: null,
        evidence: [{ published: '2021-04-01', background: true }],
      }),
    ]
    for (const { evidence, ...one } of all) {
      await cases.addDevelopment({ ...one, filedAt: '2025-03-12' })
      for (const each of evidence) await cases.addEvidence(one.id, { ...each, story: 'l1' })
    }
    await cases.save(foldCase({ company: 'lt', restriction: 'us-dod-1260h' }, all, 'x'))
    const told = async (more: object) =>
      (
        await cases.latest({
          own: [],
          companies: ['lt'],
          types: ['designated', 'lawsuit_filed'],
          asOf: '2022-01-01',
          skip: 0,
          limit: 9,
          ...more,
        })
      ).map(({ id }) => id)
    expect(await told({})).toEqual(['lt-new', 'lt-undated', 'lt-old'])
    expect(await told({ types: ['lawsuit_filed'] })).toEqual(['lt-new'])
    expect(await told({ asOf: '2021-02-03' })).toEqual(['lt-undated', 'lt-old'])
    expect(await told({ restriction: 'us-bis-el' })).toEqual([])
    expect(await told({ skip: 2 })).toEqual(['lt-old'])
  })

  it('forgets a feed with all that only it told', async () => {
    const { cases, feeds, stories } = open()
    await feeds.add({ id: 'gone', url: 'file:///gone', title: 'Gone', workspace: null })
    await stories.saveRead('gone', [read('g1')], saving)
    const { evidence, ...one } = development({ id: 'devgone', company: 'goner' })
    await cases.addDevelopment({ ...one, filedAt: '2025-03-12' })
    for (const each of evidence) await cases.addEvidence('devgone', { ...each, story: 'g1' })
    await cases.save(foldCase({ company: 'goner', restriction: one.restriction }, [], 'x'))
    expect(await feeds.forget('gone')).toEqual({ companies: ['goner'] })
    expect(await cases.developmentsOf(['goner'])).toEqual([])
    expect(await cases.of('goner')).toEqual([])
    expect(await stories.find('g1')).toBeUndefined()
  })

  it('lets one at a time work on a company', async () => {
    const storage = open()
    const order: string[] = []
    const work = (name: string) =>
      storage.transaction(async ({ cases }) => {
        await cases.lock(['b', 'a'])
        order.push(`${name} in`)
        await sleep(20)
        order.push(`${name} out`)
      })
    await Promise.all([work('x'), work('y')])
    expect(order[1]).toBe(`${order[0]?.[0]} out`)
  })
})

describe('what workspaces follow', () => {
  it('is theirs', async () => {
    const { companies } = open()
    const company = { id: 'c.w', name: 'C' } as Parameters<typeof companies.add>[1]
    await companies.add('w', company)
    expect(await companies.list()).toEqual([{ workspace: 'w', company }])
    expect(await companies.remove('other', 'c.w')).toBe(false)
    expect(await companies.remove('w', 'c.w')).toBe(true)
  })
})
