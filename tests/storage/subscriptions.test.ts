import { describe, expect, it } from 'vitest'
import type { Destination } from '../../src/domain/subscription.ts'
import { throwAwayStorage } from '../support/storage.ts'
import { subscription } from '../support/subscriptions.ts'

const open = throwAwayStorage()
let places = 0

/** A channel nobody has used yet. */
const place = (part: Partial<Destination> = {}): Destination => ({
  platform: 'slack',
  workspace: 'T1',
  channel: `C${++places}`,
  ...part,
})
const about = { company: 'acme', restriction: 'us-list', country: 'CN', workspace: null }

describe('subscriptions', () => {
  it('keep each once, pause and resume', async () => {
    const { subscriptions } = open()
    const destination = place()
    const one = subscription({ destination })
    expect(await subscriptions.add(one)).toBe(true)
    expect(await subscriptions.add({ ...one, id: 'other' })).toBe(false)
    const all = subscription({ destination, company: 'all' })
    expect(await subscriptions.add(all)).toBe(true)
    await subscriptions.pause(destination, 'gone')
    expect((await subscriptions.list(destination)).map(({ pausedBecause }) => pausedBecause)).toEqual(['gone', 'gone'])
    await subscriptions.resume(destination)
    expect(await subscriptions.remove(one.id)).toBe(true)
    expect(await subscriptions.remove(one.id)).toBe(false)
    expect(await subscriptions.list(destination)).toEqual([all])
  })

  it('come back as they were made', async () => {
    const { subscriptions } = open()
    const destination = place()
    const one = subscription({
      destination,
      company: 'all',
      restriction: 'us-list',
      country: 'CN',
      kinds: ['court', 'exits'],
      when: { every: 'week', on: 'fri', at: '17:30' },
      mention: { id: '1', name: '@analysts' },
      threads: true,
      home: 'T9',
      stopped: { by: 'u', at: '2025-01-01T00:00:00.000Z' },
    })
    await subscriptions.add(one)
    expect(await subscriptions.list(destination)).toEqual([one])
    expect(await subscriptions.findWanting(destination, one)).toEqual(one)
    expect(await subscriptions.findWanting(destination, { ...one, kinds: [] })).toBeUndefined()
    const changed = { ...one, kinds: ['court'], when: { every: 'now' } as const, mention: null, stopped: null }
    await subscriptions.change(one.id, changed)
    expect(await subscriptions.list(destination)).toEqual([changed])
  })

  it('of one company for different kinds stand beside each other', async () => {
    const { subscriptions } = open()
    const destination = place()
    expect(await subscriptions.add(subscription({ destination, kinds: ['court'] }))).toBe(true)
    expect(await subscriptions.add(subscription({ destination, kinds: ['exits'] }))).toBe(true)
    expect(await subscriptions.add(subscription({ destination, kinds: ['exits'] }))).toBe(false)
  })

  it('want what fits, with the settings of their place', async () => {
    const { subscriptions, placeSettings } = open()
    const destination = place({ workspace: 'T2' })
    const fits = [
      { company: 'acme' },
      { company: 'all' },
      { company: 'all', restriction: 'us-list' },
      { company: 'all', country: 'CN' },
    ].map((part) => subscription({ destination, ...part }))
    const others = [
      { company: 'bolt' },
      { company: 'all', restriction: 'eu-list' },
      { company: 'all', country: 'RU' },
      { company: 'acme', kinds: ['court'], stopped: { by: 'u', at: 'x' } },
    ].map((part) => subscription({ destination, ...part }))
    for (const one of [...fits, ...others]) await subscriptions.add(one)
    const by = { by: 'u', at: 'x' }
    await placeSettings.save({ ...destination, channel: '' }, { timeZone: 'Asia/Tokyo', digestAt: '07:00' }, by)
    await placeSettings.save(destination, { digestAt: '09:00', cap: null }, by)
    const wanting = (await subscriptions.wanting(about)).filter(
      (one) => one.subscription.destination.workspace === 'T2',
    )
    expect(wanting.map((one) => one.subscription.id).sort()).toEqual(fits.map(({ id }) => id).sort())
    expect(wanting[0]?.settings).toEqual({ timeZone: 'Asia/Tokyo', quiet: null, cap: null, digestAt: '09:00' })
  })

  it('hear of a company a workspace added only where they were made there', async () => {
    const { subscriptions } = open()
    const own = subscription({ destination: place({ workspace: 'T3' }), company: 'all' })
    // Made in the same workspace, for the direct messages of whoever asked.
    const direct = subscription({ destination: place({ workspace: 'dm:u' }), company: 'all', home: 'T3' })
    const other = subscription({ destination: place({ workspace: 'T4' }), company: 'all' })
    for (const one of [own, direct, other]) await subscriptions.add(one)
    const heard = async (workspace: string | null) => {
      const all = await subscriptions.wanting({ ...about, company: 'zeta.T3', workspace })
      return all.map((one) => one.subscription.id)
    }
    expect(await heard('T3')).toEqual([own.id, direct.id])
    expect(await heard(null)).toEqual(expect.arrayContaining([own.id, direct.id, other.id]))
  })
})
