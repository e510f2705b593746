import type { PoolConfig } from 'pg'
import { auditStore } from './audit.ts'
import { type Cache, openCache } from './cache.ts'
import { caseLists } from './case-lists.ts'
import { caseStore } from './cases.ts'
import { companyStore } from './companies.ts'
import { correctedCases } from './corrected-cases.ts'
import { correctionStore } from './corrections.ts'
import { type Database, databaseOn, migrate, openPool } from './database.ts'
import { databaseError } from './database-error.ts'
import { deliveryStore } from './deliveries.ts'
import { deliveryFloods } from './delivery-floods.ts'
import { deliveryLeases } from './delivery-leases.ts'
import { digestStore } from './digests.ts'
import { startPostgres } from './embedded-postgres.ts'
import { feedStore } from './feeds.ts'
import { forgetting } from './forget.ts'
import { forgetFeed } from './forget-feed.ts'
import { type Jobs, openJobs } from './jobs.ts'
import { listenerStore } from './listeners.ts'
import { modelRequestStore } from './model-requests.ts'
import { placeSettingsStore } from './place-settings.ts'
import { postCounts } from './post-counts.ts'
import { postedStore } from './posted.ts'
import { storyStore } from './stories.ts'
import { subscriptionStore } from './subscriptions.ts'
import { workspaceStore } from './workspaces.ts'

export interface StorageConfig {
  dataDir: string
  /** A PostgreSQL of one's own, instead of the one in the data folder. */
  databaseUrl: string | undefined
  /** A Redis for what may be lost. */
  cacheUrl: string | undefined
}

/** Everything that must not be lost, inside and outside a transaction. */
const stores = (database: Database) => ({
  feeds: { ...feedStore(database), forget: (id: string) => forgetFeed(database, id) },
  stories: storyStore(database),
  cases: { ...caseStore(database), ...caseLists(database) },
  subscriptions: { ...subscriptionStore(database), ...listenerStore(database) },
  deliveries: { ...deliveryStore(database), ...deliveryLeases(database), ...deliveryFloods(database) },
  digests: { ...digestStore(database), ...postCounts(database), ...postedStore(database) },
  placeSettings: placeSettingsStore(database),
  companies: companyStore(database),
  corrections: correctionStore(database),
  corrected: correctedCases(database),
  audit: auditStore(database),
  forget: forgetting(database),
  workspaces: workspaceStore(database),
  modelRequests: modelRequestStore(database),
})

type Stores = ReturnType<typeof stores>

/** The stores within a transaction; `send` enqueues a job that exists only if the transaction does. */
type Transaction = Stores & Pick<Jobs, 'send'>

export interface Storage extends Stores, Pick<Jobs, 'send'> {
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  jobs: Jobs
  cache: Cache
  close(): Promise<void>
}

type OnTrouble = (sentence: string, fields: object) => void

/** Open the database of the configuration, bring it up to date and start its queue. Throws UserError when it cannot be used. */
export async function openStorage(config: StorageConfig, onTrouble: OnTrouble = () => {}): Promise<Storage> {
  if (config.databaseUrl) return storageOn({ connectionString: config.databaseUrl }, config, onTrouble)
  return storageIn(config, onTrouble, { durable: true })
}

/** Storage on a server of our own in the data folder. */
export async function storageIn(
  config: Pick<StorageConfig, 'dataDir' | 'cacheUrl'>,
  onTrouble: OnTrouble,
  { durable }: { durable: boolean },
): Promise<Storage> {
  const { connection, stop } = await startPostgres(config.dataDir, onTrouble, { durable })
  try {
    const storage = await storageOn(connection as PoolConfig, config, onTrouble)
    // Nobody else uses this folder, so whoever held a lease is gone.
    await storage.deliveries.dropLeases()
    return { ...storage, close: () => storage.close().finally(stop) }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Storage on a server that is there. */
export async function storageOn(
  connection: PoolConfig,
  config: Pick<StorageConfig, 'cacheUrl'>,
  onTrouble: OnTrouble,
): Promise<Storage> {
  const pool = openPool(connection, onTrouble)
  const database = databaseOn(pool)
  const jobs = await migrate(database)
    .then(() => openJobs(connection, onTrouble))
    .catch(async (error) => {
      await database.destroy()
      throw databaseError(error, connection)
    })
  const cache = openCache({ cacheUrl: config.cacheUrl, pool }, onTrouble)
  return {
    ...stores(database),
    send: jobs.send,
    jobs,
    cache,
    async transaction(work) {
      const sent = new Set<string>()
      const result = await database.transaction().execute((transaction) =>
        work({
          ...stores(transaction),
          async send(queue, data, options) {
            await jobs.sendIn(transaction, queue, data, options)
            sent.add(queue)
          },
        }),
      )
      sent.forEach(jobs.nudge)
      return result
    },
    async close() {
      await jobs.stop()
      await cache.close()
      await database.destroy()
    },
  }
}
