import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PlatformName } from '../src/domain/subscription.ts'
import { createDispatch } from '../src/journey/notify/dispatch.ts'
import { enqueueNews } from '../src/journey/notify/enqueue-news.ts'
import { createSchedule } from '../src/journey/schedule.ts'
import { silentLog } from '../src/log.ts'
import { newId } from '../src/new-id.ts'
import { createDiscord } from '../src/platforms/discord/discord.ts'
import { type Platform, POST_GAP_MS } from '../src/platforms/platform.ts'
import { createSlack } from '../src/platforms/slack/slack.ts'
import { openStorage, type Storage } from '../src/storage/storage.ts'
import { development } from '../tests/support/developments.ts'
import { createFakeDesk } from '../tests/support/discord/fake-desk.ts'
import { startLocalDiscord } from '../tests/support/discord/local-discord.ts'
import { DISCORD_RATES } from '../tests/support/discord/rates.ts'
import { APP_TOKEN, BOT_TOKEN, startLocalSlack } from '../tests/support/slack/local-slack.ts'
import { SLACK_RATES } from '../tests/support/slack/rates.ts'
import { subscription } from '../tests/support/subscriptions.ts'

const COMPANY = 'fan-out'
const CARD = { title: 'Fan-out: lawsuit filed', tone: 'restricted', body: 'One development, told everywhere.' } as const

/** A chat on this machine that keeps to its rate limits, with a channel for every destination. */
interface Chat {
  platform: Platform
  channels: readonly string[]
  posted(): number
  rejected(): number
  /** Posts a second it allows to one app. */
  perSecond: number
  close(): Promise<void>
}

/** One development to so many channels of Discord, and to a thirtieth of them on Slack: how long it takes, beside what the limits permit. */
export async function fanout(channels: number): Promise<void> {
  for (const start of [() => discord(channels), () => slack(Math.ceil(channels / 30))]) {
    const chat = await start()
    const folder = mkdtempSync(join(tmpdir(), 'casewire-bench-'))
    const storage = await openStorage({ dataDir: join(folder, 'data'), databaseUrl: undefined, cacheUrl: undefined })
    try {
      await tell(chat, storage)
    } finally {
      await storage.close()
      await chat.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function tell(chat: Chat, storage: Storage): Promise<void> {
  const { platform, channels } = chat
  const told = development({ company: COMPANY })
  const { evidence: _, ...row } = told
  await storage.cases.addDevelopment({ ...row, filedAt: new Date().toISOString() })
  for (const channel of channels)
    await storage.subscriptions.add(
      subscription({ company: COMPANY, destination: { platform: platform.name, workspace: 'w', channel } }),
    )
  const stopping = new AbortController()
  const parts = {
    outbox: storage,
    mouths: new Map<PlatformName, Platform>([[platform.name, platform]]),
    cardOf: async () => CARD,
    now: () => new Date(),
    newId,
    gapMs: () => POST_GAP_MS,
    sleep: (ms: number) => sleep(ms, undefined, { signal: stopping.signal }).catch(() => {}),
    onTrouble: (sentence: string, fields: object) => console.error(sentence, fields),
    signal: stopping.signal,
  }
  const schedule = createSchedule({
    jobs: storage.jobs,
    journey: { readFeed: async () => ({ fresh: 0, cacheSeconds: null }), fileStory: async () => undefined },
    dispatch: createDispatch(parts).dispatch,
    revise: async () => undefined,
    gathering: { gather: async () => {} },
    storage,
    pollSeconds: undefined,
    storyTextDays: 7,
    now: parts.now,
    onTrouble: parts.onTrouble,
    housekeep: async () => {},
    signal: stopping.signal,
  })
  await schedule.start()

  const started = performance.now()
  const cpu = process.cpuUsage()
  await storage.transaction((store) =>
    enqueueNews(
      store,
      { news: [told.id], changed: [told], added: [], founded: new Set([told.id]) },
      { at: new Date().toISOString(), newId, originOf: () => ({ country: '', workspace: null }) },
    ),
  )
  const written = performance.now() - started
  while (chat.posted() < channels.length) await sleep(20)
  const took = performance.now() - started
  const permitted = (channels.length / chat.perSecond) * 1_000
  const { user, system } = process.cpuUsage(cpu)
  stopping.abort()
  console.log(
    `${platform.name}: ${channels.length} channels in ${seconds(took)} s, permitted ${seconds(permitted)} s: ${(took / permitted).toFixed(3)}; ` +
      `rejected for rate: ${chat.rejected()}; written down in ${seconds(written)} s; processor ${seconds((user + system) / 1_000)} s, both sides`,
  )
}

const seconds = (ms: number) => (ms / 1_000).toFixed(2)

async function discord(count: number): Promise<Chat> {
  const server = await startLocalDiscord()
  const channels = Array.from({ length: count }, () =>
    server.world.addChannel({ name: 'news', guild: server.world.guild.id }),
  )
  const platform = createDiscord({ token: server.token, apiUrl: server.apiUrl, log: silentLog })
  await platform.start(createFakeDesk().desk)
  const rates = server.keepRates()
  return {
    platform,
    channels: channels.map(({ id }) => id),
    posted: () => server.messages.count(),
    rejected: () => rates.rejected,
    perSecond: DISCORD_RATES.global.most / (DISCORD_RATES.global.perMs / 1_000),
    async close() {
      await platform.stop()
      await server.close()
    },
  }
}

async function slack(count: number): Promise<Chat> {
  const server = await startLocalSlack()
  const channels = Array.from({ length: count }, (_, i) => `C${String(i).padStart(6, '0')}`)
  for (const id of channels) server.channels.set(id, { id, member: true })
  const platform = createSlack({ botToken: BOT_TOKEN, appToken: APP_TOKEN, apiUrl: server.apiUrl, log: silentLog })
  const rates = server.keepRates()
  return {
    platform,
    channels,
    posted: () => server.messages.all.length,
    rejected: () => rates.rejected,
    perSecond: SLACK_RATES.workspace.most / (SLACK_RATES.workspace.perMs / 1_000),
    async close() {
      await platform.stop()
      await server.close()
    },
  }
}
