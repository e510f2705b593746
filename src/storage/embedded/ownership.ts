import { Client, type ClientConfig } from 'pg'
import { UserError } from '../../domain/errors.ts'

/** Any number will do, as long as it stays the same. */
const OWNER_LOCK = 7_235_001

/** How long to wait for an owner that is on its way out. */
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
  const client = new Client({ ...connection, application_name: `casewire ${process.pid}`, keepAlive: true })
  let owned = false
  client.on('error', () => {})
  client.on('end', () => {
    if (owned) onLost()
  })
  const release = async () => {
    owned = false
    await client.end().catch(() => {})
  }
  try {
    await client.connect()
    for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; ) {
      const { rows } = await client.query('select pg_try_advisory_lock($1) as won', [OWNER_LOCK])
      if (rows[0]?.won) {
        owned = true
        return { release }
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw takenError(dataDir, await ownerOf(client))
  } catch (error) {
    await release()
    throw error
  }
}

async function ownerOf(client: Client): Promise<string | undefined> {
  const { rows } = await client.query<{ application_name: string }>(
    `select application_name from pg_stat_activity join pg_locks using (pid)
      where locktype = 'advisory' and granted and objid = $1 and classid = 0`,
    [OWNER_LOCK],
  )
  return rows[0]?.application_name.replace('casewire ', '')
}

const takenError = (dataDir: string, pid = 'unknown') =>
  new UserError(
    `Another Casewire (process ${pid}) is using the data folder ${dataDir}. Stop it, or set DATA_DIR to another folder.`,
  )
