import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startPostgres } from '../../src/storage/embedded-postgres.ts'
import { DESIGNATED, rss, SUED, SUED_TOO } from '../support/case-feed.ts'
import { startFeedServer } from '../support/feed-server.ts'
import { ask, dataFolder, runProgram } from '../support/program.ts'

/** A feed on this machine, and the settings for a program that reads it and talks in the terminal. */
async function reading() {
  const feeds = await startFeedServer()
  onTestFinished(() => feeds.close())
  feeds.set('/one.xml', { body: rss(DESIGNATED) })
  const dataDir = dataFolder()
  const env = {
    DATA_DIR: dataDir,
    FEEDS: feeds.url('/one.xml'),
    POLL_SECONDS: '1',
    ALLOW_HOSTS: feeds.host,
    LOG_LEVEL: 'error',
  }
  return { feeds, env, dataDir }
}

const times = (text: string, what: string) => text.split(what).length - 1

describe('news in the terminal', () => {
  it('appears by itself while you chat, once, also after the program was killed', async () => {
    const { feeds, env } = await reading()
    const first = runProgram(env)
    await first.ready()
    first.say('/subscribe hesai')
    await first.shows('Subscribed to Hesai')
    expect(first.out()).not.toContain('Hesai: designated')

    feeds.set('/one.xml', { body: rss(SUED, DESIGNATED) })
    await first.shows('Hesai: lawsuit filed')
    feeds.set('/one.xml', { body: rss(SUED_TOO, SUED, DESIGNATED) })
    await sleep(2500)
    await first.crash()
    expect(times(first.out(), 'Hesai: lawsuit filed')).toBe(1)

    const second = runProgram(env)
    await second.ready()
    second.say('/case hesai')
    await second.shows('challenged in court')
    await sleep(1500)
    expect(second.out()).not.toContain('Hesai: lawsuit filed\n')
    expect(await second.stop()).toBe(0)
  })

  it('loses nothing when the database dies under it', async () => {
    const { feeds, env, dataDir } = await reading()
    const program = runProgram(env)
    await program.ready()
    program.say('/subscribe hesai')
    await program.shows('Subscribed to Hesai')

    const server = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(server, 'SIGKILL')
    feeds.set('/one.xml', { body: rss(SUED, DESIGNATED) })
    await program.shows('Hesai: lawsuit filed')
    await sleep(1500)
    expect(times(program.out(), 'Hesai: lawsuit filed')).toBe(1)
    expect(await program.stop()).toBe(0)
  })

  it('comes from what cannot be read as soon as it can be', async () => {
    const { feeds, env } = await reading()
    feeds.set('/one.xml', { body: 'no feed at all' })
    const program = runProgram(env)
    await program.ready()
    program.say('/feeds')
    await program.shows('This is no feed')
    feeds.set('/one.xml', { body: rss(DESIGNATED) })
    await sleep(4000)
    program.say('/case hesai')
    await program.shows('In force')
    expect(await program.stop()).toBe(0)
  })
})

describe('going live', () => {
  it('forgets what the samples told, and nothing else', async () => {
    const { env } = await reading()
    const onSamples = await ask({ DATA_DIR: env.DATA_DIR }, '/subscribe hesai', '/cases')
    expect(onSamples.out).toContain('Xiaomi: lifted')
    const live = await ask(env, '/cases', '/subscriptions', '/feeds')
    expect(live.out).not.toContain('Xiaomi')
    expect(live.out).toContain('Hesai: in force since 31 Jan 2024')
    expect(live.out).toMatch(/Subscriptions here\s+Hesai/)
    expect(live.out).toContain('1 feed, all well')
  })
})

describe('a PostgreSQL of one’s own', () => {
  it('serves several processes at once, and nothing is told twice', async () => {
    const { feeds, env } = await reading()
    // A path too long for a socket, so that this server listens on loopback as yours would.
    const { connection, stop } = await startPostgres(join(env.DATA_DIR, 'x'.repeat(100)))
    onTestFinished(stop)
    const { user, password, host, port, database } = connection
    const shared = {
      ...env,
      DATA_DIR: '/nowhere',
      DATABASE_URL: `postgres://${user}:${password}@${host}:${port}/${database}`,
    }
    const [first, second] = [runProgram(shared), runProgram(shared)]
    await Promise.all([first.ready(), second.ready()])
    first.say('/subscribe hesai')
    await first.shows('Subscribed to Hesai')
    feeds.set('/one.xml', { body: rss(SUED, DESIGNATED) })
    const told = () => times(first.out() + second.out(), 'Hesai: lawsuit filed')
    await expect.poll(told, { timeout: 20_000 }).toBe(1)
    await sleep(2000)
    expect(told()).toBe(1)
    expect(await Promise.all([first.stop(), second.stop()])).toEqual([0, 0])
  })

  it('is said plainly to be wrong when it is', async () => {
    const { code, err } = await ask(
      { DATABASE_URL: 'postgres://me:hunter2@127.0.0.1:1/x', DATA_DIR: dataFolder() },
      '/help',
    )
    expect(code).toBe(1)
    expect(err).toMatch(/The PostgreSQL of DATABASE_URL \(127\.0\.0\.1:1\/x\) cannot be used: nothing answers there/)
    expect(err).not.toContain('hunter2')
  })
})
