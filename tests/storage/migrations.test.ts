import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { describe, expect, it, onTestFinished } from 'vitest'
import { caseStore } from '../../src/storage/cases.ts'
import { type Database, databaseOn, migrate, openPool } from '../../src/storage/database.ts'
import { startPostgres } from '../../src/storage/embedded-postgres.ts'
import { migrations } from '../../src/storage/migrations/index.ts'
import { subscriptionStore } from '../../src/storage/subscriptions.ts'

describe('a database of an earlier version', () => {
  it('keeps its subscriptions: to all kinds, at once, calling nobody', async () => {
    const database = await databaseBefore('003')
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

  it('keeps its developments: what each story says is what its development says, and all news was told', async () => {
    const database = await databaseBefore('007')
    await sql`insert into stories (id, feed, title, excerpt, history, first_seen_at, searched)
      values ('new', 'f', 't', 'e', false, '2025', 't'), ('recap', 'f', 't', 'e', true, '2025', 't')`.execute(database)
    await sql`insert into developments (id, company, restriction, type, date, date_precision, until, actor, filed_at)
      values ('d1', 'acme', 'us-bis-el', 'injunction_granted', '2025-03-12', 'day', '2025-04-01', 'a court', '2025')`.execute(
      database,
    )
    await sql`insert into evidence (development, story, rank, title, quote, date, date_precision, background, filing, copy_of, filed_at)
      values ('d1', 'new', 3, 't', 'q', '2025-03-12', 'day', false, false, 'c1', '2025'),
        ('d1', 'recap', 4, 't', 'q', null, 'none', true, false, 'c2', '2025')`.execute(database)

    await migrate(database)
    const [known] = await caseStore(database).developmentsOf(['acme'])
    const said = { restriction: 'us-bis-el', type: 'injunction_granted', until: '2025-04-01', actor: 'a court' }
    expect(known?.evidence).toMatchObject([
      { ...said, story: 'new', date: '2025-03-12', told: true, history: false },
      { ...said, story: 'recap', date: null, told: false, history: true },
    ])
  })
})

/** An empty database as the version before this migration left it, gone with the test. */
async function databaseBefore(name: string): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'casewire-migrations-'))
  const { connection, stop } = await startPostgres(folder, () => {}, { durable: false })
  const database = databaseOn(openPool(connection, () => {}))
  onTestFinished(async () => {
    await database.destroy()
    await stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const earlier = Object.fromEntries(Object.entries(migrations).filter(([one]) => one < name))
  await new Migrator({ db: database, provider: { getMigrations: async () => earlier } }).migrateToLatest()
  return database
}
