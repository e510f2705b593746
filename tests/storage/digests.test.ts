import { describe, expect, it } from 'vitest'
import { type Destination, destinationKey } from '../../src/domain/subscription.ts'
import { development } from '../support/developments.ts'
import { throwAwayStorage } from '../support/storage.ts'

const open = throwAwayStorage()
let places = 0
const place = (): Destination => ({ platform: 'slack', workspace: 'T1', channel: `C${++places}` })
const AT = '2025-01-01T00:00:00.000Z'
const DUE = '2025-01-01T08:00:00.000Z'

async function filed(): Promise<string> {
  const { evidence: _, ...one } = development()
  await open().cases.addDevelopment({ ...one, filedAt: AT })
  return one.id
}

describe('what is collected', () => {
  it('is there once, until it was told', async () => {
    const { digests } = open()
    const [destination, id] = [place(), await filed()]
    const held = [{ destination, due: DUE, because: 'daily' as const }]
    await digests.hold(id, held, AT)
    await digests.hold(id, [{ ...held[0], due: AT } as (typeof held)[0]], AT)
    expect(await digests.open(destination)).toMatchObject([
      { development: id, company: 'acme', due: DUE, because: 'daily' },
    ])
    expect(await digests.collecting(id)).toEqual([{ destination, due: DUE, because: 'daily' }])
    expect(await digests.open(destination, AT)).toEqual([])
    expect(await digests.duePlaces(AT)).not.toContainEqual(destination)
    expect(await digests.duePlaces(DUE)).toContainEqual(destination)
    expect(await digests.knowing(id)).toEqual(new Set([destinationKey(destination)]))
    await digests.markTold(destination, [id], 'delivery')
    expect(await digests.open(destination)).toEqual([])
    await digests.hold(id, held, AT)
    expect(await digests.open(destination)).toEqual([])
    expect(await digests.knowing(id)).toEqual(new Set([destinationKey(destination)]))
  })

  it('is known where a post told it, too', async () => {
    const { digests, deliveries } = open()
    const [destination, id] = [place(), await filed()]
    const content = { kind: 'development', development: id } as const
    await deliveries.add({ id: `k ${id}`, content, destination, dedupe: `development ${id}`, at: AT })
    expect(await digests.knowing(id)).toEqual(new Set([destinationKey(destination)]))
  })

  it('can be due at another time, move, and be dropped', async () => {
    const { digests } = open()
    const [from, to, id, other] = [place(), place(), await filed(), await filed()]
    for (const one of [id, other]) await digests.hold(one, [{ destination: from, due: DUE, because: 'daily' }], AT)
    await digests.postpone(from, [id], AT, 'quiet')
    expect(await digests.open(from)).toMatchObject([
      { development: id, due: AT, because: 'quiet' },
      { development: other, due: DUE },
    ])
    await digests.hold(other, [{ destination: to, due: AT, because: 'weekly' }], AT)
    await digests.move(from, to, [id, other])
    expect(await digests.open(from)).toEqual([])
    expect(await digests.open(to)).toMatchObject([{ development: id }, { development: other, because: 'weekly' }])
    await digests.drop(to, [id])
    expect(await digests.open(to)).toMatchObject([{ development: other }])
    expect(await digests.openPlaces({ platform: 'slack', workspace: 'T1' })).toContainEqual(to)
  })
})

describe('what is collected of a development that turns out to be another one', () => {
  it('is of that one, but where it is known', async () => {
    const { digests, deliveries, cases } = open()
    const [id, into] = [await filed(), await filed()]
    const [fresh, collecting, told] = [place(), place(), place()]
    for (const destination of [fresh, collecting, told])
      await digests.hold(id, [{ destination, due: DUE, because: 'daily' }], AT)
    await digests.hold(into, [{ destination: collecting, due: DUE, because: 'daily' }], AT)
    const content = { kind: 'development', development: into } as const
    await deliveries.add({ id: `k ${into}`, content, destination: told, dedupe: `development ${into}`, at: AT })
    await cases.merge(id, into)
    expect(await digests.open(fresh)).toMatchObject([{ development: into }])
    expect(await digests.open(collecting)).toMatchObject([{ development: into }])
    expect(await digests.open(told)).toEqual([])
  })
})

describe('posts counted for a cap', () => {
  it('are each counted once, however many count at the same time', async () => {
    const { digests } = open()
    const all = Array.from({ length: 30 }, () => ({ destination: place(), window: '2025-01-01T00' }))
    const counted = await Promise.all(
      Array.from({ length: 8 }, (_, i) => digests.count(i % 2 ? all : all.toReversed(), AT)),
    )
    for (const { destination } of all)
      expect(counted.map((counts) => counts.get(destinationKey(destination))).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect((await digests.count([{ ...all[0], window: '2025-01-01T01' } as (typeof all)[0]], AT)).size).toBe(1)
    await digests.forgetCounts('2025-01-02')
    expect([...(await digests.count(all.slice(0, 1), AT)).values()]).toEqual([1])
  })
})
