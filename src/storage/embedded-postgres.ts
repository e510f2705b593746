import { setTimeout as sleep } from 'node:timers/promises'
import { Client, type ClientConfig } from 'pg'
import { makeCluster } from './embedded/cluster.ts'
import { prepareFolder } from './embedded/folder.ts'
import { postgresIdentity } from './embedded/identity.ts'
import { claimFolder } from './embedded/ownership.ts'
import { startServer, stopServer } from './embedded/server.ts'

const DATABASE = 'casewire'

/**
 * The PostgreSQL that Casewire brings, in a data folder that this process alone uses: made at the first start, adopted when a
 * killed process left it running, started again when it dies. Throws UserError when the folder cannot be used or is taken.
 */
export async function startPostgres(
  dataDir: string,
  onTrouble: (sentence: string, fields: object) => void = () => {},
): Promise<{ connection: ClientConfig; stop(): Promise<void> }> {
  const folder = prepareFolder(dataDir)
  const identity = postgresIdentity()
  await makeCluster(folder, identity)
  let stopping = false
  let claim = await own()
  const connection = { ...(await startServer(folder, identity)), database: DATABASE }
  await createDatabase(connection)

  return {
    connection,
    async stop() {
      stopping = true
      await stopServer(folder)
      await claim.release()
    },
  }

  async function own() {
    // A server on its way down may take the connection and drop it; it is then started anew.
    for (let attempt = 1; ; attempt++) {
      const server = await startServer(folder, identity)
      try {
        return await claimFolder(server, dataDir, () => void revive())
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

async function createDatabase(connection: ClientConfig): Promise<void> {
  const client = new Client({ ...connection, database: 'postgres' })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (!rowCount) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end()
  }
}
