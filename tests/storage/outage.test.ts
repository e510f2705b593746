import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPostgres } from '../../src/storage/embedded-postgres.ts'
import { openStorage } from '../../src/storage/storage.ts'

let dataDir: string
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'casewire-outage-'))
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const serverPid = () => Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

describe('a database that goes away', () => {
  it('fails what is asked meanwhile, and then serves questions, jobs and cache again', async () => {
    const troubles: string[] = []
    const storage = await openStorage({ dataDir, databaseUrl: undefined, cacheUrl: undefined }, (sentence) =>
      troubles.push(sentence),
    )
    const done: unknown[] = []
    await storage.jobs.work('revise', { concurrency: 2 }, async (data) => {
      done.push(data)
    })
    await storage.feeds.add({ id: 'f', url: 'https://example.org/', title: 'F', workspace: null })
    await storage.send('revise', { development: 'before' })
    await expect.poll(() => done.length, { timeout: 20_000 }).toBe(1)

    process.kill(serverPid(), 'SIGKILL')
    await expect
      .poll(() => troubles, { timeout: 20_000 })
      .toContain('The database went away and is being started again')
    await expect.poll(() => storage.feeds.find('f').catch(() => 'away'), { timeout: 20_000 }).toMatchObject({ id: 'f' })
    const send = () =>
      storage.send('revise', { development: 'after' }).then(
        () => 'sent',
        () => 'away',
      )
    await expect.poll(send, { timeout: 20_000 }).toBe('sent')
    await expect.poll(() => done.length, { timeout: 20_000 }).toBe(2)
    await expect
      .poll(
        async () => {
          await storage.cache.set('k', 1, 60_000)
          return storage.cache.get('k')
        },
        { timeout: 20_000, interval: 500 },
      )
      .toBe(1)
    await storage.close()
  })

  it.each([
    ['postgresql://someone:hush@127.0.0.1:1/db', /127\.0\.0\.1:1\/db\) cannot be used: nothing answers there/],
    ['postgresql://someone:hush@no-such-host.invalid/db', /nothing answers there/],
    ['5432', /DATABASE_URL is no address/],
  ])('says of DATABASE_URL=%s what is wrong, and keeps the password to itself', async (databaseUrl, says) => {
    const opening = openStorage({ dataDir, databaseUrl, cacheUrl: undefined })
    await expect(opening).rejects.toThrow(says)
    await expect(opening).rejects.toHaveProperty('name', 'UserError')
    await expect(opening).rejects.not.toThrow('hush')
  })
})

describe('several processes on one database', () => {
  it('bring its tables up to date between them, and all start', async () => {
    const { connection, stop } = await startPostgres(dataDir)
    const { host, port, user, password } = connection
    const url = `postgresql://${user}:${password}@localhost:${port}/casewire?host=${encodeURIComponent(String(host))}`
    const codes = await Promise.all(Array.from({ length: 4 }, () => openElsewhere(url)))
    expect(codes).toEqual(['ok', 'ok', 'ok', 'ok'])
    await stop()
  })
})

/** Open storage in a process of its own, read, and close; what it says. */
function openElsewhere(databaseUrl: string): Promise<string> {
  const script = `
    import { openStorage } from ${JSON.stringify(resolve('src/storage/storage.ts'))}
    const storage = await openStorage({ dataDir: '', databaseUrl: process.argv[1], cacheUrl: undefined })
    await storage.stories.unfiled(1)
    await storage.close()
    process.stdout.write('ok')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, databaseUrl])
  return new Promise((done) => {
    let said = ''
    child.stdout.on('data', (data) => {
      said += data
    })
    child.stderr.on('data', (data) => {
      said += data
    })
    child.on('close', () => done(said))
  })
}
