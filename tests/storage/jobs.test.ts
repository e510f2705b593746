import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { throwAwayStorage } from '../support/storage.ts'

const open = throwAwayStorage()

describe('jobs', () => {
  it('runs what a transaction enqueued only when it commits, and one a key', async () => {
    const storage = open()
    const seen: unknown[] = []
    await storage.jobs.work<{ story: string }>('file-story', { concurrency: 4 }, async ({ story }) => {
      seen.push(story)
    })
    await storage
      .transaction(async ({ send }) => {
        await send('file-story', { story: 'never' }, { key: 'never' })
        throw new Error('rolled back')
      })
      .catch(() => {})
    await storage.transaction(async ({ send }) => {
      await send('file-story', { story: 'once' }, { key: 'once' })
      await send('file-story', { story: 'once' }, { key: 'once' })
      await send('file-story', { story: 'other' }, { key: 'other' })
    })
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(2)
    await sleep(300)
    expect(seen.sort()).toEqual(['once', 'other'])
  })

  it('runs every job that has no key, and does not let a slow one hold up the others', async () => {
    const storage = open()
    const done: string[] = []
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await storage.jobs.work<{ name: string }>('check-feed', { concurrency: 2 }, async ({ name }) => {
      if (name === 'slow') await held
      done.push(name)
    })
    for (const name of ['slow', 'a', 'b', 'c']) await storage.send('check-feed', { name })
    await expect.poll(() => done.length, { timeout: 10_000 }).toBe(3)
    expect(done).not.toContain('slow')
    release()
    await expect.poll(() => done.length, { timeout: 10_000 }).toBe(4)
  })

  it('lets one more job of a key wait while one is being worked on', async () => {
    const storage = open()
    let started = 0
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await storage.jobs.work('deliver', { concurrency: 4 }, async () => {
      if (++started === 1) {
        for (let i = 0; i < 3; i++)
          await storage.send('deliver', {}, { key: 'place', after: new Date(Date.now() + 500) })
        await held
      }
    })
    await storage.send('deliver', {}, { key: 'place' })
    await expect.poll(() => started, { timeout: 10_000 }).toBe(2)
    release()
    await sleep(300)
    expect(started).toBe(2)
  })

  it('tries again what failed', async () => {
    const storage = open()
    let tries = 0
    await storage.jobs.work('revise', { concurrency: 1 }, async () => {
      tries++
      if (tries === 1) throw new Error('not yet')
    })
    await storage.send('revise', { development: 'x' })
    await expect.poll(() => tries, { timeout: 15_000 }).toBe(2)
  })
})

describe('the cache', () => {
  it('keeps what may be lost, for a while', async () => {
    const { cache } = open()
    await cache.set('page', { text: 'x' }, 60_000)
    await cache.set('brief', 1, 1)
    await sleep(10)
    expect(await cache.get('page')).toEqual({ text: 'x' })
    expect(await cache.get('brief')).toBeUndefined()
    await cache.delete('page')
    expect(await cache.get('page')).toBeUndefined()
  })
})
