import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { startPostgres } from '../../src/storage/embedded-postgres.ts'
import { type Storage, storageOn } from '../../src/storage/storage.ts'

/** Real storage for the tests of one file whose tables can be looked into. */
export function seeThroughStorage() {
  const dataDir = mkdtempSync(join(tmpdir(), 'casewire-seen-'))
  let storage: Storage | undefined
  let client: pg.Client | undefined
  let stop = async () => {}
  beforeAll(async () => {
    const server = await startPostgres(dataDir, () => {}, { durable: false })
    stop = server.stop
    storage = await storageOn(server.connection as pg.PoolConfig, { cacheUrl: undefined }, () => {})
    client = new pg.Client(server.connection)
    await client.connect()
  })
  afterAll(async () => {
    await client?.end()
    await storage?.close()
    await stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const query = async (statement: string, values: unknown[] = []): Promise<Record<string, string>[]> =>
    (await client?.query(statement, values))?.rows ?? []
  const tables = async () =>
    (
      await query(`select table_name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'kysely%'`)
    ).map(({ table_name }) => table_name ?? '')

  return {
    storage: () => {
      if (!storage) throw new Error('The storage is not open yet')
      return storage
    },
    /** Tables with a column of one of these names, in order. */
    tablesWith: async (...columns: string[]) =>
      (
        await query(
          `select distinct table_name from information_schema.columns
            where table_schema = 'public' and column_name = any($1) order by table_name`,
          [columns],
        )
      ).map(({ table_name }) => table_name ?? ''),
    /** Rows of any table that hold this text anywhere, as `table: row`. */
    async rowsWith(text: string): Promise<string[]> {
      const found: string[] = []
      for (const table of await tables())
        for (const { row } of await query(`select t::text as row from ${table} t where position($1 in t::text) > 0`, [
          text,
        ]))
          found.push(`${table}: ${row}`)
      return found
    },
  }
}
