import { statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client, type ClientConfig } from 'pg'
import { UserError } from '../../domain/errors.ts'
import { DATABASE_USER } from './cluster.ts'
import { type Folder, folderError } from './folder.ts'
import type { Identity } from './identity.ts'
import { type Launched, launch } from './launch.ts'
import { dropStalePidFile, isAlive, isPostgres, readPidFile } from './pid-file.ts'

/** Longest wait for a server to come up, recovery after a crash included. */
const START_MS = 60_000
const STOP_MS = 10_000
const SOCKET_PORT = 5432
/** Failed starts in a row after which it is no use. */
const ATTEMPTS = 3

/**
 * Connect to the server of a cluster, starting it when none runs. One left behind by a process that was killed is adopted.
 * Resolves with how to connect; on loopback to `port` when one is given. Throws UserError when it does not come up.
 */
export async function startServer(folder: Folder, identity: Identity, port?: number): Promise<ClientConfig> {
  const deadline = Date.now() + START_MS
  let launched: Launched | undefined
  let failures = 0
  dropStalePidFile(folder)
  while (Date.now() < deadline) {
    const connection = connectionOf(folder)
    const answer = connection ? await knock(connection) : 'nobody'
    if (connection && answer === 'ready') return connection
    if (answer === 'nobody' && launched?.exited()) {
      // A server that another process is starting or stopping keeps ours out, and is waited for.
      if (!/lock file|still in use/.test(launched.lastWords())) failures++
      if (failures >= ATTEMPTS) break
      launched = undefined
      await sleep(200)
    }
    if (answer === 'nobody')
      launched ??= launch(folder, identity, folder.socket ? SOCKET_PORT : (port ?? (await freePort())))
    await sleep(20)
  }
  throw startError(folder, launched?.lastWords() ?? '')
}

/** Stop the server and wait until it is gone; what it acknowledged is on disk either way. */
export async function stopServer(folder: Folder): Promise<void> {
  const pid = readPidFile(folder)?.pid
  if (!pid || !isPostgres(pid)) return
  // Fast first: end sessions and write down; then at once: recovery at the next start.
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal)
    for (const deadline = Date.now() + STOP_MS; isAlive(pid) && Date.now() < deadline; ) await sleep(10)
    if (!isAlive(pid)) return
  }
}

function connectionOf(folder: Folder): ClientConfig | undefined {
  const file = readPidFile(folder)
  if (!file?.port || !isPostgres(file.pid)) return undefined
  return {
    host: folder.socket ?? '127.0.0.1',
    port: file.port,
    user: DATABASE_USER,
    password: folder.password,
    database: 'postgres',
    ssl: false,
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

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

function startError(folder: Folder, lastWords: string): UserError {
  if (/No space left/i.test(lastWords) || statfsSync(folder.dataDir).bavail === 0)
    return folderError(folder.dataDir, { code: 'ENOSPC' })
  return new UserError(
    `The database in ${folder.cluster} does not start${lastWords && `: ${lastWords.trim()}`}. ${folder.log} says more. Mend that, or set DATA_DIR to another folder.`,
  )
}
