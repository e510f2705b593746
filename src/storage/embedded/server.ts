import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client, type ClientConfig } from 'pg'
import { UserError } from '../../domain/errors.ts'
import { postgresBinaries } from './binaries.ts'
import { DATABASE_USER, POSTGRES_ENV } from './cluster.ts'
import type { Folder } from './folder.ts'
import type { Identity } from './identity.ts'

/** Longest wait for a server to come up, recovery after a crash included. */
const START_MS = 60_000
const STOP_MS = 10_000

/**
 * Connect to the server of a cluster, starting it when none runs. One left behind by a process that was killed is adopted.
 * Resolves with how to connect. Throws UserError when it does not come up.
 */
export async function startServer(folder: Folder, identity: Identity): Promise<ClientConfig> {
  const deadline = Date.now() + START_MS
  let started: { exited: boolean } | undefined
  for (;;) {
    const connection = connectionOf(folder)
    const answer = connection ? await knock(connection) : 'nobody'
    if (connection && answer === 'ready') return connection
    // Starting beside a server that is coming up or going down is harmless: PostgreSQL's own lock lets one live.
    if (answer === 'nobody' && (!started || started.exited)) started = await launch(folder, identity)
    if (Date.now() > deadline)
      throw new UserError(`The database in ${folder.cluster} does not start. ${lastWords(folder)} See ${folder.log}.`)
    await sleep(20)
  }
}

/** Stop the server and wait until it is gone; what it acknowledged is on disk either way. */
export async function stopServer(folder: Folder): Promise<void> {
  const pid = serverPid(folder)
  if (!pid || !isAlive(pid)) return
  process.kill(pid, 'SIGINT')
  for (const deadline = Date.now() + STOP_MS; isAlive(pid) && Date.now() < deadline; ) await sleep(20)
}

async function launch(folder: Folder, identity: Identity): Promise<{ exited: boolean }> {
  const listen = folder.socket
    ? [
        '-c',
        'listen_addresses=',
        '-c',
        `unix_socket_directories="${folder.socket.replaceAll('"', '""')}"`,
        '-p',
        '5432',
      ]
    : ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-p', String(await freePort())]
  const log = openSync(folder.log, 'a')
  const state = { exited: false }
  const settings = ['-c', 'unix_socket_permissions=0700', '-c', 'shared_buffers=64MB', '-c', 'max_connections=60']
  const { file, args, options } = identity.run(postgresBinaries().postgres, [
    '-D',
    folder.cluster,
    ...listen,
    ...settings,
  ])
  // In a group of its own, so that Ctrl-C in our terminal does not reach it before we have finished with it.
  const server = spawn(file, args, { ...options, detached: true, stdio: ['ignore', log, log], env: POSTGRES_ENV })
  closeSync(log)
  server.on('exit', () => {
    state.exited = true
  })
  server.on('error', () => {
    state.exited = true
  })
  server.unref()
  return state
}

/** Lines of postmaster.pid: 1 pid, 4 port, 8 status. */
function pidFile(folder: Folder): string[] {
  try {
    return readFileSync(join(folder.cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

const serverPid = (folder: Folder) => Number(pidFile(folder)[0]) || undefined

function connectionOf(folder: Folder): ClientConfig | undefined {
  const lines = pidFile(folder)
  const port = Number(lines[3])
  if (!port || !isAlive(Number(lines[0]))) return undefined
  return {
    host: folder.socket ?? '127.0.0.1',
    port,
    user: DATABASE_USER,
    password: folder.password,
    database: 'postgres',
  }
}

async function knock(connection: ClientConfig): Promise<'ready' | 'busy' | 'nobody'> {
  const client = new Client({ ...connection, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return 'ready'
  } catch (error) {
    // 57P03: starting up, shutting down or recovering.
    return (error as { code?: string }).code === '57P03' ? 'busy' : 'nobody'
  } finally {
    await client.end().catch(() => {})
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

function lastWords(folder: Folder): string {
  try {
    const lines = readFileSync(folder.log, 'utf8').trim().split('\n')
    return lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line))?.replace(/^.*?(FATAL|PANIC|ERROR)/, '$1') ?? ''
  } catch {
    return ''
  }
}
