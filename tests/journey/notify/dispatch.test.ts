import { describe, expect, it } from 'vitest'
import { PostError } from '../../../src/platforms/platform.ts'
import { tellingInTests } from '../../support/telling.ts'

const setUp = tellingInTests()

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
    const { run, storage, destination, dispatch, file, settle, mouth } = await setUp([lost()])
    await file('a')
    await dispatch()
    expect(await storage.subscriptions.list(destination)).toMatchObject([{ pausedBecause: 'May not write here' }])
    expect(mouth.shown).toMatchObject([{ channel: `@u${run}`, title: '! Casewire cannot post where you subscribed' }])
    await settle()
    expect(mouth.shown.slice(1)).toMatchObject([{ channel: destination.channel, title: 'a' }])
    expect(await storage.subscriptions.list(destination)).toMatchObject([{ pausedBecause: null }])
  })

  it('tells of a lost place once, however long it stays lost, and elsewhere where direct messages are shut', async () => {
    const { run, storage, destination, place, subscribe, dispatch, file, passTime, mouth } = await setUp()
    const post = mouth.post
    mouth.post = async (...given) => {
      const { channel } = given[0]
      if (channel === destination.channel || channel.startsWith('@')) throw new PostError('lost', 'May not')
      return post(...given)
    }
    await subscribe(place(`other${run}`))
    await file('a')
    for (let i = 0; i < 5; i++) {
      await dispatch()
      passTime(20)
    }
    expect(mouth.shown.filter(({ title }) => title.startsWith('!'))).toMatchObject([{ channel: `other${run}` }])
    expect(await storage.subscriptions.list(destination)).toMatchObject([{ pausedBecause: 'May not' }])
  })

  it('lets one place wait without holding up another', async () => {
    const { run, place, subscribe, dispatch, file, settle, mouth, destination } = await setUp([])
    await subscribe(place(`other${run}`))
    const post = mouth.post
    let busy = true
    mouth.post = async (...given) => {
      if (busy && given[0].channel === destination.channel) throw new PostError('later', 'Busy', { retryAfter: 60_000 })
      return post(...given)
    }
    await file('a')
    await dispatch()
    expect(mouth.shown).toMatchObject([{ channel: `other${run}` }])
    busy = false
    await settle()
    expect(mouth.shown).toHaveLength(2)
  })

  it('asks nothing of a platform that is away until it is time', async () => {
    let asked = 0
    const { run, place, subscribe, dispatch, file, settle, mouth } = await setUp([])
    for (let i = 0; i < 200; i++) await subscribe(place(`p${run}-${i}`))
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

  it('posts a correction as a reply to the message it corrects, and calls whom it shall', async () => {
    const { run, storage, destination, file, settle, mouth, company } = await setUp()
    await file('a')
    await settle()
    const development = `${company} a`
    const correction = { content: { kind: 'correction', development, text: 'Not so.' }, destination } as const
    await storage.deliveries.add({ ...correction, id: `x${run}`, dedupe: 'correction', mention: '123', at: 'x' })
    await settle()
    expect(mouth.shown).toMatchObject([
      { how: { replyTo: undefined, mention: undefined } },
      { how: { replyTo: `message of ${mouth.shown[0]?.key}`, mention: '123' } },
    ])
  })
})
