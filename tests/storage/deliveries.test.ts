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
    await deliveries.markSent('g-1', 'm', at(1))
    expect(await claim('g', 8)).toBeUndefined()
    expect(await deliveries.waiting(at(8))).not.toContainEqual(place('g'))
    expect(await deliveries.waiting(at(9))).toContainEqual(place('g'))
    expect(await claim('g', 9)).toMatchObject({ delivery: { id: 'f-later', content: { kind: 'notice', title: 'T' } } })
  })

  it('gathers a digest until it goes out, each development once', async () => {
    const { deliveries } = open()
    const into = (development: string, id: string) =>
      deliveries.gather({ id, development, destination: place('h'), dedupe: 'digest 1', notBefore: at(5), at: at(0) })
    expect([await into('x', 'h-1'), await into('y', 'h-2'), await into('x', 'h-3')]).toEqual([true, true, false])
    expect(await claim('h', 5)).toMatchObject({
      delivery: { id: 'h-1', content: { kind: 'digest', developments: ['x', 'y'] } },
    })
    expect(await into('z', 'h-4')).toBe(false)
    expect(await deliveries.ofDevelopment('y')).toMatchObject([{ id: 'h-1' }])
  })

  it('knows the message that told of a development: its own before a list it was in', async () => {
    const deliveries = await two('i')
    expect(await deliveries.messageTelling(place('i'), 'i-1')).toBeUndefined()
    await deliveries.markSent('i-1', 'own', at(1))
    const list = { kind: 'digest', developments: ['i-1', 'other'] } as const
    await deliveries.add({ ...news('i-3', '', 'i'), content: list, dedupe: 'list' })
    await deliveries.markSent('i-3', 'list', at(2))
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
