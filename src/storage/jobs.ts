import { CompiledQuery } from 'kysely'
import type { PoolConfig } from 'pg'
import { PgBoss } from 'pg-boss'
import type { Database } from './database.ts'

/** The queues. Of each, one job a key waits at a time; a further one with its key is the same job. */
const QUEUES = ['check-feed', 'file-story', 'deliver', 'revise', 'sweep'] as const

interface SendOptions {
  key?: string
  /** Seconds from now, or the time itself. */
  after?: number | Date
}

export interface Jobs {
  send(queue: string, data: object, options?: SendOptions): Promise<void>
  /** In the transaction of the data the job is about. */
  sendIn(transaction: Database, queue: string, data: object, options?: SendOptions): Promise<void>
  /** Work on a queue, so many jobs at a time; a job that throws is tried again later. */
  work<T extends object>(
    queue: string,
    options: { concurrency: number },
    handler: (data: T) => Promise<void>,
  ): Promise<void>
  schedule(queue: string, cron: string, data: object): Promise<void>
  /** Finish what is being worked on, then stop. */
  stop(): Promise<void>
}

/** Seconds between looks at a queue where no notice came. */
const POLL_SECONDS = 2
/** A job whose worker died is tried again after this many seconds. */
const EXPIRE_SECONDS = 300

/** Schedules, retries and fan-out on pg-boss. */
export async function openJobs(
  connection: PoolConfig,
  onTrouble: (sentence: string, fields: object) => void,
): Promise<Jobs> {
  const boss = new PgBoss({ ...connection, max: 5, schema: 'jobs', useListenNotify: true })
  boss.on('error', (error) => onTrouble('The queue failed', { error }))
  await boss.start()
  for (const queue of QUEUES) {
    await boss.createQueue(queue, {
      policy: 'short',
      notify: true,
      retryLimit: 20,
      retryDelay: 2,
      retryBackoff: true,
      retryDelayMax: 600,
      expireInSeconds: EXPIRE_SECONDS,
      deleteAfterSeconds: 3600,
    })
  }

  const toOptions = ({ key, after }: SendOptions = {}) => ({
    singletonKey: key ?? '',
    ...(after !== undefined && { startAfter: after }),
  })
  return {
    async send(queue, data, options) {
      await boss.send(queue, data, toOptions(options))
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
      handler: (data: T) => Promise<void>,
    ) {
      const options = {
        batchSize: concurrency,
        burstWhenBatchFull: true,
        pollingIntervalSeconds: POLL_SECONDS,
        notifyPollingIntervalSeconds: 5,
      }
      await boss.work<T>(queue, options, async (jobs) => {
        const done = await Promise.allSettled(jobs.map(({ data }) => handler(data)))
        const failed = done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
        // All of the batch is tried again; those that went well find nothing left to do.
        if (failed.length) {
          onTrouble('Work failed and will be tried again', { queue, error: failed[0] })
          throw failed[0]
        }
      })
    },
    async schedule(queue, cron, data) {
      await boss.schedule(queue, cron, data)
    },
    stop: () => boss.stop({ graceful: true, timeout: 8_000, close: true }),
  }
}
