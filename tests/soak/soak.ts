import { readFileSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startLocalDiscord } from '../support/discord/local-discord.ts'
import { startFeedServer } from '../support/feed-server.ts'
import { createRandom } from '../support/random.ts'
import { APP_TOKEN, BOT_TOKEN, startLocalSlack } from '../support/slack/local-slack.ts'
import { spawnProgram } from '../support/spawn-program.ts'
import { failAtRandom } from './faults.ts'
import { createFeed } from './feed.ts'
import { piecesOfNews } from './news.ts'
import { messagesIn, type Place, timesTold } from './told.ts'

interface Options {
  /** How often the program is killed. */
  kills: number
  /** Of a hundred kills, before how many its database is killed, too. */
  databasePercent: number
  seed: number
  /** Longest wait, at the end, for what is still to be told, in milliseconds. */
  patienceMs: number
  say(line: string): void
}

export interface Soaked {
  kills: number
  databaseKills: number
  /** Ended by itself while its database was dead, and was started again. */
  ends: number
  developments: number
  tellings: number
  /** `place: piece`, of what a place was never told. */
  lost: string[]
  /** Of what it was told more than once, where the platform offers a way to know. */
  doubled: string[]
  /** And where it offers none. */
  unclear: string[]
  faults: Record<string, number>
}

/** Latest moment of a kill, in milliseconds after the feed was read: news is posted well before it. */
const LATEST_KILL_MS = 4_000
/** Companies one channel follows: few, so that none reaches its cap of posts an hour. */
const COMPANIES = 2

/**
 * The whole program, on a database of its own, killed again and again at random moments between fetching news and having told it,
 * while both chats fail at random.
 */
export async function soak({ kills, databasePercent, seed, patienceMs, say }: Options): Promise<Soaked> {
  const random = createRandom(seed)
  const pieces = piecesOfNews(kills)
  const [feeds, discord, slack] = await Promise.all([startFeedServer(), startLocalDiscord(), startLocalSlack()])
  const folder = await mkdtemp(join(tmpdir(), 'casewire-soak-'))
  const dataDir = join(folder, 'data')
  const feed = createFeed(feeds, pieces)
  const env = {
    DATA_DIR: dataDir,
    FEEDS: feed.url,
    POLL_SECONDS: '1',
    ALLOW_HOSTS: feeds.host,
    LOG_LEVEL: 'error',
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.apiUrl,
  }
  let program = spawnProgram(env)
  try {
    await program.ready()
    const places = await subscribe()
    await program.crash()
    const faults = failAtRandom(discord, slack, createRandom(seed + 1))
    const counts = await killAgainAndAgain()
    faults.stop()
    program = spawnProgram(env)
    await untilTold(places)
    await sleep(3_000)
    await program.stop()
    return { ...counts, ...judge(places), faults: faults.counts }
  } finally {
    await program.crash()
    killDatabase()
    await Promise.all([feeds.close(), discord.close(), slack.close()])
    await sleep(500)
    rmSync(folder, { recursive: true, force: true })
  }

  async function killAgainAndAgain() {
    let databaseKills = 0
    let ends = 0
    for (let kill = 1; kill <= kills; kill++) {
      // Some read the news while they start, some while they run.
      const running = random() < 0.4
      const moment = random() * LATEST_KILL_MS
      const alsoDatabase = random() * 100 < databasePercent
      program = spawnProgram(env)
      const gone = () => program.child.exitCode !== null
      if (running) await program.ready()
      await feed.publish(gone)
      await sleep(moment)
      if (alsoDatabase) {
        databaseKills++
        killDatabase()
        await sleep(random() * LATEST_KILL_MS)
      }
      if (gone()) {
        ends++
        if (!alsoDatabase) throw new Error(`The program ended by itself.\n${program.out()}\n${program.err()}`)
      }
      await program.crash()
      if (kill % 10 === 0) say(`${kill} kills`)
    }
    return { kills, databaseKills, ends }
  }

  function killDatabase(): void {
    try {
      process.kill(Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
    } catch {
      // It is dead already.
    }
  }

  /** Channels on both platforms that follow some companies each; half of Slack’s cannot be read. */
  async function subscribe(): Promise<Place[]> {
    const all = [...new Set(pieces.map(({ company }) => company))]
    const places: Place[] = []
    for (let i = 0; i * COMPANIES < all.length; i++) {
      const companies = all.slice(i * COMPANIES, (i + 1) * COMPANIES)
      const made = discord.world.addChannel({ name: `soak-${i}`, guild: discord.world.guild.id })
      const blind = i % 2 === 1
      const channel = `C0SOAK${i}`
      slack.channels.set(channel, { id: channel, member: true, unreadable: blind })
      for (const company of companies) {
        await discord.slash('subscribe', { company }, { in: made, manager: true }).answered
        await (await slack.slash('/subscribe', company, { channel })).answer(20_000)
      }
      places.push({ platform: 'discord', channel: made.id, companies, blind: false })
      places.push({ platform: 'slack', channel, companies, blind })
    }
    return places
  }

  async function untilTold(places: readonly Place[]): Promise<void> {
    for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(1_000))
      if (!judge(places).lost.length) return
  }

  function judge(places: readonly Place[]): Pick<Soaked, 'developments' | 'tellings' | 'lost' | 'doubled' | 'unclear'> {
    const found: Pick<Soaked, 'lost' | 'doubled' | 'unclear'> = { lost: [], doubled: [], unclear: [] }
    let tellings = 0
    for (const place of places) {
      const messages = messagesIn(place, discord, slack)
      for (const piece of feed.published()) {
        if (!place.companies.includes(piece.company)) continue
        const times = timesTold(messages, piece)
        const what = `${place.platform} ${place.channel}: ${piece.name}, ${piece.label}`
        tellings += Math.min(times, 1)
        if (times === 0) found.lost.push(what)
        if (times > 1) found[place.blind ? 'unclear' : 'doubled'].push(`${what} (${times})`)
      }
    }
    return { developments: feed.published().length, tellings, ...found }
  }
}
