import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { DESIGNATED, rss, SUED, SUED_TOO } from '../support/case-feed.ts'
import { startFeedServer } from '../support/feed-server.ts'
import { dataFolder, runProgram } from '../support/program.ts'

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
