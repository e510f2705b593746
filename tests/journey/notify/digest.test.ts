import { setImmediate as soon } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Content } from '../../../src/domain/delivery.ts'
import type { OwnSettings } from '../../../src/domain/place-settings.ts'
import type { Destination, Subscription } from '../../../src/domain/subscription.ts'
import { createDispatch } from '../../../src/journey/notify/dispatch.ts'
import { enqueueNews } from '../../../src/journey/notify/enqueue-news.ts'
import { createGathering } from '../../../src/journey/notify/gather-digest.ts'
import { PostError } from '../../../src/platforms/platform.ts'
import { development } from '../../support/developments.ts'
import { throwAwayStorage } from '../../support/storage.ts'
import { subscription } from '../../support/subscriptions.ts'

const open = throwAwayStorage()
let worlds = 0
const daily = (at = '08:00') => ({ every: 'day', at }) as const

/** A company, a channel that shows what it is told, and a clock. */
function world(start = '2025-01-01T10:00Z') {
  const storage = open()
  const name = `w${++worlds}`
  const company = `company ${name}`
  const destination: Destination = { platform: 'discord', workspace: name, channel: 'news' }
  const shown: { at: string; content: Content; mention: string | undefined; thread: string | undefined; to: string }[] =
    []
  let now = Date.parse(start)
  let ids = 0
  const failures: PostError[] = []
  const clock = () => new Date(now)
  const newId = () => `${name}-${++ids}`
  const originOf = () => ({ country: 'CN', workspace: null })
  const gathering = createGathering({ storage, now: clock, newId, originOf })
  const { dispatch } = createDispatch({
    outbox: storage,
    mouths: new Map([
      [
        'discord',
        {
          async post({ workspace, channel }, { body }, _, how) {
            const failure = failures.shift()
            if (failure) throw failure
            const content: Content = JSON.parse(body ?? '')
            if (workspace === name)
              shown.push({
                at: clock().toISOString().slice(0, 16),
                content,
                mention: how?.mention,
                thread: how?.thread,
                to: channel,
              })
            return how?.thread ? `${how.thread}/m${shown.length}` : `m${shown.length}`
          },
          edit: async () => {},
          find: async () => null,
        },
      ],
    ]),
    cardOf: async (content) => ({ title: '', tone: 'neutral', body: JSON.stringify(content) }),
    now: clock,
    newId,
    gapMs: () => 0,
    sleep: () => soon(),
    onTrouble: (sentence, fields) => {
      if (sentence !== 'Post failed') throw new Error(`${sentence} ${JSON.stringify(fields)}`)
    },
    signal: new AbortController().signal,
  })
  const subscribe = async (...parts: Partial<Subscription>[]) => {
    for (const part of parts) await storage.subscriptions.add(subscription({ company, destination, ...part }))
  }
  /** File developments, each as news. */
  const file = async (...parts: Partial<Parameters<typeof development>[0]>[]) => {
    const filed = parts.map((part) => development({ company, ...part }))
    for (const one of filed) {
      const { evidence: _, ...row } = one
      await storage.cases.addDevelopment({ ...row, filedAt: clock().toISOString() }).catch(() => {})
      const news = { changed: [one], added: [], founded: new Set([one.id]), news: [one.id] }
      await storage.transaction((shelf) => enqueueNews(shelf, news, { at: clock().toISOString(), newId, originOf }))
    }
    return filed.map(({ id }) => id)
  }
  /** A later story joins a development that was told at 9:00, and says what it is of. */
  const refile = async (part: Parameters<typeof development>[0]) => {
    const one = development({ company, evidence: [{ told: true, filedAt: '2025-01-01T09:00:00.000Z' }], ...part })
    const filed = { changed: [one], added: [], founded: new Set<string>(), news: [], reassigned: [one.id] }
    await storage.transaction((shelf) => enqueueNews(shelf, filed, { at: clock().toISOString(), newId, originOf }))
  }
  /** Let the clock run, as the schedule does: gather what is due each minute it is due, and deliver. */
  const until = async (instant: string, processes = 1) => {
    for (const end = Date.parse(instant); ; ) {
      const places = await storage.digests.duePlaces(clock().toISOString())
      const ours = places.filter(({ workspace }) => workspace === name)
      await Promise.all(Array.from({ length: processes }, () => ours.map(gathering.gather)).flat())
      await dispatch('discord')
      if (now >= end) return
      now = Math.min(end, now + 15 * 60_000)
    }
  }
  const settings = (own: OwnSettings) =>
    storage.placeSettings.save({ ...destination, channel: '' }, own, { by: 'u', at: 'x' })
  const told = () =>
    shown.map(({ at, content }) => [
      at,
      content.kind,
      'developments' in content ? content.developments : 'development' in content ? [content.development] : [],
    ])
  return {
    storage,
    destination,
    company,
    subscribe,
    file,
    refile,
    until,
    settings,
    shown,
    told,
    fail: (failure: PostError) => failures.push(failure),
  }
}

describe('subscriptions of one place', () => {
  it('that want the same make one post', async () => {
    const { subscribe, file, until, told } = world()
    await subscribe(
      {},
      { kinds: ['listings'] },
      { company: 'all', country: 'CN' },
      { company: 'all', restriction: 'us-dod-1260h' },
    )
    const [id] = await file({})
    await until('2025-01-01T10:00Z')
    expect(told()).toEqual([['2025-01-01T10:00', 'development', [id]]])
  })

  it('are told by the soonest of those that want it', async () => {
    const { subscribe, file, until, told } = world()
    await subscribe({ when: daily() }, { kinds: ['court'] })
    const [listing, suit] = await file({ type: 'designated' }, { type: 'lawsuit_filed' })
    await until('2025-01-02T12:00Z')
    expect(told()).toEqual([
      ['2025-01-01T10:00', 'development', [suit]],
      ['2025-01-02T08:00', 'digest', [listing]],
    ])
  })

  it('call whom the first of them says', async () => {
    const { subscribe, file, until, shown } = world()
    await subscribe({ createdAt: '1' }, { createdAt: '2', kinds: ['listings'], mention: { id: '123', name: '@a' } })
    await file({ type: 'designated' }, { type: 'lawsuit_filed' })
    await until('2025-01-01T10:00Z')
    expect(shown.map(({ mention }) => mention)).toEqual(['123', undefined])
  })
})

describe('a digest', () => {
  it('comes once a day with all of the day, however many processes make it', async () => {
    const { subscribe, file, until, told } = world()
    await subscribe({ when: daily() })
    const first = await file({}, { type: 'lawsuit_filed' })
    await until('2025-01-01T23:00Z', 4)
    const second = await file({ type: 'hearing' })
    await until('2025-01-02T20:00Z', 4)
    const third = await file({ type: 'hearing' })
    await until('2025-01-03T20:00Z', 4)
    expect(told()).toEqual([
      ['2025-01-02T08:00', 'digest', [...first, ...second]],
      ['2025-01-03T08:00', 'digest', third],
    ])
  })

  it('is not posted when it is empty', async () => {
    const { subscribe, until, told } = world()
    await subscribe({ when: daily() })
    await until('2025-01-03T20:00Z')
    expect(told()).toEqual([])
  })

  it('holds nothing that was told, and nothing it held is told again', async () => {
    const { storage, subscribe, file, until, told, destination } = world()
    await subscribe({ when: daily() })
    const [id] = await file({})
    await file({ id: id ?? '' })
    const [only] = await storage.subscriptions.list(destination)
    if (only) await storage.subscriptions.change(only.id, { ...only, when: { every: 'now' } })
    await file({ id: id ?? '' })
    await until('2025-01-03T12:00Z')
    await file({ id: id ?? '' })
    await until('2025-01-04T12:00Z')
    expect(told()).toEqual([['2025-01-02T08:00', 'digest', [id]]])
  })

  it('leaves out what nobody wants any more', async () => {
    const { storage, subscribe, file, until, told, destination } = world()
    await subscribe({ when: daily() }, { when: daily(), kinds: ['court'] })
    const [, suit] = await file({ type: 'designated' }, { type: 'lawsuit_filed' })
    const [all] = await storage.subscriptions.list(destination)
    await storage.subscriptions.remove(all?.id ?? '')
    await until('2025-01-03T12:00Z')
    expect(told()).toEqual([['2025-01-02T08:00', 'digest', [suit]]])
  })

  it('that is made already takes nothing more; it comes with the next', async () => {
    const { storage, subscribe, file, until, told, destination } = world()
    await subscribe({ when: daily() })
    const [first, late] = await file({}, { type: 'hearing' })
    // As if filed in the very moment in which the digest was made.
    await storage.digests.postpone(destination, [late ?? ''], '2025-01-02T09:00:00.000Z', 'daily')
    await until('2025-01-02T08:00Z')
    await storage.digests.postpone(destination, [late ?? ''], '2025-01-02T08:00:00.000Z', 'daily')
    await until('2025-01-03T12:00Z')
    expect(told()).toEqual([
      ['2025-01-02T08:00', 'digest', [first]],
      ['2025-01-03T08:00', 'digest', [late]],
    ])
  })

  it('keeps to the clocks of its readers when they change', async () => {
    const { subscribe, file, until, settings, told } = world('2025-03-28T12:00Z')
    await settings({ timeZone: 'Europe/Berlin' })
    await subscribe({ when: daily('02:30') })
    for (const day of ['2025-03-29', '2025-03-30', '2025-03-31']) {
      await file({})
      await until(`${day}T12:00Z`)
    }
    expect(told().map(([at]) => at)).toEqual(['2025-03-29T01:30', '2025-03-30T01:00', '2025-03-31T00:30'])
  })
})

describe('quiet hours', () => {
  const night = { from: '22:00', until: '07:00' }

  it('hold one piece of news until they end, and tell it as itself', async () => {
    const { subscribe, file, until, settings, told } = world()
    await settings({ quiet: night })
    await subscribe({})
    await until('2025-01-01T23:00Z')
    const [id] = await file({})
    await until('2025-01-02T12:00Z')
    expect(told()).toEqual([['2025-01-02T07:00', 'development', [id]]])
  })

  it('hold several, and tell them together', async () => {
    const { subscribe, file, until, settings, told } = world()
    await settings({ quiet: night })
    await subscribe({})
    const [before] = await file({ type: 'hearing' })
    await until('2025-01-01T23:00Z')
    const held = await file({}, { type: 'lawsuit_filed' })
    await until('2025-01-02T12:00Z')
    const [after] = await file({ type: 'hearing' })
    await until('2025-01-02T12:00Z')
    expect(told()).toEqual([
      ['2025-01-01T10:00', 'development', [before]],
      ['2025-01-02T07:00', 'digest', held],
      ['2025-01-02T12:00', 'development', [after]],
    ])
  })

  it('hold what was delayed into them, and a correction made in them', async () => {
    const { storage, destination, subscribe, file, until, settings, shown, fail } = world()
    await settings({ quiet: night })
    await subscribe({})
    fail(new PostError('later', 'Busy', { retryAfter: 13 * 3_600_000 }))
    const [id = ''] = await file({})
    await until('2025-01-01T23:00Z')
    const correction = { kind: 'correction', development: id, text: 'It is not so.' } as const
    await storage.deliveries.add({ id: `c ${id}`, content: correction, destination, dedupe: 'c', at: '2025-01-01' })
    await until('2025-01-02T06:45Z')
    expect(shown).toEqual([])
    await until('2025-01-02T07:00Z')
    expect(shown.map(({ at, content }) => [at, content.kind])).toEqual([
      ['2025-01-02T07:00', 'development'],
      ['2025-01-02T07:00', 'correction'],
    ])
  })

  it('put off a digest that would come in them', async () => {
    const { subscribe, file, until, settings, told } = world()
    await settings({ quiet: night })
    await subscribe({ when: daily('06:00') })
    const ids = await file({})
    await until('2025-01-02T12:00Z')
    expect(told()).toEqual([['2025-01-02T07:00', 'digest', ids]])
  })
})

describe('a cap', () => {
  it('folds what is beyond it into one message when the hour is over; nothing is lost', async () => {
    const { subscribe, file, until, settings, told } = world()
    await settings({ cap: { posts: 3, per: 'hour' } })
    await subscribe({})
    const ids = await file(...Array.from({ length: 8 }, () => ({})))
    await until('2025-01-01T11:00Z')
    const [next] = await file({})
    await until('2025-01-01T12:00Z')
    expect(told()).toEqual([
      ...ids.slice(0, 3).map((id) => ['2025-01-01T10:00', 'development', [id]]),
      ['2025-01-01T11:00', 'digest', ids.slice(3)],
      ['2025-01-01T11:00', 'development', [next]],
    ])
  })

  it('holds for many stories filed at the same time', async () => {
    const { subscribe, file, until, settings, told } = world()
    await settings({ cap: { posts: 3, per: 'day' } })
    await subscribe({})
    const ids = (await Promise.all(Array.from({ length: 8 }, () => file({})))).flat()
    await until('2025-01-02T00:00Z')
    expect(told().map(([at, kind]) => [at, kind])).toEqual([
      ...Array.from({ length: 3 }, () => ['2025-01-01T10:00', 'development']),
      ['2025-01-02T00:00', 'digest'],
    ])
    expect(
      told()
        .flatMap(([, , developments]) => developments)
        .sort(),
    ).toEqual(ids.sort())
  })
})

describe('a subscription that is paused by hand', () => {
  it('tells nothing of that time, then or later', async () => {
    const { storage, subscribe, file, until, told, destination } = world()
    await subscribe({})
    const [one] = await storage.subscriptions.list(destination)
    if (!one) throw new Error('not there')
    await storage.subscriptions.change(one.id, { ...one, stopped: { by: 'u', at: 'x' } })
    await file({})
    await storage.subscriptions.change(one.id, one)
    const [id] = await file({ type: 'hearing' })
    await until('2025-01-02T12:00Z')
    expect(told()).toEqual([['2025-01-01T10:00', 'development', [id]]])
  })
})

describe('threads', () => {
  it('hold what follows in a case under its first post, where people want that', async () => {
    const { subscribe, file, until, shown } = world()
    await subscribe({ threads: true })
    await file({ type: 'lawsuit_filed' }, { restriction: 'us-bis-el' }, { type: 'hearing' }, { type: 'appeal_filed' })
    await until('2025-01-01T10:00Z')
    expect(shown.map(({ thread }) => thread)).toEqual([undefined, undefined, 'm1', 'm1'])
  })

  it('are not begun where nobody asked for them', async () => {
    const { subscribe, file, until, shown } = world()
    await subscribe({})
    await file({ type: 'lawsuit_filed' }, { type: 'hearing' })
    await until('2025-01-01T10:00Z')
    expect(shown.map(({ thread }) => thread)).toEqual([undefined, undefined])
  })
})

describe('news whose restriction only later stories name', () => {
  it('is then told to those who asked for that one before, once, and to nobody who heard of it', async () => {
    const { subscribe, until, told, refile, file } = world()
    const other = { platform: 'discord', workspace: 'elsewhere', channel: 'x' } as const
    await subscribe(
      { restriction: 'us-bis-el', createdAt: '2024-12-01T00:00:00.000Z' },
      { destination: other, restriction: 'us-bis-el', createdAt: '2025-01-01T09:30:00.000Z' },
      { kinds: ['exits'] },
    )
    const [id = ''] = await file({ id: 'unnamed at first', restriction: 'unknown' })
    await until('2025-01-01T10:00Z')
    expect(told()).toEqual([])
    await refile({ id, restriction: 'us-bis-el' })
    await refile({ id, restriction: 'us-bis-el' })
    await until('2025-01-01T12:00Z')
    expect(told()).toEqual([['2025-01-01T10:00', 'development', [id]]])
  })
})
