import KeyvPostgres from '@keyv/postgres'
import KeyvRedis from '@keyv/redis'
import { Keyv } from 'keyv'
import type { PoolConfig } from 'pg'

/** What may be lost. A cache that fails answers nothing and never fails its caller. */
export interface Cache {
  get<T>(key: string): Promise<T | undefined>
  set(key: string, value: unknown, ttlMs: number): Promise<void>
  delete(key: string): Promise<void>
  close(): Promise<void>
}

/** On Redis when there is one, else in PostgreSQL; opened when it is first used. */
export function openCache(
  { cacheUrl, postgres }: { cacheUrl: string | undefined; postgres: PoolConfig },
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
    const store = cacheUrl
      ? new KeyvRedis(cacheUrl)
      : new KeyvPostgres({ uri: uriOf(postgres), table: 'cache', useUnloggedTable: true, max: 2 })
    const made = new Keyv({ store, namespace: 'casewire', throwOnErrors: true })
    made.on('error', (error) => onTrouble('The cache failed', { error }))
    return made
  }
}

/** The adapter takes an address only; a socket's folder goes into its query. */
function uriOf({ connectionString, host, port, user, password, database }: PoolConfig): string {
  if (connectionString) return connectionString
  const part = (value: unknown) => encodeURIComponent(String(value ?? ''))
  return `postgresql://${part(user)}:${part(password)}@localhost/${part(database)}?host=${part(host)}&port=${part(port)}`
}
