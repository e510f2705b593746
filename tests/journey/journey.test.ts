import { describe, expect, it } from 'vitest'
import type { Finding, Understanding } from '../../src/domain/development.ts'
import type { Feed } from '../../src/domain/feed.ts'
import type { ReadStory } from '../../src/domain/read-story.ts'
import { createJourney, type Stages } from '../../src/journey/journey.ts'
import { development } from '../support/developments.ts'
import { throwAwayStorage } from '../support/storage.ts'
import { saving, read as stored } from '../support/stored.ts'
import { subscription } from '../support/subscriptions.ts'

const open = throwAwayStorage()
let runs = 0

const FINDING: Finding = {
  company: 'acme',
  restriction: 'us-dod-1260h',
  type: 'lawsuit_filed',
  date: '2025-03-12',
  datePrecision: 'day',
  effective: null,
  until: null,
  background: false,
  actor: null,
  evidence: 'sued',
}

/** A journey over a feed whose document can be changed; a story that says “sued” is a lawsuit, one that says “bomb” breaks. */
async function journeyOver() {
  const storage = open()
  const run = ++runs
  const company = `acme ${run}`
  await storage.feeds.add({ id: `feed ${run}`, url: 'https://example.org/f', title: '', workspace: null })
  const troubles: string[] = []
  let items: ReadStory[] = []
  let ids = 0
  const stages: Stages = {
    fetch: async () => ({
      document: {
        bytes: new Uint8Array(),
        contentType: null,
        etag: '"e"',
        lastModified: null,
        bodyHash: 'h',
        finalUrl: '',
      },
      cacheSeconds: 600,
    }),
    read: async () => ({ title: 'The Feed', stories: items }),
    readPage: async (story) => story,
    match: () => ({ companies: [], body: [] }),
    understand(story): Understanding {
      if (story.text.includes('bomb')) throw new Error('bomb')
      const findings: Finding[] = story.text.includes('sued') ? [{ ...FINDING, company }] : []
      const beside = (date: string) => ({ ...FINDING, company: `beside ${run}`, background: true, date })
      if (story.text.includes('as another had years before')) findings.push(beside('2019-05-15'))
      if (story.text.includes('as did another that day')) findings.push(beside('2025-03-12'))
      return {
        relevant: findings.length > 0,
        subjects: findings.length ? [company] : [],
        mentions: [],
        findings,
        decisions: [],
      }
    },
    outletOf: () => ({ name: 'Outlet', rank: 3, filing: false }),
    originOf: () => ({ country: 'CN', workspace: null }),
  }
  const journey = createJourney({
    stages,
    storage,
    now: () => new Date('2025-03-14T00:00:00Z'),
    newId: () => `r${run}-${++ids}`,
    onTrouble: (sentence) => troubles.push(sentence),
  })
  const feed = async () => (await storage.feeds.find(`feed ${run}`)) as Feed
  return {
    storage,
    company,
    journey,
    troubles,
    feed,
    publish(...texts: string[]) {
      items = texts.map((text, i) => ({
        key: `${run} ${i}`,
        contentHash: text,
        story: { id: `${run}-${i}`, url: null, outlet: null, title: '', published: '2025-03-12', text, lang: 'en' },
      }))
    },
    async read() {
      const { fresh } = await journey.readFeed(await feed())
      for (const id of items.map(({ story }) => story.id)) await journey.fileStory(id)
      return fresh
    },
    subscribe: () =>
      storage.subscriptions.add(
        subscription({ company, destination: { platform: 'discord', workspace: 'w', channel: `c${run}` } }),
      ),
    told: async () =>
      (await storage.cases.developmentsOf([company])).length &&
      (
        await Promise.all(
          (await storage.cases.developmentsOf([company])).map(({ id }) => storage.deliveries.ofDevelopment(id)),
        )
      ).flat().length,
  }
}

describe('companies that a story only names', () => {
  it('have no case moved by what it recalls of them', async () => {
    const { publish, read, storage } = await journeyOver()
    publish('sued, as another had years before')
    await read()
    expect(await storage.cases.developmentsOf([`beside ${runs}`])).toEqual([])
  })

  it('are told of what was done by the same act', async () => {
    const { publish, read, storage } = await journeyOver()
    publish('sued, as did another that day')
    await read()
    expect(await storage.cases.developmentsOf([`beside ${runs}`])).toMatchObject([{ date: '2025-03-12' }])
  })
})

describe('the way of a story', () => {
  it('files what a first read brings and tells none of it', async () => {
    const { publish, read, subscribe, storage, company, told, feed } = await journeyOver()
    await subscribe()
    publish('Acme sued.')
    expect(await read()).toBe(1)
    expect(await storage.cases.of(company)).toMatchObject([{ standing: { status: 'challenged' } }])
    expect(await told()).toBe(0)
    expect(await feed()).toMatchObject({ title: 'The Feed', etag: '"e"', newestPublished: '2025-03-12' })
    expect((await feed()).baselineAt).not.toBeNull()
  })

  it('tells what comes after, once, however often it is read and edited', async () => {
    const { publish, read, subscribe, storage, company, told } = await journeyOver()
    await subscribe()
    await read()
    publish('Acme sued.')
    await read()
    await read()
    publish('Acme sued. (Corrected)')
    expect(await read()).toBe(0)
    expect(await told()).toBe(1)
    expect((await storage.cases.developmentsOf([company]))[0]?.evidence).toHaveLength(1)
  })

  it('takes a story it cannot understand for filed, says so, and goes on', async () => {
    const { publish, read, storage, company, troubles } = await journeyOver()
    publish('A bomb.', 'Acme sued.')
    await read()
    expect(troubles).toEqual(['Story not understood'])
    expect(await storage.cases.of(company)).toHaveLength(1)
    expect((await storage.stories.unfiled(10)).length).toBe(0)
  })

  it('files a story once when two file it at the same time', async () => {
    const { publish, read, journey, storage, company, subscribe, told } = await journeyOver()
    await subscribe()
    await read()
    publish('Acme sued.')
    const { fresh } = await journey.readFeed((await storage.feeds.find(`feed ${runs}`)) as Feed)
    expect(fresh).toBe(1)
    await Promise.all(Array.from({ length: 5 }, () => journey.fileStory(`${runs}-0`)))
    expect(await storage.cases.developmentsOf([company])).toHaveLength(1)
    expect(await told()).toBe(1)
  })

  it('leaves a person’s word standing whatever stories say later, and does not tell what it struck', async () => {
    const { publish, read, subscribe, storage, company, told } = await journeyOver()
    publish('Acme sued.')
    await read()
    const [sued] = await storage.cases.developmentsOf([company])
    await storage.corrections.add({
      id: `fix ${runs}`,
      development: sued?.id ?? '',
      wrong: 'not-news',
      to: null,
      note: null,
      platform: 'console',
      workspace: null,
      by: 'you',
      byName: 'you',
      at: '2025-03-14',
      undone: null,
    })
    await storage.corrected.refold([company], '2025-03-14')
    await subscribe()
    publish('Acme sued.', 'Acme sued, says another.')
    await read()
    expect((await storage.cases.developmentsOf([company]))[0]?.evidence).toHaveLength(2)
    expect(await storage.cases.of(company)).toEqual([])
    expect(await told()).toBe(0)
  })

  it('tells nothing again that a person has made of what was told wrongly', async () => {
    const { publish, read, subscribe, storage, company, told } = await journeyOver()
    await read()
    const wrong = development({
      id: `wrong ${runs}`,
      company: `other ${runs}`,
      type: 'lawsuit_filed',
      date: '2025-03-11',
    })
    const { evidence, ...rest } = wrong
    await storage.stories.saveRead(`feed ${runs}`, [stored(`wrong ${runs}`)], saving)
    await storage.cases.addDevelopment({ ...rest, filedAt: '2025-03-12' })
    for (const one of evidence) await storage.cases.addEvidence(wrong.id, { ...one, story: `wrong ${runs}` })
    await storage.corrections.add({
      id: `move ${runs}`,
      development: wrong.id,
      wrong: 'company',
      to: company,
      note: null,
      platform: 'console',
      workspace: null,
      by: 'you',
      byName: 'you',
      at: '2025-03-13',
      undone: null,
    })
    await subscribe()
    publish('Acme sued.')
    await read()
    expect(await storage.cases.developmentsOf([company])).toHaveLength(1)
    expect(await told()).toBe(0)
  })
})
