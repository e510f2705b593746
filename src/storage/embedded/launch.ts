import { spawn } from 'node:child_process'
import { closeSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs'
import type { Socket } from 'node:net'
import { postgresBinaries } from './binaries.ts'
import { POSTGRES_ENV } from './cluster.ts'
import { type Folder, folderError } from './folder.ts'
import type { Identity } from './identity.ts'

/** A server that was started, or tried to. */
export interface Launched {
  exited(): boolean
  /** The last fault it wrote, as `FATAL: …`; empty when there is none. */
  lastWords(): string
}

const LONGEST_LOG = 5_000_000

/** Start the server of a cluster on its socket, or on this port where there can be no socket. Throws UserError for its log. */
export function launch(folder: Folder, identity: Identity, port: number): Launched {
  const log = openLog(folder)
  const from = fstatSync(log).size
  const where = folder.socket
    ? { listen_addresses: '', unix_socket_directories: `"${folder.socket.replaceAll('"', '""')}"` }
    : { listen_addresses: '127.0.0.1', unix_socket_directories: '' }
  const settings = { ...where, port, unix_socket_permissions: '0700', shared_buffers: '64MB', max_connections: 60 }
  const command = [
    postgresBinaries().postgres,
    '-D',
    folder.cluster,
    ...Object.entries({ ...settings, ...(folder.durable ? {} : { fsync: 'off', full_page_writes: 'off' }) }).flatMap(
      ([name, value]) => ['-c', `${name}=${value}`],
    ),
  ]
  const watched = !folder.durable && process.platform !== 'win32'
  const [program = '', ...rest] = watched ? endingWithUs(folder.dataDir, command) : command
  const { file, args, options } = identity.run(program, rest)
  const server = spawn(file, args, {
    ...options,
    // In a group of its own, so that Ctrl-C in our terminal does not reach it before we have finished with it.
    detached: true,
    stdio: ['ignore', log, log, watched ? 'pipe' : 'ignore'],
    env: POSTGRES_ENV,
  })
  closeSync(log)
  const lifeline = server.stdio[3] as Socket | null
  let gone = false
  const ended = () => {
    gone = true
    lifeline?.destroy()
  }
  server.on('exit', ended)
  server.on('error', ended)
  server.unref()
  lifeline?.unref()
  return { exited: () => gone, lastWords: () => faultIn(folder.log, from) }
}

/** The command as one that ends, and takes the folder with it, when we do, however that comes: the fourth stream then closes. */
const endingWithUs = (dataDir: string, command: string[]) => ['sh', '-c', WATCH, 'sh', dataDir, ...command]

const WATCH = `
folder=$1; shift
"$@" 3<&- & server=$!
( cat <&3; touch "$folder/left"; kill -INT $server ) >/dev/null 2>&1 & watcher=$!
wait $server
kill $watcher 2>/dev/null
if [ -e "$folder/left" ]; then rm -rf "$folder"; fi`

function openLog(folder: Folder): number {
  try {
    const log = openSync(folder.log, 'a+', 0o600)
    if (fstatSync(log).size > LONGEST_LOG) ftruncateSync(log)
    return log
  } catch (error) {
    throw folderError(folder.dataDir, error)
  }
}

function faultIn(file: string, from: number): string {
  try {
    const log = openSync(file, 'r')
    const tail = Buffer.alloc(64_000)
    const length = readSync(log, tail, 0, tail.length, from)
    closeSync(log)
    const lines = tail.toString('utf8', 0, length).split('\n')
    return lines.findLast((line) => /FATAL|PANIC|error|could not/.test(line))?.replace(/^.*?(?=FATAL|PANIC)/, '') ?? ''
  } catch {
    return ''
  }
}
