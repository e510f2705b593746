import { setTimeout as sleep } from 'node:timers/promises'
import { Client, type ClientConfig } from 'pg'
import { giveTo, makeCluster } from './embedded/cluster.ts'
import { prepareFolder } from './embedded/folder.ts'
import { postgresIdentity } from './embedded/identity.ts'
import { claimFolder } from './embedded/ownership.ts'
import { startServer, stopServer } from './embedded/server.ts'

const DATABASE = 'casewire'

type OnTrouble = (sentence: string, fields: object) => void

/**
 * The PostgreSQL that Casewire brings, in a data folder that this process alone uses: made at the first start, adopted when a
 * killed process left it running, started again when it dies. One that need not be `durable` ends with this process and takes its
 * folder with it. Throws UserError when the folder cannot be used or is taken.
 */
export async function startPostgres(
  dataDir: string,
  onTrouble: OnTrouble = () => {},
  { durable = true }: { durable?: boolean } = {},
): Promise<{ connection: ClientConfig; stop(): Promise<void> }> {
  const folder = prepareFolder(dataDir, durable)
  const identity = postgresIdentity(folder.cluster)
  if (!durable) giveTo(identity, folder.dataDir)
  await makeCluster(folder, identity)
  let stopping = false
  let port: number | undefined
  let reviving: Promise<void> | undefined
  let claim = await own()
  const stop = async () => {
    stopping = true
    await reviving
    await stopServer(folder)
    await claim.release()
  }
  try {
    const server = await startServer(folder, identity, port)
    await createDatabase(server)
    return { connection: { ...server, database: DATABASE }, stop }
  } catch (error) {
    await stop()
    throw error
  }

  async function own() {
    // A server on its way down may take the connection and drop it; it is then started anew.
    for (let attempt = 1; ; attempt++) {
      const server = await startServer(folder, identity, port)
      // Connections already handed out know this port.
      port = server.port
      try {
        return await claimFolder(server, folder.dataDir, () => {
          reviving = revive()
        })
      } catch (error) {
        if ((error as Error).name === 'UserError' || attempt === 5) throw error
        await sleep(200)
      }
    }
  }

  async function revive(): Promise<void> {
    if (stopping) return
    onTrouble('The database went away and is being started again', { dataDir })
    for (let wait = 100; !stopping; wait = Math.min(wait * 2, 10_000)) {
      try {
        claim = await own()
        return
      } catch (error) {
        onTrouble('The database does not come back yet', { error })
        await sleep(wait)
      }
    }
  }
}

async function createDatabase(server: ClientConfig): Promise<void> {
  const client = new Client(server)
  client.on('error', () => {})
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (!rowCount) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end()
  }
}
