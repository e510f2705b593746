import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { UserError } from '../../domain/errors.ts'

/** Where things are inside a data folder. */
export interface Folder {
  dataDir: string
  /** The cluster, made by initdb. */
  cluster: string
  log: string
  password: string
  /** Of the server's socket; undefined where there can be none, and it listens on loopback instead. */
  socket: string | undefined
  /** False for a throw-away folder, which need not survive a power cut. */
  durable: boolean
}

/** A socket's path, `/.s.PGSQL.5432` included, must fit into 103 bytes (sockaddr_un on macOS, 107 on Linux). */
const LONGEST_SOCKET = 103 - '/.s.PGSQL.5432'.length

/** Make the data folder where it is missing. Throws UserError when it cannot be made or written to, or is another user's. */
export function prepareFolder(path: string, durable: boolean): Folder {
  const dataDir = resolve(path)
  const cluster = join(dataDir, 'postgres')
  try {
    if (!existsSync(dataDir)) {
      mkdirSync(dataDir, { recursive: true })
      // The database may run as another user, who must be able to pass through.
      chmodSync(dataDir, 0o755)
    }
    accessSync(dataDir, constants.W_OK)
    refuseForeign(cluster)
    const hasSockets = process.platform !== 'win32' && Buffer.byteLength(cluster) <= LONGEST_SOCKET
    return {
      dataDir,
      cluster,
      log: join(dataDir, 'postgres.log'),
      password: readPassword(join(dataDir, 'postgres.password')),
      socket: hasSockets ? cluster : undefined,
      durable,
    }
  } catch (error) {
    throw error instanceof UserError ? error : folderError(dataDir, error)
  }
}

/** A fault of the folder in words that say what to do. */
export function folderError(dataDir: string, error: unknown): UserError {
  const { code, message = 'unknown fault' } = error as Partial<NodeJS.ErrnoException>
  const says =
    code === 'ENOSPC' || code === 'EDQUOT'
      ? 'the disk is full. Make room'
      : code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
        ? 'it cannot be read or written. Change its owner'
        : `${message}. Mend it`
  return new UserError(`The data folder ${dataDir} cannot be used: ${says}, or set DATA_DIR to another folder.`, {
    cause: error,
  })
}

function refuseForeign(cluster: string): void {
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid
  const we = process.getuid?.()
  if (owner !== undefined && we !== undefined && we !== 0 && owner !== we)
    throw new UserError(
      `The database in ${cluster} belongs to another user (uid ${owner}, and this is uid ${we}). Run Casewire as the user who made it, or set DATA_DIR to another folder.`,
    )
}

// Two processes may come here at once, or one be killed half-way: the file appears whole, and the first one stays.
function readPassword(file: string): string {
  if (!existsSync(file)) {
    const whole = `${file}.${randomBytes(6).toString('hex')}`
    writeFileSync(whole, randomBytes(24).toString('base64url'), { mode: 0o600 })
    try {
      linkSync(whole, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      rmSync(whole, { force: true })
    }
  }
  return readFileSync(file, 'utf8').trim()
}
