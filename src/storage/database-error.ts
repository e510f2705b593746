import type { PoolConfig } from 'pg'
import { UserError } from '../domain/errors.ts'

/** Why a database cannot be used, in words that say what to do; the password never among them. */
export function databaseError(error: unknown, { connectionString }: PoolConfig): Error {
  const { code, message } = error as { code?: string; message: string }
  if (!connectionString) return error as Error
  const address = URL.parse(connectionString)
  if (!address)
    return new UserError('DATABASE_URL is no address. One looks like postgresql://user:password@host:5432/casewire')
  const where = `${address.hostname}:${address.port || 5432}${address.pathname}`
  const says =
    code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT' || code === 'EHOSTUNREACH'
      ? 'nothing answers there. Start it, or mend the address'
      : code === '28P01' || code === '28000'
        ? 'it refuses the user or the password. Mend them'
        : code === '3D000'
          ? 'it has no such database. Create it'
          : code === '42501'
            ? 'the user may not create tables there. Grant it'
            : `${message}. Mend it`
  return new UserError(`The PostgreSQL of DATABASE_URL (${where}) cannot be used: ${says}.`, { cause: error })
}
