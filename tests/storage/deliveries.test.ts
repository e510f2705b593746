import { describe, expect, it } from 'vitest'
import { type NewDelivery, newsKey } from '../../src/domain/delivery.ts'
import type { Destination } from '../../src/domain/subscription.ts'
import { development } from '../support/developments.ts'
import { throwAwayStorage } from '../support/storage.ts'

const open = throwAwayStorage()

describe('deliveries', () => {
  const at = (minute: number) => `2025-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`
  const place = (channel: string): Destination => ({ platform: 'discord', workspace: 'g', channel })

  const news = (id: string, development: string, channel: string): NewDelivery => ({
    id,
    content: { kind: 'development', development },
    destination: place(channel),
    dedupe: newsKey(development),
    at: at(0),
  })

  const sent = (message: string) => ({ message, cardHash: null, at: at(1) })

  async function two(channel: string) {
    const { cases, deliveries } = open()
    for (const id of [`${channel}-1`, `${channel}-2`]) {
      const { evidence: _, ...one } = development({ id })
      await cases.addDevelopment({ ...one, filedAt: 'x' })
      expect(await deliveries.add(news(id, id, channel))).toBe(true)
      expect(await deliveries.add(news(`${id}x`, id, channel))).toBe(false)
    }
    return deliveries
  }
  const leaseAll = (minute: number) =>
    open().deliveries.lease('discord', { now: at(minute), leaseMs: 60_000, limit: 100 })
  const claim = (channel: string, minute: number) =>
    leaseAll(minute).then((leased) => leased.find(({ delivery }) => delivery.destination.channel === channel))

  it('hands out the oldest, and the next only when it is done', async () => {
    const deliveries = await two('a')
    expect(await claim('a', 1)).toMatchObject({ delivery: { id: 'a-1', attempts: 1 }, unclear: false })
    expect(await claim('a', 1)).toBeUndefined()
    await deliveries.markSent('a-1', sent('m1'))
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
      const leased = await deliveries.lease('discord', { now: at(1), leaseMs: 60_000, limit: 100 })
      expect(leased.map(({ delivery }) => delivery.id)).toContain('e-1')
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await claim('e', 1)).toMatchObject({ delivery: { id: 'e-1', attempts: 1 }, unclear: false })
  })

  it('keeps what is for later until then, and lets others pass', async () => {
    const deliveries = await two('f')
    const later = {
      ...news('f-later', 'f-later', 'f'),
      content: { kind: 'notice', title: 'T', body: 'B' },
      notBefore: at(9),
    }
    await deliveries.add({ ...later, destination: place('g') } as NewDelivery)
    await deliveries.add({ ...news('g-1', 'f-1', 'g'), id: 'g-1' })
    expect(await claim('g', 1)).toMatchObject({ delivery: { id: 'g-1' } })
    await deliveries.markSent('g-1', sent('m'))
    expect(await claim('g', 8)).toBeUndefined()
    expect(await claim('g', 9)).toMatchObject({ delivery: { id: 'f-later', content: { kind: 'notice', title: 'T' } } })
  })

  it('says when to look again: at once, at a retry, when a lease ends, when the time of something comes', async () => {
    const { deliveries } = open()
    const there = { platform: 'slack', workspace: 't', channel: 'j' } as const
    const due = (minute: number) => deliveries.nextDue('slack', at(minute))
    const waiting = async (minute: number) => (await deliveries.waiting(at(minute))).includes('slack')
    expect([await due(1), await waiting(1)]).toEqual([undefined, false])
    const notice = { kind: 'notice', title: 'T', body: 'B' } as const
    await deliveries.add({ ...news('j-1', '', 'j'), destination: there, content: notice, notBefore: at(3) })
    expect([await due(1), await waiting(1)]).toEqual([at(3), false])
    expect([await due(3), await waiting(3)]).toEqual(['', true])
    await deliveries.lease('slack', { now: at(3), leaseMs: 60_000, limit: 1 })
    expect(await due(3)).toBe(at(4))
    await deliveries.markRetry('j-1', { at: at(7), error: 'busy', unclear: false })
    expect(await due(4)).toBe(at(7))
    await deliveries.setAside('slack', 't', 'gone')
    expect([await due(8), await waiting(8)]).toEqual([undefined, false])
  })

  it('hands out one a destination, no more than asked for, and none of those that rest', async () => {
    const { deliveries } = open()
    const there = (channel: string): Destination => ({ platform: 'slack', workspace: 'k', channel })
    const rows = ['1', '2', '3'].flatMap((channel) =>
      ['x', 'y'].map((what) => ({
        ...news(`k-${channel}${what}`, '', channel),
        content: { kind: 'notice', title: what, body: '' } as const,
        destination: there(channel),
        dedupe: what,
      })),
    )
    expect(await deliveries.addAll([...rows, ...rows])).toBe(6)
    const lease = async (limit: number, resting: Destination[] = []) =>
      (await deliveries.lease('slack', { now: at(1), leaseMs: 60_000, limit, resting })).map(
        ({ delivery }) => delivery.id,
      )
    expect(await lease(1, [there('1')])).toEqual(['k-2x'])
    expect(await lease(9)).toEqual(['k-1x', 'k-3x'])
    expect(await lease(9)).toEqual([])
  })

  it('knows the message that told of a development: its own before a list it was in', async () => {
    const deliveries = await two('i')
    expect(await deliveries.messageTelling(place('i'), 'i-1')).toBeUndefined()
    await deliveries.markSent('i-1', sent('own'))
    const list = { kind: 'digest', developments: ['i-1', 'other'] } as const
    await deliveries.add({ ...news('i-3', '', 'i'), content: list, dedupe: 'list' })
    await deliveries.markSent('i-3', sent('list'))
    expect(await deliveries.messageTelling(place('i'), 'i-1')).toBe('own')
    expect(await deliveries.messageTelling(place('i'), 'other')).toBe('list')
    expect(await deliveries.messageTelling(place('elsewhere'), 'i-1')).toBeUndefined()
  })

  it('gives one delivery to one of many who ask at once', async () => {
    await two('d')
    const claims = await Promise.all(Array.from({ length: 8 }, () => claim('d', 1)))
    expect(claims.filter(Boolean)).toHaveLength(1)
  })
})
