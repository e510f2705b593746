import { describe, expect, it } from 'vitest'
import { newsKey } from '../src/domain/delivery.ts'
import { createForgetting } from '../src/forgetting.ts'
import { createHousekeeping } from '../src/housekeeping.ts'
import { createMembership } from '../src/membership.ts'
import { asker, realBot } from './support/real-bot.ts'
import { throwAwayStorage } from './support/storage.ts'

const open = throwAwayStorage()
let runs = 0

const DAY = 86_400_000

/** A Slack workspace with a subscription, the platform that speaks of it, and the daily job on a clock of our own. */
async function house() {
  const storage = open()
  const run = `h${++runs}`
  const by = asker(`team-${run}`)
  const bot = await realBot(storage, run)
  let time = Date.parse('2021-07-01T00:00:00Z')
  const now = () => new Date(time)
  const done: object[] = []
  const tracking = { reload: async () => {} }
  const housekeep = createHousekeeping({
    storage,
    forget: createForgetting({ storage, tracking, ownPlace: async () => undefined, now }),
    days: { left: 30, deliveries: 365, audit: 730 },
    now,
    onDone: (_, fields) => done.push(fields),
  })
  const troubles: string[] = []
  const membership = createMembership('slack', { storage, now, onTrouble: (sentence) => troubles.push(sentence) })
  await membership.joined(by.workspace)
  await bot.ask(`subscribe ${bot.acme}`, by)
  const wait = (days: number) => {
    time += days * DAY
  }
  const kept = async () => (await storage.subscriptions.all(by.workspace)).length
  return { ...bot, storage, by, membership, housekeep, wait, kept, done, troubles, now }
}

describe('a workspace that takes Casewire out', () => {
  it('is forgotten when the days of grace are over, and not before', async () => {
    const { by, membership, housekeep, wait, kept, done, storage } = await house()
    await membership.left(by.workspace)
    wait(29)
    await housekeep()
    expect(await kept()).toBe(1)
    wait(2)
    await housekeep()
    expect(await kept()).toBe(0)
    expect(await storage.audit.list(by.workspace)).toEqual([])
    expect(done).toEqual([{ workspaces: 1, deliveries: 0, changes: 0 }])
  })

  it('keeps all when it takes Casewire back in within them', async () => {
    const { by, membership, housekeep, wait, kept } = await house()
    await membership.left(by.workspace)
    wait(20)
    await membership.joined(by.workspace)
    wait(20)
    await housekeep()
    expect(await kept()).toBe(1)
  })

  it('is told nothing while it is gone, and hears of what is new when it is back', async () => {
    const { by, acme, membership, storage } = await house()
    const wanting = async () =>
      (await storage.subscriptions.wanting({ company: acme, restriction: '', country: '', workspace: null })).length
    const destination = { platform: by.platform, workspace: by.workspace, channel: by.channel }
    const content = { kind: 'notice', title: 'T', body: 'B' } as const
    await storage.deliveries.add({ id: `gone ${by.workspace}`, content, destination, dedupe: 'x', at: 'x' })
    expect(await wanting()).toBe(1)
    await membership.left(by.workspace)
    expect(await wanting()).toBe(0)
    expect(await storage.subscriptions.list(destination)).toMatchObject([
      { pausedBecause: 'Casewire was taken out of this workspace.' },
    ])
    expect(await storage.deliveries.waiting('9')).toEqual([])
    await membership.present([by.workspace])
    expect(await wanting()).toBe(1)
    expect(await storage.subscriptions.list(destination)).toMatchObject([{ pausedBecause: null }])
  })

  it('is gone since the first time that was said', async () => {
    const { by, membership, housekeep, wait, kept } = await house()
    await membership.left(by.workspace)
    wait(25)
    await membership.left(by.workspace)
    wait(6)
    await housekeep()
    expect(await kept()).toBe(0)
  })

  it('is noticed when it did so while nobody listened', async () => {
    const { by, membership, housekeep, wait, kept } = await house()
    await membership.present(['another'])
    wait(31)
    await membership.present(['another'])
    await housekeep()
    expect(await kept()).toBe(0)
    expect(await open().workspaces.present('slack')).toContain('another')
    expect(await open().workspaces.present('slack')).not.toContain(by.workspace)
  })

  it('keeps nobody from working when it cannot be written down', async () => {
    const { membership, troubles } = await house()
    await membership.joined(null as unknown as string)
    expect(troubles).toEqual(['Where Casewire is was not written down'])
  })
})

describe('what has been kept for long enough', () => {
  it('goes: posts, and who changed what, each at its time', async () => {
    const { by, bot, storage, housekeep, wait, done } = await house()
    const destination = { platform: by.platform, workspace: by.workspace, channel: by.channel }
    const add = (id: string, at: string) =>
      storage.deliveries.add({
        id,
        content: { kind: 'notice', title: 'A notice', body: '' },
        destination,
        dedupe: newsKey(id),
        at,
      })
    const at = bot.now().toISOString()
    await add(`sent-${by.workspace}`, at)
    await storage.deliveries.markSent(`sent-${by.workspace}`, { message: 'm', cardHash: null, at })
    await add(`open-${by.workspace}`, at)
    wait(370)
    await housekeep()
    expect(done.at(-1)).toMatchObject({ deliveries: 1, changes: 0 })
    wait(370)
    await housekeep()
    expect(done.at(-1)).toMatchObject({ deliveries: 0 })
    expect(await storage.audit.list(by.workspace)).toEqual([])
    expect(await storage.subscriptions.all(by.workspace)).toHaveLength(1)
  })
})
