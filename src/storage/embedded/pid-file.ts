import { execFileSync } from 'node:child_process'
import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Folder } from './folder.ts'

/** What `postmaster.pid` says of the server of a cluster: its lines 1 and 4. */
export interface PidFile {
  pid: number
  /** Undefined while the server is coming up. */
  port: number | undefined
}

/** Undefined when no server wrote one, or the last one stopped cleanly. */
export function readPidFile(folder: Folder): PidFile | undefined {
  try {
    const lines = readFileSync(pathOf(folder), 'utf8').split('\n')
    const pid = Number(lines[0])
    return pid > 0 ? { pid, port: Number(lines[3]) || undefined } : undefined
  } catch {
    return undefined
  }
}

/** A living PostgreSQL, not a stranger who got the number of one that died: numbers come round, after a restart of a container at once. */
export function isPostgres(pid: number): boolean {
  return isAlive(pid) && /postgres/.test(commandOf(pid) ?? 'postgres')
}

/**
 * Take away a file whose number is a stranger's now. PostgreSQL does so itself for the dead, but will not start beside a living
 * stranger of its own user.
 */
export function dropStalePidFile(folder: Folder): void {
  const stale = readPidFile(folder)
  if (!stale || !isAlive(stale.pid) || isPostgres(stale.pid)) return
  const aside = `${pathOf(folder)}.${process.pid}.stale`
  try {
    renameSync(pathOf(folder), aside)
    // Another process may have cleared the way and started a server in between: that one's file goes back.
    if (Number(readFileSync(aside, 'utf8').split('\n')[0]) !== stale.pid) linkSync(aside, pathOf(folder))
  } catch {
    // Someone else was quicker.
  }
  rmSync(aside, { force: true })
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const pathOf = (folder: Folder) => join(folder.cluster, 'postmaster.pid')

/** Undefined where the system does not tell. */
function commandOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    if (process.platform === 'win32') return undefined
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return undefined
  }
}
