import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Migrator } from 'kysely/migration'
import { expect, it, onTestFinished } from 'vitest'
import { databaseOn, openPool } from '../../src/storage/database.ts'
import { startPostgres } from '../../src/storage/embedded-postgres.ts'
import { migrations } from '../../src/storage/migrations/index.ts'
import { storageOn } from '../../src/storage/storage.ts'

/** A database as it was before answers had tables of their own, with a case and two stories in it. */
async function olderDatabase() {
  const { connection, stop } = await startPostgres(mkdtempSync(join(tmpdir(), 'casewire-older-')), undefined, {
    durable: false,
  })
  onTestFinished(stop)
  const pool = openPool(connection, () => {})
  const database = databaseOn(pool)
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } })
  await migrator.migrateTo('005-subscriptions-in-full')
  await pool.query(`
    insert into feeds (id, url, title) values ('f', 'https://example.org/f', 'F');
    insert into stories (id, feed, outlet, title, published, lang, excerpt, history, first_seen_at, companies, searched, understanding)
    values ('s1', 'f', 'Reuters', 'Court halts exports', '2021-03-12T10:00:00Z', 'en', 'x', false, 'x', '{acme}', 'court halts exports',
        '{"findings": [{"restriction": "us-bis-el"}]}'),
      ('s2', 'f', 'Reuters', '小米起诉美国国防部', null, 'zh', 'x', false, 'x', '{}', ' 小  米  起  诉  美  国  国  防  部 ', null);
    insert into developments (id, company, restriction, type, date, date_precision, filed_at)
    values ('d1', 'acme', 'us-bis-el', 'designated', '2021-01-14', 'day', 'x'), ('d2', 'acme', 'us-bis-el', 'vacated', null, 'none', 'x');
    insert into evidence (development, story, outlet, rank, title, quote, published, date_precision, background, filing, copy_of, filed_at)
    values ('d1', 's2', 'Reuters', 3, 't', 'q', null, 'none', true, false, 's2', 'x'),
      ('d2', 's1', 'Court', 1, 't', 'q', '2021-03-12T10:00:00Z', 'none', false, false, 's1', 'x');
    insert into cases (company, restriction, status, standing, updated_at) values ('acme', 'us-bis-el', 'vacated', '{}', 'x');`)
  await database.destroy()
  return connection
}

it('answers from a database of an earlier version as from one of its own', async () => {
  const storage = await storageOn(await olderDatabase(), { cacheUrl: undefined }, () => {})
  onTestFinished(() => storage.close())
  const page = { own: [], skip: 0, limit: 9 }
  const status = async (asOf: string) =>
    (await storage.cases.list({ ...page, asOf })).map(({ standing }) => `${standing.status} since ${standing.since}`)
  expect(await status('2021-02-01')).toEqual(['in_force since 2021-01-14'])
  expect(await status('2021-04-01')).toEqual(['vacated since 2021-03-12'])
  const latest = await storage.cases.latest({ ...page, asOf: '2022-01-01', types: ['designated', 'vacated'] })
  expect(latest.map(({ id }) => id)).toEqual(['d2', 'd1'])
  expect(await storage.feeds.stories(null)).toBe(2)

  const find = async (words: string, more: object = {}) =>
    (await storage.stories.search({ words, workspace: 'w', today: '2022-01-01', ...page, ...more })).hits.map(
      ({ id }) => id,
    )
  expect(await find('国防部')).toEqual(['s2'])
  expect(await find('exprots')).toEqual(['s1'])
  const narrowed = {
    company: 'acme',
    restriction: 'us-bis-el',
    outlet: 'Reuters',
    from: '2021-03-12',
    to: '2021-03-12',
  }
  expect(await find('court', narrowed)).toEqual(['s1'])
  expect(await find('court', { to: '2021-03-11' })).toEqual([])
})
