import { describe, expect, it } from 'vitest'
import { developmentsIn } from '../../../src/domain/delivery.ts'
import type { Destination } from '../../../src/domain/subscription.ts'
import { createDelivering } from '../../../src/journey/notify/deliver.ts'
import { enqueueNews } from '../../../src/journey/notify/enqueue-news.ts'
import { PostError } from '../../../src/platforms/platform.ts'
import { development } from '../../support/developments.ts'
import { throwAwayStorage } from '../../support/storage.ts'

const open = throwAwayStorage()
let count = 0

type Outcome = 'posted' | 'lost-answer' | PostError

/** A channel that takes what it is given, or fails as told; `shown` is what people there can read. */
function channel(outcomes: Outcome[] = [], looks = true) {
  const shown: { key: string; title: string; how?: object }[] = []
  const edits: string[] = []
  return {
    shown,
    edits,
    async post(_: Destination, card: { title: string }, key: string, how?: object) {
      const outcome = outcomes.shift() ?? 'posted'
      if (outcome instanceof PostError) throw outcome
      shown.push({ key, title: card.title, ...(how && { how }) })
      if (outcome === 'lost-answer') throw new PostError('unclear', 'No answer')
      return `message of ${key}`
    },
    async edit(_: Destination, message: string) {
      edits.push(message)
    },
    find: async (_: Destination, key: string) =>
      looks ? (shown.some((one) => one.key === key) ? `message of ${key}` : null) : undefined,
  }
}

async function setUp(outcomes: Outcome[] = [], looks = true) {
  const storage = open()
  count++
  const destination: Destination = { platform: 'discord', workspace: 'w', channel: `c${count}` }
  const company = `company ${count}`
  await storage.subscriptions.add({
    id: `s${count}`,
    destination,
    company,
    createdBy: 'u',
    createdAt: 'x',
    pausedBecause: null,
  })
  const mouth = channel(outcomes, looks)
  let now = Date.parse('2025-01-01T00:00:00Z')
  const delivering = createDelivering({
    outbox: storage,
    mouths: new Map([['discord', mouth]]),
    cardOf: async (content) => ({ title: developmentsIn(content).join(' '), tone: 'neutral' }),
    now: () => new Date(now),
    gapMs: () => 0,
    sleep: async () => {},
    onTrouble: () => {},
  })
  let told = 0
  const file = async (...ids: string[]) => {
    for (const id of ids) {
      const { evidence: _, ...one } = development({ id: `${company} ${id}`, company })
      await storage.cases.addDevelopment({ ...one, filedAt: 'x' }).catch(() => {})
    }
    const news = ids.map((id) => `${company} ${id}`)
    const changed = news.map((id) => ({ id, company }))
    await storage.transaction((store) =>
      enqueueNews(
        store,
        { news, changed, added: [], founded: new Set(news) },
        { at: 'x', newId: () => `k${count}-${++told}` },
      ),
    )
  }
  /** Deliver as the schedule does: again when it says so. */
  const settle = async () => {
    for (let retry = await delivering.deliver(destination); retry; retry = await delivering.deliver(destination))
      now = retry.getTime()
  }
  const titles = () => mouth.shown.map(({ title }) => title.replace(`${company} `, ''))
  const passTime = (minutes: number) => {
    now += minutes * 60_000
  }
  return { storage, destination, delivering, mouth, file, settle, titles, passTime, company }
}

describe('telling', () => {
  it('tells each development once, in order, however often it is filed', async () => {
    const { file, settle, titles } = await setUp()
    await file('a', 'b')
    await file('a')
    await settle()
    await file('b', 'c')
    await settle()
    expect(titles()).toEqual(['a', 'b', 'c'])
  })

  it('tries again what failed, without letting later news pass', async () => {
    const { file, settle, titles } = await setUp([
      new PostError('later', 'Busy', { retryAfter: 5_000 }),
      new PostError('later', 'Busy'),
    ])
    await file('a', 'b')
    await settle()
    expect(titles()).toEqual(['a', 'b'])
  })

  it('waits as long as the platform says', async () => {
    const { file, delivering, destination } = await setUp([new PostError('later', 'Busy', { retryAfter: 90_000 })])
    await file('a')
    expect(await delivering.deliver(destination)).toEqual(new Date('2025-01-01T00:01:30Z'))
    // Asked too early, it says again when.
    expect(await delivering.deliver(destination)).toEqual(new Date('2025-01-01T00:01:30Z'))
  })

  it('looks before it posts again when the end was unclear', async () => {
    const { file, settle, titles } = await setUp(['lost-answer', new PostError('unclear', 'Dropped')])
    await file('a', 'b')
    await settle()
    expect(titles()).toEqual(['a', 'b'])
  })

  it('goes on looking where looking failed', async () => {
    const { file, settle, titles, mouth } = await setUp(['lost-answer'])
    const find = mouth.find
    let looks = 0
    mouth.find = async (destination, key) => {
      if (++looks < 3) throw new PostError('later', 'Not now')
      return find(destination, key)
    }
    await file('a')
    await settle()
    expect(titles()).toEqual(['a'])
    expect(looks).toBe(3)
  })

  it('looks first at what a dead process was sending', async () => {
    const { storage, destination, file, settle, titles, passTime } = await setUp()
    await file('a')
    await storage.deliveries.claim(destination, { now: '2025-01-01T00:00:00.000Z', leaseMs: 60_000 })
    await settle()
    expect(titles()).toEqual([])
    passTime(2)
    await settle()
    expect(titles()).toEqual(['a'])
  })

  it('sets aside what will never be taken, and goes on', async () => {
    const { storage, file, settle, titles, company } = await setUp([new PostError('refused', 'Too long')])
    await file('a', 'b')
    await settle()
    expect(titles()).toEqual(['b'])
    expect(await storage.deliveries.ofDevelopment(`${company} a`)).toMatchObject([{ state: 'dead', error: 'Too long' }])
  })

  it('pauses a place that is lost, says why, and resumes by itself', async () => {
    const { storage, destination, delivering, file, settle, titles } = await setUp([
      new PostError('lost', 'May not write here'),
    ])
    await file('a')
    await delivering.deliver(destination)
    expect(await storage.subscriptions.list(destination)).toMatchObject([{ pausedBecause: 'May not write here' }])
    expect(titles()).toEqual([])
    await settle()
    expect(titles()).toEqual(['a'])
    expect(await storage.subscriptions.list(destination)).toMatchObject([{ pausedBecause: null }])
  })

  it('posts a correction as a reply to the message it corrects, and calls whom it shall', async () => {
    const { storage, destination, file, settle, mouth, company } = await setUp()
    await file('a')
    await settle()
    const development = `${company} a`
    const correction = { content: { kind: 'correction', development, text: 'Not so.' }, destination } as const
    await storage.deliveries.add({ ...correction, id: `x${count}`, dedupe: 'correction', mention: '123', at: 'x' })
    await settle()
    expect(mouth.shown).toMatchObject([
      { how: { replyTo: undefined, mention: undefined } },
      { how: { replyTo: `message of ${mouth.shown[0]?.key}`, mention: '123' } },
    ])
  })

  it('revises what was posted, and nothing else', async () => {
    const { delivering, file, settle, mouth, company } = await setUp([new PostError('refused', 'x')])
    await file('dead', 'sent')
    await settle()
    await delivering.revise(`${company} dead`)
    await delivering.revise(`${company} sent`)
    expect(mouth.edits).toEqual([`message of ${mouth.shown[0]?.key}`])
  })
})
