import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { type Storage, storageIn, storageOn } from './storage.ts'

/**
 * Storage that is gone after `close`: a database of its own on the server of `databaseUrl`, or where there is none a server of its
 * own in a temporary folder.
 */
export async function openThrowAwayStorage({ databaseUrl }: { databaseUrl: string | undefined }): Promise<Storage> {
  return databaseUrl ? onServer(databaseUrl) : inFolder()
}

// The folder goes even when we are killed, see `startPostgres`.
async function inFolder(): Promise<Storage> {
  const dataDir = mkdtempSync(join(tmpdir(), 'casewire-'))
  const remove = () => rmSync(dataDir, { recursive: true, force: true })
  try {
    const storage = await storageIn({ dataDir, cacheUrl: undefined }, () => {}, { durable: false })
    return { ...storage, close: () => storage.close().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}

async function onServer(databaseUrl: string): Promise<Storage> {
  const name = `casewire_throw_away_${randomBytes(8).toString('hex')}`
  const url = new URL(databaseUrl)
  await run(databaseUrl, `create database ${name}`)
  url.pathname = `/${name}`
  const drop = () => run(databaseUrl, `drop database if exists ${name} with (force)`)
  try {
    const storage = await storageOn({ connectionString: url.href }, { cacheUrl: undefined }, () => {})
    return { ...storage, close: () => storage.close().finally(drop) }
  } catch (error) {
    await drop()
    throw error
  }
}

async function run(connectionString: string, statement: string): Promise<void> {
  const client = new Client({ connectionString })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
