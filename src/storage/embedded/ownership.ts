import { Client, type ClientConfig } from 'pg'
import { UserError } from '../../domain/errors.ts'

/** Any number will do, as long as it stays the same. */
const OWNER_LOCK = 7_235_001

/** Seconds to wait for an owner that is on its way out. */
const PATIENCE_MS = 3_000

/**
 * Take a data folder for this process. The claim is a lock held by a session on its server, so it dies with its owner, however
 * that ends. Throws UserError when a living Casewire has it. `onLost` is called when the server drops the session.
 */
export async function claimFolder(
  connection: ClientConfig,
  dataDir: string,
  onLost: () => void,
): Promise<{ release(): Promise<void> }> {
  const client = new Client({ ...connection, application_name: `casewire ${process.pid}` })
  let released = false
  client.on('error', () => {})
  client.on('end', () => {
    if (!released) onLost()
  })
  await client.connect()
  const release = async () => {
    released = true
    await client.end().catch(() => {})
  }
  for (const deadline = Date.now() + PATIENCE_MS; ; ) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as won', [OWNER_LOCK])
    if (rows[0]?.won) return { release }
    if (Date.now() > deadline) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const { rows } = await client.query(
    `select application_name from pg_stat_activity join pg_locks using (pid)
      where locktype = 'advisory' and granted and objid = $1 and classid = 0`,
    [OWNER_LOCK],
  )
  await release()
  const pid = String(rows[0]?.application_name ?? '').replace('casewire ', '')
  throw new UserError(
    `Another Casewire (process ${pid || 'unknown'}) is using the data folder ${dataDir}. Stop it, or set DATA_DIR to another folder.`,
  )
}
