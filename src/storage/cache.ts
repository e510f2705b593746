import { setTimeout as sleep } from 'node:timers/promises'
import KeyvPostgres from '@keyv/postgres'
import KeyvRedis, { createClient } from '@keyv/redis'
import { Keyv, type KeyvStoreAdapter } from 'keyv'
import type { Pool } from 'pg'

/** What may be lost. A cache that fails answers nothing and never fails its caller. */
export interface Cache {
  get<T>(key: string): Promise<T | undefined>
  set(key: string, value: unknown, ttlMs: number): Promise<void>
  delete(key: string): Promise<void>
  close(): Promise<void>
}

/** On Redis when there is one, else in PostgreSQL; opened when it is first used. */
export function openCache(
  { cacheUrl, pool }: { cacheUrl: string | undefined; pool: Pool },
  onTrouble: (sentence: string, fields: object) => void,
): Cache {
  let opened: { keyv: Keyv; purge(): Promise<unknown>; close(): void } | undefined
  let sets = 0
  let quietUntil = 0

  /** Undefined when the cache fails or takes too long; it is then left alone for a while, so that it slows nobody down. */
  async function quietly<T>(work: (keyv: Keyv) => Promise<T>): Promise<T | undefined> {
    if (Date.now() < quietUntil) return undefined
    try {
      opened ??= cacheUrl ? onRedis(cacheUrl) : onPostgres(pool)
      return await Promise.race([work(opened.keyv), tooLong()])
    } catch (error) {
      quietUntil = Date.now() + PAUSE_MS
      onTrouble('The cache failed and is left alone for a while', { error })
      return undefined
    }
  }

  return {
    get: <T>(key: string) => quietly((keyv) => keyv.get<T>(key)),
    async set(key, value, ttlMs) {
      await quietly((keyv) => keyv.set(key, value, ttlMs))
      if (sets++ % PURGE_EVERY === 0) await quietly(async () => opened?.purge())
    },
    async delete(key) {
      await quietly((keyv) => keyv.delete(key))
    },
    async close() {
      opened?.close()
    },
  }
}

const PATIENCE_MS = 1_000
/** Times something is kept between two looks for what has expired. */
const PURGE_EVERY = 500
const PAUSE_MS = 5_000

async function tooLong(): Promise<never> {
  await sleep(PATIENCE_MS, undefined, { ref: false })
  throw new Error(`No answer within ${PATIENCE_MS} ms`)
}

function keyvOn(store: KeyvStoreAdapter): Keyv {
  const keyv = new Keyv({ store, namespace: 'casewire', throwOnErrors: true })
  keyv.on('error', () => {})
  return keyv
}

function onRedis(url: string) {
  const client = createClient({ url, disableOfflineQueue: true, socket: { connectTimeout: PATIENCE_MS } })
  client.on('error', () => {})
  const keyv = keyvOn(new KeyvRedis(client, { throwOnErrors: true, connectionTimeout: PATIENCE_MS }))
  return { keyv, purge: async () => {}, close: () => client.destroy() }
}

/** The adapter on our own pool: one of its own would end the process when the server goes away, for nobody listens to it. */
function onPostgres(pool: Pool) {
  class Store extends KeyvPostgres {
    override async connect() {
      return async (statement: string, values?: unknown[]) => (await pool.query(statement, values)).rows
    }
    override async disconnect() {}
  }
  return {
    keyv: keyvOn(new Store({ table: 'cache', useUnloggedTable: true })),
    // The adapter throws out what has expired only when it is asked for again.
    purge: () => pool.query(`delete from cache where (value::json->>'expires')::bigint < $1`, [Date.now()]),
    close() {},
  }
}
