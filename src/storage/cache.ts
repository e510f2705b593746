import KeyvPostgres from '@keyv/postgres'
import KeyvRedis from '@keyv/redis'
import { Keyv } from 'keyv'
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
  let opened: Keyv | undefined
  const keyv = () => {
    opened ??= open()
    return opened
  }
  const quietly = <T>(work: () => Promise<T>) => work().catch(() => undefined)
  return {
    get: <T>(key: string) => quietly(() => keyv().get<T>(key)),
    async set(key, value, ttlMs) {
      await quietly(() => keyv().set(key, value, ttlMs))
    },
    async delete(key) {
      await quietly(() => keyv().delete(key))
    },
    async close() {
      await quietly(async () => opened?.disconnect())
    },
  }

  function open(): Keyv {
    const made = new Keyv({
      store: cacheUrl ? new KeyvRedis(cacheUrl) : storeOn(pool),
      namespace: 'casewire',
      throwOnErrors: true,
    })
    made.on('error', (error) => onTrouble('The cache failed', { error }))
    return made
  }
}

/** The adapter on our own pool: one of its own would end the process when the server goes away, for nobody listens to it. */
function storeOn(pool: Pool): KeyvPostgres {
  class Store extends KeyvPostgres {
    override async connect() {
      return async (statement: string, values?: unknown[]) => (await pool.query(statement, values)).rows
    }
    override async disconnect() {}
  }
  return new Store({ table: 'cache', useUnloggedTable: true })
}
