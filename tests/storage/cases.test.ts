import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/domain/case.ts'
import { foldStanding } from '../../src/domain/standing.ts'
import type { Destination } from '../../src/domain/subscription.ts'
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
    expect(await cases.latest({ companies: ['keeper'], limit: 5 })).toHaveLength(1)
  })

  it('keeps the standing of each, for quick lists', async () => {
    const { cases } = open()
    const made: Case = {
      company: 'lister',
      restriction: 'r',
      standing: foldStanding([development()]),
      updatedAt: '2025-03-12',
    }
    await cases.save(made)
    await cases.save({ ...made, standing: foldStanding([development({ type: 'delisted' })]) })
    expect(await cases.list({ companies: ['lister'], limit: 5 })).toMatchObject([{ standing: { status: 'lifted' } }])
    expect(await cases.of('lister')).toHaveLength(1)
    await cases.remove('lister', 'r')
    expect(await cases.of('lister')).toEqual([])
  })

  it('forgets a feed with all that only it told', async () => {
    const { cases, feeds, stories } = open()
    await feeds.add({ id: 'gone', url: 'file:///gone', title: 'Gone', workspace: null })
    await stories.saveRead('gone', [read('g1')], saving)
    const { evidence, ...one } = development({ id: 'devgone', company: 'goner' })
    await cases.addDevelopment({ ...one, filedAt: '2025-03-12' })
    for (const each of evidence) await cases.addEvidence('devgone', { ...each, story: 'g1' })
    await cases.save({ company: 'goner', restriction: one.restriction, standing: foldStanding([]), updatedAt: 'x' })
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

describe('subscriptions', () => {
  it('keeps each once, pauses and resumes', async () => {
    const { subscriptions } = open()
    const destination: Destination = { platform: 'slack', workspace: 'T1', channel: 'C1' }
    const made = {
      id: 'sub1',
      destination,
      company: 'acme',
      createdBy: 'u',
      createdAt: '2025-01-01',
      pausedBecause: null,
    }
    expect(await subscriptions.add(made)).toBe(true)
    expect(await subscriptions.add({ ...made, id: 'sub2' })).toBe(false)
    expect(await subscriptions.add({ ...made, id: 'sub3', company: 'all' })).toBe(true)
    expect((await subscriptions.wanting('acme')).map(({ id }) => id)).toEqual(['sub1', 'sub3'])
    await subscriptions.pause(destination, 'gone')
    expect((await subscriptions.list(destination)).map(({ pausedBecause }) => pausedBecause)).toEqual(['gone', 'gone'])
    await subscriptions.resume(destination)
    expect(await subscriptions.remove(destination, 'acme')).toBe(true)
    expect(await subscriptions.remove(destination, 'acme')).toBe(false)
    expect(await subscriptions.list(destination)).toMatchObject([{ id: 'sub3', pausedBecause: null }])
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
