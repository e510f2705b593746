import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { describe, expect, it, onTestFinished } from 'vitest'
import { databaseOn, migrate, openPool } from '../../src/storage/database.ts'
import { startPostgres } from '../../src/storage/embedded-postgres.ts'
import { migrations } from '../../src/storage/migrations/index.ts'
import { subscriptionStore } from '../../src/storage/subscriptions.ts'

describe('a database of an earlier version', () => {
  it('keeps its subscriptions: to all kinds, at once, calling nobody', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'casewire-migrations-'))
    const { connection, stop } = await startPostgres(folder, () => {}, { durable: false })
    const database = databaseOn(openPool(connection, () => {}))
    onTestFinished(async () => {
      await database.destroy()
      await stop()
      rmSync(folder, { recursive: true, force: true })
    })
    const earlier = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '003'))
    await new Migrator({ db: database, provider: { getMigrations: async () => earlier } }).migrateToLatest()
    await sql`insert into subscriptions (id, platform, workspace, channel, company, created_by, created_at, paused_because)
      values ('s1', 'slack', 'T1', 'C1', 'acme', 'u', '2025-01-01T00:00:00.000Z', 'gone')`.execute(database)

    await migrate(database)
    expect(await subscriptionStore(database).list({ platform: 'slack', workspace: 'T1', channel: 'C1' })).toEqual([
      {
        id: 's1',
        destination: { platform: 'slack', workspace: 'T1', channel: 'C1' },
        company: 'acme',
        restriction: null,
        country: null,
        kinds: [],
        when: { every: 'now' },
        mention: null,
        threads: false,
        home: 'T1',
        createdBy: 'u',
        createdAt: '2025-01-01T00:00:00.000Z',
        pausedBecause: 'gone',
        stopped: null,
      },
    ])
  })
})
