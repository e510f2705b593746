import { Kysely, PostgresDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import { Pool, type PoolConfig } from 'pg'
import { migrations } from './migrations/index.ts'
import { storableValues } from './storable.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>

/** Connections one process keeps for its tables; the queue has its own. */
const CONNECTIONS = 10

/** A pool of connections. One that breaks is replaced; only the query on it fails. */
export function openPool(connection: PoolConfig, onTrouble: (sentence: string, fields: object) => void): Pool {
  const pool = new Pool({ max: CONNECTIONS, connectionTimeoutMillis: 10_000, keepAlive: true, ...connection })
  // Told to go, a connection may still hear that the server is going, too.
  pool.on('error', (error) => {
    if (!pool.ending) onTrouble('A database connection broke', { error })
  })
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** The tables on a pool; destroying it ends the pool. */
export const databaseOn = (pool: Pool): Database =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [storableValues] })

/** Bring the tables up to date. Several processes may do so at once: one does the work, the others wait for it. */
export async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

/** Do this in a transaction: the one at hand, else one of its own. */
export const within = <T>(database: Database, work: (transaction: Database) => Promise<T>): Promise<T> =>
  database.isTransaction ? work(database) : database.transaction().execute(work)
