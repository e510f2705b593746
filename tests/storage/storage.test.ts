import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/domain/case.ts'
import { foldStanding } from '../../src/domain/standing.ts'
import type { Destination } from '../../src/domain/subscription.ts'
import { development } from '../support/developments.ts'
import { throwAwayStorage } from '../support/storage.ts'

const open = throwAwayStorage()

const read = (
  id: string,
  more: { title?: string; text?: string; url?: string; contentHash?: string; published?: string } = {},
) => ({
  key: `key ${id}`,
  contentHash: more.contentHash ?? 'hash',
  story: {
    id,
    url: more.url ?? null,
    outlet: 'Outlet',
    title: more.title ?? 'A headline',
    published: more.published ?? '2025-03-12',
    text: more.text ?? 'Some text.',
    lang: 'en',
  },
})
const saving = { history: () => false, now: '2025-03-12T10:00:00.000Z' }
const understood = { relevant: false, subjects: [], mentions: [], findings: [], notes: [] }

describe('feeds', () => {
  it('keeps how each is doing', async () => {
    const { feeds } = open()
    await feeds.add({ id: 'f1', url: 'https://example.org/1', title: 'One', workspace: null })
    await feeds.saveChecked('f1', {
      checkedAt: '2025-01-01T00:00:00Z',
      nextCheckAt: '2025-01-01T01:00:00Z',
      error: 'no answer',
    })
    await feeds.saveChecked('f1', {
      checkedAt: '2025-01-01T01:00:00Z',
      nextCheckAt: '2025-01-01T02:00:00Z',
      error: 'no answer',
    })
    expect(await feeds.find('f1')).toMatchObject({
      failures: 2,
      lastError: 'no answer',
      lastSuccessAt: null,
      baselineAt: null,
    })
    const document = { title: null, etag: '"a"', lastModified: null, bodyHash: 'h', newestPublished: '2025-01-01' }
    await feeds.saveRead('f1', { ...document, at: '2025-01-02T00:00:00Z' })
    await feeds.saveRead('f1', { ...document, at: '2025-01-03T00:00:00Z' })
    await feeds.saveChecked('f1', {
      checkedAt: '2025-01-03T00:00:00Z',
      nextCheckAt: '2025-01-04T00:00:00Z',
      error: null,
    })
    expect(await feeds.find('f1')).toMatchObject({
      failures: 0,
      lastError: null,
      baselineAt: '2025-01-02T00:00:00Z',
      etag: '"a"',
    })
  })

  it('keeps what is known of a feed that is added again, and takes its own title where it was given none', async () => {
    const { feeds } = open()
    await feeds.add({ id: 'f2', url: 'https://example.org/2', title: '', workspace: 'w' })
    await feeds.saveRead('f2', {
      title: 'Zwei',
      etag: null,
      lastModified: null,
      bodyHash: 'h',
      newestPublished: null,
      at: '2025-01-01',
    })
    await feeds.add({ id: 'f2', url: 'https://example.org/2', title: 'Not this', workspace: 'w' })
    expect(await feeds.find('f2')).toMatchObject({ title: 'Zwei', bodyHash: 'h', workspace: 'w' })
    await feeds.remove('f2')
    expect(await feeds.find('f2')).toBeUndefined()
  })
})

describe('stories', () => {
  it('stores an item once, and files an edited one again', async () => {
    const { feeds, stories } = open()
    await feeds.add({ id: 'f', url: 'https://example.org/f', title: 'F', workspace: null })
    expect(await stories.saveRead('f', [read('s1'), read('s2')], saving)).toEqual({ fresh: ['s1', 's2'], changed: [] })
    expect(await stories.saveRead('f', [read('s1'), read('s2')], saving)).toEqual({ fresh: [], changed: [] })
    await stories.markFiled('s1', { understanding: understood, companies: [], at: '2025-03-12T11:00:00Z' })
    expect(await stories.unfiled(10)).toEqual(['s2'])
    const edited = read('s1', { contentHash: 'other', title: 'Another headline' })
    expect(await stories.saveRead('f', [edited], saving)).toEqual({ fresh: [], changed: ['s1'] })
    expect(await stories.find('s1')).toMatchObject({ story: { title: 'Another headline' }, filedAt: null })
  })

  it('takes a story that two feeds bring for one', async () => {
    const { feeds, stories } = open()
    await feeds.add({ id: 'g', url: 'https://example.org/g', title: 'G', workspace: null })
    await feeds.add({ id: 'h', url: 'https://example.org/h', title: 'H', workspace: null })
    expect((await stories.saveRead('g', [read('both')], saving)).fresh).toEqual(['both'])
    expect((await stories.saveRead('h', [read('both')], saving)).fresh).toEqual([])
  })

  it('survives zero bytes and half characters', async () => {
    const { stories } = open()
    await stories.saveRead('f', [read('odd', { title: 'a\0b', text: 'half \ud83d and \0 zero' })], saving)
    expect((await stories.find('odd'))?.story.title).toBe('ab')
    const notes = ['half \ud83d', 'zero \0', 'a \\u0000 spelt out']
    await stories.markFiled('odd', { understanding: { ...understood, notes }, companies: ['c\0'], at: 'x' })
    expect((await stories.find('odd'))?.understanding?.notes).toEqual(['half \ufffd', 'zero ', 'a \\u0000 spelt out'])
    expect(await stories.findByUrl('https://example.org/\0')).toBeUndefined()
  })

  it('forgets texts in time, and keeps an excerpt', async () => {
    const { stories } = open()
    await stories.saveRead('f', [read('old', { text: `${'x'.repeat(900)} farewell` })], {
      ...saving,
      now: '2020-01-01T00:00:00Z',
    })
    expect(await stories.purgeTexts('2021-01-01T00:00:00Z')).toBe(0)
    await stories.markFiled('old', { understanding: understood, companies: [], at: '2020-01-01T00:00:00Z' })
    expect(await stories.purgeTexts('2021-01-01T00:00:00Z')).toBe(1)
    expect((await stories.find('old'))?.story.text).toHaveLength(500)
    expect(await stories.search('farewell', { limit: 1 })).toEqual([])
  })

  it('finds by address, however people copy it', async () => {
    const { stories } = open()
    await stories.saveRead('f', [read('linked', { url: 'https://example.org/a/story' })], saving)
    for (const url of [
      'https://example.org/a/story',
      'https://example.org/a/story/',
      'https://example.org/a/story?utm_source=x',
    ])
      expect((await stories.findByUrl(url))?.story.id).toBe('linked')
    expect(await stories.findByUrl('https://example.org/a/other')).toBeUndefined()
  })

  const SEARCHED = [
    read('e', {
      title: 'Court halts the export ban',
      text: 'A “crippling” order—so far. The société générale of things was fined.',
    }),
    read('c', { title: '小米起诉美国国防部', text: '法官暂时阻止了投资禁令。' }),
  ]
  it.each([
    ['export', 'Court halts'],
    ['"export ban"', 'Court halts'],
    ['SOCIETE generale', 'Court halts'],
    ['投资', '小米'],
    ['国防部', '小米'],
    ['cuort halts the exprot ban', 'Court halts'],
    ['exprot', 'Court halts'],
    ['crippling', 'Court halts'],
    ['“国防部”', '小米'],
    ['"国防部 投资"', undefined],
    ['禁令 法官', '小米'],
  ])('for %s finds %s', async (query, title) => {
    const { stories } = open()
    await stories.saveRead('f', SEARCHED, saving)
    const found = await stories.search(query, { limit: 5 })
    if (title) expect(found[0]?.title).toContain(title)
    else expect(found).toEqual([])
  })

  it.each(['"', "'; drop table stories; --", ':*&|!()', 'a <-> b', '\0', '%_\\', '“', ''])(
    'survives the search %j',
    async (query) => expect(await open().stories.search(query, { limit: 5 })).toBeInstanceOf(Array),
  )

  it('finds nothing where nothing fits, and keeps to a company', async () => {
    const { stories } = open()
    expect(await stories.search('国米', { limit: 5 })).toEqual([])
    expect(await stories.search('export', { limit: 5, company: 'nobody' })).toEqual([])
  })
})

describe('cases', () => {
  it('keeps developments with their evidence, best rank first', async () => {
    const { cases, stories } = open()
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

describe('deliveries', () => {
  const at = (minute: number) => `2025-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`
  const place = (channel: string): Destination => ({ platform: 'discord', workspace: 'g', channel })

  async function two(channel: string) {
    const { cases, deliveries } = open()
    for (const id of [`${channel}-1`, `${channel}-2`]) {
      const { evidence: _, ...one } = development({ id })
      await cases.addDevelopment({ ...one, filedAt: 'x' })
      expect(await deliveries.add({ id, development: id, destination: place(channel), at: at(0) })).toBe(true)
      expect(await deliveries.add({ id: `${id}x`, development: id, destination: place(channel), at: at(0) })).toBe(
        false,
      )
    }
    return deliveries
  }
  const claim = (channel: string, minute: number) =>
    open().deliveries.claim(place(channel), { now: at(minute), leaseMs: 60_000 })

  it('hands out the oldest, and the next only when it is done', async () => {
    const deliveries = await two('a')
    expect(await claim('a', 1)).toMatchObject({ delivery: { id: 'a-1', attempts: 1 }, unclear: false })
    expect(await claim('a', 1)).toBeUndefined()
    await deliveries.markSent('a-1', 'm1', at(1))
    expect(await claim('a', 1)).toMatchObject({ delivery: { id: 'a-2' } })
    await deliveries.markDead('a-2', 'refused')
    expect(await claim('a', 2)).toBeUndefined()
    expect(await deliveries.ofDevelopment('a-1')).toMatchObject([{ state: 'sent', message: 'm1' }])
  })

  it('waits for a retry without letting later ones pass', async () => {
    const deliveries = await two('b')
    await claim('b', 1)
    await deliveries.markRetry('b-1', { at: at(5), error: 'busy', unclear: false })
    expect(await claim('b', 4)).toBeUndefined()
    expect(await deliveries.waiting(at(4))).not.toContainEqual(place('b'))
    expect(await deliveries.waiting(at(5))).toContainEqual(place('b'))
    expect(await claim('b', 5)).toMatchObject({ delivery: { id: 'b-1', attempts: 2 }, unclear: false })
  })

  it('calls one unclear whose sender died, once its lease is over', async () => {
    const deliveries = await two('c')
    await claim('c', 1)
    expect(await claim('c', 1)).toBeUndefined()
    expect(await claim('c', 3)).toMatchObject({ delivery: { id: 'c-1' }, unclear: true })
    await deliveries.dropLeases()
    expect(await claim('c', 3)).toMatchObject({ delivery: { id: 'c-1' }, unclear: true })
    await deliveries.markRetry('c-1', { at: at(4), error: 'unclear', unclear: true })
    expect(await claim('c', 4)).toMatchObject({ unclear: true })
  })

  it('is handed out within a transaction too, and back when that fails', async () => {
    await two('e')
    const storage = open()
    const failing = storage.transaction(async ({ deliveries }) => {
      expect(await deliveries.claim(place('e'), { now: at(1), leaseMs: 60_000 })).toMatchObject({
        delivery: { id: 'e-1' },
      })
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await claim('e', 1)).toMatchObject({ delivery: { id: 'e-1', attempts: 1 }, unclear: false })
  })

  it('gives one delivery to one of many who ask at once', async () => {
    await two('d')
    const claims = await Promise.all(Array.from({ length: 8 }, () => claim('d', 1)))
    expect(claims.filter(Boolean)).toHaveLength(1)
  })
})

describe('jobs', () => {
  it('runs what a transaction enqueued only when it commits, and one a key', async () => {
    const storage = open()
    const seen: unknown[] = []
    await storage.jobs.work<{ story: string }>('file-story', { concurrency: 4 }, async ({ story }) => {
      seen.push(story)
    })
    await storage
      .transaction(async ({ send }) => {
        await send('file-story', { story: 'never' }, { key: 'never' })
        throw new Error('rolled back')
      })
      .catch(() => {})
    await storage.transaction(async ({ send }) => {
      await send('file-story', { story: 'once' }, { key: 'once' })
      await send('file-story', { story: 'once' }, { key: 'once' })
      await send('file-story', { story: 'other' }, { key: 'other' })
    })
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(2)
    await sleep(300)
    expect(seen.sort()).toEqual(['once', 'other'])
  })

  it('runs every job that has no key, and does not let a slow one hold up the others', async () => {
    const storage = open()
    const done: string[] = []
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await storage.jobs.work<{ name: string }>('check-feed', { concurrency: 2 }, async ({ name }) => {
      if (name === 'slow') await held
      done.push(name)
    })
    for (const name of ['slow', 'a', 'b', 'c']) await storage.send('check-feed', { name })
    await expect.poll(() => done.length, { timeout: 10_000 }).toBe(3)
    expect(done).not.toContain('slow')
    release()
    await expect.poll(() => done.length, { timeout: 10_000 }).toBe(4)
  })

  it('lets one more job of a key wait while one is being worked on', async () => {
    const storage = open()
    let started = 0
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await storage.jobs.work('deliver', { concurrency: 4 }, async () => {
      if (++started === 1) {
        for (let i = 0; i < 3; i++)
          await storage.send('deliver', {}, { key: 'place', after: new Date(Date.now() + 500) })
        await held
      }
    })
    await storage.send('deliver', {}, { key: 'place' })
    await expect.poll(() => started, { timeout: 10_000 }).toBe(2)
    release()
    await sleep(300)
    expect(started).toBe(2)
  })

  it('tries again what failed', async () => {
    const storage = open()
    let tries = 0
    await storage.jobs.work('revise', { concurrency: 1 }, async () => {
      tries++
      if (tries === 1) throw new Error('not yet')
    })
    await storage.send('revise', { development: 'x' })
    await expect.poll(() => tries, { timeout: 15_000 }).toBe(2)
  })
})

describe('the cache', () => {
  it('keeps what may be lost, for a while', async () => {
    const { cache } = open()
    await cache.set('page', { text: 'x' }, 60_000)
    await cache.set('brief', 1, 1)
    await sleep(10)
    expect(await cache.get('page')).toEqual({ text: 'x' })
    expect(await cache.get('brief')).toBeUndefined()
    await cache.delete('page')
    expect(await cache.get('page')).toBeUndefined()
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
