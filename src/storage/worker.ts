import { setTimeout as sleep } from 'node:timers/promises'
import type { PgBoss } from 'pg-boss'

/** Longest time until a job that another process sent is noticed; our own are noticed at once. */
const POLL_MS = 500
/** Between looks while the database does not answer. */
const LONGEST_POLL_MS = 5_000

interface Work {
  boss: Pick<PgBoss, 'fetch' | 'complete' | 'fail'>
  queue: string
  concurrency: number
  /** A job that takes longer is taken for dead; the signal then fires. */
  expireSeconds: number
  handler: (data: object, signal: AbortSignal) => Promise<void>
  onTrouble: (sentence: string, fields: object) => void
}

export interface Worker {
  /** There may be work now. */
  nudge(): void
  /** Take no new job; resolves when those in hand are done. */
  stop(): Promise<void>
}

/** Works on a queue, so many jobs at a time, each settled by itself: a slow one holds up no other, a failed one is tried again alone. */
export function startWorker({ boss, queue, concurrency, expireSeconds, handler, onTrouble }: Work): Worker {
  const inHand = new Set<Promise<void>>()
  let stopping = false
  let failures = 0
  let nap = new AbortController()
  const nudge = () => nap.abort()
  const looking = look()

  return {
    nudge,
    async stop() {
      stopping = true
      nudge()
      await looking
      await Promise.all(inHand)
    },
  }

  async function look(): Promise<void> {
    while (!stopping) {
      nap = new AbortController()
      const free = concurrency - inHand.size
      const jobs = free > 0 ? await fetch(free) : []
      for (const { id, data } of jobs) {
        const work: Promise<void> = settle(id, data).finally(() => {
          inHand.delete(work)
          nudge()
        })
        inHand.add(work)
      }
      const wait = Math.min(POLL_MS * 2 ** failures, LONGEST_POLL_MS)
      if (!stopping) await sleep(wait, undefined, { signal: nap.signal }).catch(() => {})
    }
  }

  async function fetch(batchSize: number) {
    try {
      const jobs = await boss.fetch<object>(queue, { batchSize })
      failures = 0
      return jobs
    } catch (error) {
      if (failures++ === 0) onTrouble('The queue cannot be read for now', { queue, error })
      return []
    }
  }

  async function settle(id: string, data: object): Promise<void> {
    try {
      await handler(data, AbortSignal.timeout(expireSeconds * 1000))
      await boss.complete(queue, id)
    } catch (error) {
      onTrouble('Work failed and will be tried again', { queue, error })
      // Where even this fails, the job expires and is tried again then.
      await boss.fail(queue, id, { message: String(error) }).catch(() => {})
    }
  }
}
