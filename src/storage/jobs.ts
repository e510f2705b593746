import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { CompiledQuery } from 'kysely'
import type { PoolConfig } from 'pg'
import { PgBoss } from 'pg-boss'
import type { Database } from './database.ts'
import { startWorker, type Worker } from './worker.ts'

/** The queues. Of each, one job a key waits at a time; a further one with its key is the same job. */
const QUEUES = ['check-feed', 'file-story', 'deliver', 'revise', 'digests', 'digest', 'sweep', 'housekeeping'] as const

interface SendOptions {
  key?: string
  /** Seconds from now, or the time itself. */
  after?: number | Date
}

export interface Jobs {
  send(queue: string, data: object, options?: SendOptions): Promise<void>
  /** In the transaction of the data the job is about; `nudge` the queue when it has committed. */
  sendIn(transaction: Database, queue: string, data: object, options?: SendOptions): Promise<void>
  /** Our own workers look at the queue at once. */
  nudge(queue: string): void
  /** Work on a queue, so many jobs at a time; a job that throws is tried again later. The signal fires when it took too long. */
  work<T extends object>(
    queue: string,
    options: { concurrency: number },
    handler: (data: T, signal: AbortSignal) => Promise<void>,
  ): Promise<void>
  schedule(queue: string, cron: string, data: object): Promise<void>
  /** Finish what is being worked on, then stop. */
  stop(): Promise<void>
}

/** A job whose worker died is tried again after this many seconds. */
const EXPIRE_SECONDS = 300
/** Longest wait for work in hand when stopping; what is not done by then is tried again after its expiry. */
const STOP_MS = 8_000

/** Schedules, retries and fan-out on pg-boss. */
export async function openJobs(
  connection: PoolConfig,
  onTrouble: (sentence: string, fields: object) => void,
): Promise<Jobs> {
  const boss = new PgBoss({ ...connection, max: 5, schema: 'jobs' })
  boss.on('error', (error) => onTrouble('The queue failed', { error }))
  await boss.start()
  for (const queue of QUEUES) {
    await boss.createQueue(queue, {
      policy: 'short',
      retryLimit: 20,
      retryDelay: 2,
      retryBackoff: true,
      retryDelayMax: 600,
      expireInSeconds: EXPIRE_SECONDS,
      deleteAfterSeconds: 3600,
    })
  }

  const workers: { queue: string; worker: Worker }[] = []
  const nudge = (queue: string) => {
    for (const one of workers) if (one.queue === queue) one.worker.nudge()
  }
  // Without a key every job is one of its own.
  const toOptions = ({ key = randomUUID(), after }: SendOptions = {}) => ({
    singletonKey: key,
    ...(after !== undefined && { startAfter: after }),
  })

  return {
    nudge,
    async send(queue, data, options) {
      await boss.send(queue, data, toOptions(options))
      nudge(queue)
    },
    async sendIn(transaction, queue, data, options) {
      const db = {
        async executeSql(text: string, values: unknown[] = []) {
          const { rows } = await transaction.executeQuery(CompiledQuery.raw(text, values))
          return { rows }
        },
      }
      await boss.send(queue, data, { ...toOptions(options), db })
    },
    async work<T extends object>(
      queue: string,
      { concurrency }: { concurrency: number },
      handler: (data: T, signal: AbortSignal) => Promise<void>,
    ) {
      const worker = startWorker({
        boss,
        queue,
        concurrency,
        expireSeconds: EXPIRE_SECONDS,
        handler: (data, signal) => handler(data as T, signal),
        onTrouble,
      })
      workers.push({ queue, worker })
    },
    async schedule(queue, cron, data) {
      await boss.schedule(queue, cron, data)
    },
    async stop() {
      const done = Promise.all(workers.splice(0).map(({ worker }) => worker.stop()))
      await Promise.race([done, sleep(STOP_MS, undefined, { ref: false })])
      await boss.stop({ graceful: false, close: true })
    },
  }
}
