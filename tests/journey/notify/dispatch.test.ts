import { setImmediate as soon } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { type Content, developmentsIn } from '../../../src/domain/delivery.ts'
import type { Destination } from '../../../src/domain/subscription.ts'
import { createDispatch } from '../../../src/journey/notify/dispatch.ts'
import { enqueueNews } from '../../../src/journey/notify/enqueue-news.ts'
import { createRevise } from '../../../src/journey/notify/revise.ts'
import { PostError } from '../../../src/platforms/platform.ts'
import { development } from '../../support/developments.ts'
import { throwAwayStorage } from '../../support/storage.ts'
import { subscription } from '../../support/subscriptions.ts'

const open = throwAwayStorage()
let count = 0

type Outcome = 'posted' | 'lost-answer' | PostError

/** Channels that take what they are given, or fail as told; `shown` is what people there can read. */
function chat(outcomes: Outcome[], looks: boolean) {
  const shown: { channel: string; key: string; title: string; how?: object }[] = []
  const edits: string[] = []
  return {
    shown,
    edits,
    async post({ channel }: Destination, card: { title: string }, key: string, how?: object) {
      const outcome = outcomes.shift() ?? 'posted'
      if (outcome instanceof PostError) throw outcome
      shown.push({ channel, key, title: card.title, ...(how && { how }) })
      if (outcome === 'lost-answer') throw new PostError('unclear', 'No answer')
      return `message of ${key}`
    },
    async edit(_: Destination, message: string) {
      const outcome = outcomes.shift()
      if (outcome instanceof PostError) throw outcome
      edits.push(message)
    },
    find: async (_: Destination, key: string): Promise<string | null | undefined> =>
      looks ? (shown.some((one) => one.key === key) ? `message of ${key}` : null) : undefined,
  }
}

async function setUp(outcomes: Outcome[] = [], looks = true) {
  const storage = open()
  const run = ++count
  // What other tests left behind is not told here.
  await storage.deliveries.setAside('discord', 'w', 'another test')
  const place = (channel: string): Destination => ({ platform: 'discord', workspace: 'w', channel })
  const destination = place(`c${run}`)
  const company = `company ${run}`
  const subscribe = (where: Destination, createdBy = `u${run}`) =>
    storage.subscriptions.add(subscription({ destination: where, company, createdBy }))
  await subscribe(destination)
  const mouth = chat(outcomes, looks)
  let now = Date.parse('2025-01-01T00:00:00Z')
  let title = (content: Content) => developmentsIn(content).join(' ').replaceAll(`${company} `, '')
  let told = 0
  const parts = {
    outbox: storage,
    mouths: new Map([['discord', mouth] as const]),
    cardOf: async (content: Content) => ({
      title: content.kind === 'notice' ? `! ${content.title}` : title(content),
      tone: 'neutral' as const,
    }),
    now: () => new Date(now),
    newId: () => `k${run}-${++told}`,
    gapMs: () => 0,
    async sleep(ms: number) {
      await soon()
      now += ms
    },
    onTrouble: () => {},
    signal: new AbortController().signal,
  }
  const { dispatch } = createDispatch(parts)
  const revise = createRevise(parts)
  const file = async (...ids: string[]) => {
    const at = new Date(now).toISOString()
    for (const id of ids) {
      const { evidence: _, ...one } = development({ id: `${company} ${id}`, company })
      await storage.cases.addDevelopment({ ...one, filedAt: 'x' }).catch(() => {})
    }
    const news = ids.map((id) => `${company} ${id}`)
    const changed = news.map((id) => development({ id, company }))
    const originOf = () => ({ country: '', workspace: null })
    await storage.transaction((store) =>
      enqueueNews(store, { news, changed, added: [], founded: new Set(news) }, { at, newId: parts.newId, originOf }),
    )
  }
  return {
    storage,
    destination,
    place,
    subscribe,
    company,
    mouth,
    file,
    revise: (id: string, tries?: number) => revise(`${company} ${id}`, tries),
    dispatch: () => dispatch('discord'),
    /** Dispatch as the schedule does: again when it says so. */
    async settle() {
      for (let at = await dispatch('discord'); at; at = await dispatch('discord')) now = Math.max(now, at.getTime())
    },
    titles: () => mouth.shown.map((one) => one.title),
    passTime(minutes: number) {
      now += minutes * 60_000
    },
    retitle(to: string) {
      title = () => to
    },
    stateOf: async (id: string) => (await storage.deliveries.ofDevelopment(`${company} ${id}`))[0],
  }
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
    const { file, dispatch } = await setUp([new PostError('later', 'Busy', { retryAfter: 90_000 })])
    await file('a')
    expect(await dispatch()).toEqual(new Date('2025-01-01T00:01:30Z'))
    // Asked too early, it says again when.
    expect(await dispatch()).toEqual(new Date('2025-01-01T00:01:30Z'))
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
    const { storage, file, dispatch, settle, titles, passTime } = await setUp()
    await file('a')
    await storage.deliveries.lease('discord', { now: '2025-01-01T00:00:00.000Z', leaseMs: 60_000, limit: 9 })
    await dispatch()
    expect(titles()).toEqual([])
    passTime(2)
    await settle()
    expect(titles()).toEqual(['a'])
  })

  it('sets aside what will never be taken, says so there once, and goes on', async () => {
    const { file, settle, titles, stateOf } = await setUp([new PostError('refused', 'Too long')])
    await file('a', 'b')
    await settle()
    expect(titles()).toEqual(['b', '! One message could not be posted here'])
    expect(await stateOf('a')).toMatchObject({ state: 'dead', error: 'Too long' })
  })

  it('sets aside what never gets a clear answer while all else goes through', async () => {
    const unclear = Array.from({ length: 60 }, () => new PostError('unclear', 'HTTP 500'))
    const { file, settle, titles, stateOf, mouth } = await setUp([])
    await file('a')
    await settle()
    const post = mouth.post
    mouth.post = async (...given) => {
      if (given[1].title === 'bad') throw unclear.pop()
      return post(...given)
    }
    await file('bad', 'c')
    await settle()
    expect(titles()).toEqual(['a', 'c', '! One message could not be posted here'])
    expect(await stateOf('bad')).toMatchObject({ state: 'dead' })
    expect(60 - unclear.length).toBeGreaterThan(10)
  })

  it('pauses a place that is lost, tells in person who subscribed there, and resumes by itself', async () => {
    const lost = () => new PostError('lost', 'May not write here')
    const { storage, destination, dispatch, file, settle, mouth } = await setUp([lost()])
    await file('a')
    await dispatch()
    expect(await storage.subscriptions.list(destination)).toMatchObject([{ pausedBecause: 'May not write here' }])
    expect(mouth.shown).toMatchObject([{ channel: `@u${count}`, title: '! Casewire cannot post where you subscribed' }])
    await settle()
    expect(mouth.shown.slice(1)).toMatchObject([{ channel: destination.channel, title: 'a' }])
    expect(await storage.subscriptions.list(destination)).toMatchObject([{ pausedBecause: null }])
  })

  it('tells of a lost place once, however long it stays lost, and elsewhere where direct messages are shut', async () => {
    const { storage, destination, place, subscribe, dispatch, file, passTime, mouth } = await setUp()
    const post = mouth.post
    mouth.post = async (...given) => {
      const { channel } = given[0]
      if (channel === destination.channel || channel.startsWith('@')) throw new PostError('lost', 'May not')
      return post(...given)
    }
    await subscribe(place(`other${count}`))
    await file('a')
    for (let i = 0; i < 5; i++) {
      await dispatch()
      passTime(20)
    }
    expect(mouth.shown.filter(({ title }) => title.startsWith('!'))).toMatchObject([{ channel: `other${count}` }])
    expect(await storage.subscriptions.list(destination)).toMatchObject([{ pausedBecause: 'May not' }])
  })

  it('lets one place wait without holding up another', async () => {
    const { place, subscribe, dispatch, file, settle, mouth, destination } = await setUp([])
    await subscribe(place(`other${count}`))
    const post = mouth.post
    let busy = true
    mouth.post = async (...given) => {
      if (busy && given[0].channel === destination.channel) throw new PostError('later', 'Busy', { retryAfter: 60_000 })
      return post(...given)
    }
    await file('a')
    await dispatch()
    expect(mouth.shown).toMatchObject([{ channel: `other${count}` }])
    busy = false
    await settle()
    expect(mouth.shown).toHaveLength(2)
  })

  it('asks nothing of a platform that is away until it is time', async () => {
    let asked = 0
    const { place, subscribe, dispatch, file, settle, mouth } = await setUp([])
    for (let i = 0; i < 200; i++) await subscribe(place(`p${count}-${i}`))
    const post = mouth.post
    mouth.post = async () => {
      asked++
      throw new PostError('later', 'Away', { everywhere: true })
    }
    await file('a')
    await dispatch()
    expect(asked).toBeLessThan(70)
    mouth.post = post
    await settle()
    expect(mouth.shown).toHaveLength(201)
  })

  it('makes one card of what comes in a flood, and loses nothing of it', async () => {
    const { storage, company, file, settle, titles } = await setUp()
    await file('a', 'b', 'c', 'd', 'e', 'f', 'g')
    await settle()
    expect(titles()).toEqual(['a b c d e f g'])
    expect(await storage.deliveries.ofDevelopment(`${company} c`)).toMatchObject([
      { content: { kind: 'catch_up' }, state: 'sent' },
      { content: { kind: 'development' }, state: 'folded' },
    ])
    await file('h')
    await settle()
    expect(titles()).toEqual(['a b c d e f g', 'h'])
  })

  it('posts at most five a minute and gathers the rest for a minute', async () => {
    const { file, dispatch, settle, titles } = await setUp()
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
      await file(id)
      await dispatch()
    }
    expect(titles()).toEqual(['a', 'b', 'c', 'd', 'e'])
    await file('h', 'i', 'j', 'k')
    await settle()
    expect(titles()).toEqual(['a', 'b', 'c', 'd', 'e', 'f g h i j k'])
  })

  it('makes one card of what waited for hours', async () => {
    const { file, settle, titles, passTime } = await setUp()
    await file('a')
    passTime(7 * 60)
    await file('b')
    await settle()
    expect(titles()).toEqual(['a b'])
  })

  it('folds nothing that may have been posted already', async () => {
    const { file, settle, titles, dispatch } = await setUp(['lost-answer'])
    await file('a')
    await dispatch()
    await file('b', 'c', 'd', 'e', 'f', 'g')
    await settle()
    expect(titles()).toEqual(['a', 'b c d e f g'])
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

  it('revises what was posted when a reader would see it, and nothing else', async () => {
    const { file, settle, mouth, revise, retitle } = await setUp([new PostError('refused', 'x')])
    await file('dead', 'sent')
    await settle()
    await revise('sent')
    expect(mouth.edits).toEqual([])
    retitle('with later evidence')
    await revise('dead')
    await revise('sent')
    await revise('sent')
    expect(mouth.edits).toEqual([`message of ${mouth.shown[0]?.key}`])
  })

  it('revises a message at most once a minute, and says when to come again', async () => {
    const { file, settle, mouth, revise, retitle, passTime } = await setUp()
    await file('a')
    await settle()
    retitle('second')
    expect(await revise('a')).toBeUndefined()
    retitle('third')
    expect(await revise('a')).toEqual(new Date('2025-01-01T00:01:00Z'))
    passTime(1)
    expect(await revise('a')).toBeUndefined()
    expect(mouth.edits).toHaveLength(2)
  })

  it('tries a revision again, and leaves a message alone that somebody took away', async () => {
    const outcomes: Outcome[] = []
    const { file, settle, mouth, revise, retitle } = await setUp(outcomes)
    await file('a')
    await settle()
    retitle('second')
    outcomes.push(new PostError('later', 'Busy', { retryAfter: 5_000 }), new PostError('refused', 'Unknown Message'))
    expect(await revise('a')).toEqual(new Date('2025-01-01T00:00:05Z'))
    expect(await revise('a', 1)).toBeUndefined()
    expect(await revise('a')).toBeUndefined()
    expect([mouth.edits, outcomes, mouth.shown.length]).toEqual([[], [], 1])
  })
})
