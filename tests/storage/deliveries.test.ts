import { describe, expect, it } from 'vitest'
import type { Destination } from '../../src/domain/subscription.ts'
import { development } from '../support/developments.ts'
import { throwAwayStorage } from '../support/storage.ts'

const open = throwAwayStorage()

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
