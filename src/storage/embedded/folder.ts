import { randomBytes } from 'node:crypto'
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../domain/errors.ts'

/** Where things are inside a data folder. */
export interface Folder {
  /** The cluster, made by initdb. */
  cluster: string
  log: string
  password: string
  /** Of the server's socket; undefined where there can be none, and it listens on loopback instead. */
  socket: string | undefined
}

/** A socket's path, `/.s.PGSQL.5432` included, must fit into 103 bytes (sockaddr_un on macOS, 107 on Linux). */
const LONGEST_SOCKET = 103 - '/.s.PGSQL.5432'.length

/** Make the data folder where it is missing. Throws UserError when it cannot be made or written to. */
export function prepareFolder(dataDir: string): Folder {
  try {
    if (!existsSync(dataDir)) {
      mkdirSync(dataDir, { recursive: true })
      // The database may run as another user, who must be able to pass through.
      chmodSync(dataDir, 0o755)
    }
    accessSync(dataDir, constants.W_OK)
  } catch (error) {
    throw folderError(dataDir, error)
  }
  const cluster = join(dataDir, 'postgres')
  const hasSockets = process.platform !== 'win32' && Buffer.byteLength(cluster) <= LONGEST_SOCKET
  return {
    cluster,
    log: join(dataDir, 'postgres.log'),
    password: readPassword(join(dataDir, 'postgres.password'), dataDir),
    socket: hasSockets ? cluster : undefined,
  }
}

/** A fault of the folder in words that say what to do. */
export function folderError(dataDir: string, error: unknown): UserError {
  const { code } = error as NodeJS.ErrnoException
  const says =
    code === 'ENOSPC'
      ? 'the disk is full. Make room'
      : code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
        ? 'it cannot be written to. Change its owner'
        : `${(error as Error).message}. Mend it`
  return new UserError(`The data folder ${dataDir} cannot be used: ${says}, or set DATA_DIR to another folder.`, {
    cause: error,
  })
}

// Two processes may come here at once; the one that writes first wins.
function readPassword(file: string, dataDir: string): string {
  try {
    if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw folderError(dataDir, error)
  }
  return readFileSync(file, 'utf8').trim()
}
