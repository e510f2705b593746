import { describe, expect, it, onTestFinished } from 'vitest'
import { type Call, formatCall } from '../../src/chat/call.ts'
import { silentLog } from '../../src/log.ts'
import { createDiscord } from '../../src/platforms/discord/discord.ts'
import type { Platform } from '../../src/platforms/platform.ts'
import { createSlack } from '../../src/platforms/slack/slack.ts'
import { openConsole } from '../platforms/console/terminal.ts'
import { development } from '../support/developments.ts'
import { startLocalDiscord } from '../support/discord/local-discord.ts'
import { realBot } from '../support/real-bot.ts'
import { APP_TOKEN, BOT_TOKEN, startLocalSlack } from '../support/slack/local-slack.ts'
import { throwAwayStorage } from '../support/storage.ts'

const open = throwAwayStorage()
let runs = 0

/** A chat as people use it: they ask in one channel, and read what comes there by itself. */
interface Chat {
  platform: Platform
  ask(call: Call): Promise<unknown>
  /** Titles of what came by itself. */
  read(): string[]
}

const chats: Record<string, () => Promise<Chat>> = {
  async Discord() {
    const discord = await startLocalDiscord()
    onTestFinished(async () => {
      await discord.close()
      expect(discord.violations).toEqual([])
    })
    const { news } = discord.world
    const answers = new Set<string>()
    return {
      platform: createDiscord({ token: discord.token, apiUrl: discord.apiUrl, log: silentLog }),
      ask: async ({ command, options }) =>
        answers.add((await discord.slash(command, options, { in: news, manager: true }).answered).id),
      read: () =>
        discord.messages
          .of(news.id)
          .filter(({ id }) => !answers.has(id))
          .map(({ embeds }) => String(embeds[0]?.title)),
    }
  },
  async Slack() {
    const slack = await startLocalSlack()
    onTestFinished(async () => {
      await slack.close()
      expect(slack.violations).toEqual([])
    })
    return {
      platform: createSlack({ botToken: BOT_TOKEN, appToken: APP_TOKEN, apiUrl: slack.apiUrl, log: silentLog }),
      ask: async (call) => (await slack.slash('/casewire', formatCall(call))).answer(),
      read: () =>
        slack.messages.all
          .filter(({ metadata }) => metadata?.event_type === 'casewire_delivery')
          .map(({ text }) => text.split('\n')[0] ?? ''),
    }
  },
  async console() {
    const terminal = openConsole(false, { columns: 100 })
    let answered = 0
    return {
      platform: terminal.chat,
      async ask(call) {
        terminal.input.write(`${formatCall(call)}\n`)
        answered++
        await expect.poll(() => terminal.written().match(/^• (?:Subscri|Settings)/gm)?.length).toBe(answered)
      },
      read: () =>
        [...terminal.written().matchAll(/^[•■◐□▲] ((?!Subscri|Settings).*)$/gm)].map(([, title]) => title ?? ''),
    }
  },
}

/** A chat with the whole bot behind it, and a clock that is turned by hand. */
async function living(name: string, start = '2025-06-10T10:00:00Z') {
  const chat = await (chats[name] as () => Promise<Chat>)()
  const { platform } = chat
  const run = `${name.toLowerCase()}-${++runs}`
  let now = Date.parse(start)
  const storage = open()
  const clock = () => new Date(now)
  const bot = await realBot(storage, run, { now: clock, chats: [platform] })
  await platform.start(bot.desk)
  onTestFinished(() => platform.stop())

  const settle = async () => {
    for (const place of await storage.digests.duePlaces(clock().toISOString())) await bot.gather(place)
    await bot.deliver(platform.name)
  }
  return {
    ask: (command: string, options: Record<string, string>) => chat.ask({ command, options }),
    acme: bot.acme,
    read: () => chat.read().map((title) => title.replace(/^[🔴🟡🟢⚠️\s]+/u, '').replaceAll(`Acme ${run}`, 'Acme')),
    async file(...types: ('lawsuit_filed' | 'hearing' | 'injunction_granted')[]) {
      const all = types.map((type) => development({ company: bot.acme, type, date: '2025-06-10' }))
      for (const one of all) {
        await bot.file(one)
        await bot.news(one)
      }
      await settle()
    },
    async at(instant: string) {
      now = Date.parse(instant)
      await settle()
    },
    faults: bot.faults,
  }
}

describe.each(Object.keys(chats))('on %s', (name) => {
  it('a subscription is told at once, and another once a day of what the first leaves out', async () => {
    const { ask, acme, read, file, at, faults } = await living(name)
    await ask('subscribe', { company: acme, kinds: 'exits,lawsuit_filed' })
    await ask('subscribe', { company: acme, when: 'daily 08:00' })
    await file('lawsuit_filed', 'hearing', 'injunction_granted')
    expect(read()).toEqual(['Acme: lawsuit filed'])
    await at('2025-06-11T07:59:00Z')
    expect(read()).toHaveLength(1)
    await at('2025-06-11T08:00:00Z')
    await at('2025-06-12T08:00:00Z')
    expect(read()).toEqual(['Acme: lawsuit filed', 'Daily digest: 2 developments'])
    expect(faults).toEqual([])
  })

  it('nothing comes in quiet hours, and all of it in one message after them', async () => {
    const { ask, acme, read, file, at, faults } = await living(name, '2025-06-10T21:00:00Z')
    await ask('settings', { 'time-zone': 'Europe/Berlin', 'quiet-hours': '22:00-07:00', for: 'channel' })
    await ask('subscribe', { company: acme })
    await file('lawsuit_filed', 'hearing')
    await at('2025-06-11T04:59:00Z')
    expect(read()).toEqual([])
    await at('2025-06-11T05:00:00Z')
    expect(read()).toEqual(['While it was quiet: 2 developments'])
    await file('injunction_granted')
    expect(read()).toEqual(['While it was quiet: 2 developments', 'Acme: preliminary injunction granted'])
    expect(faults).toEqual([])
  })

  it('no more comes in an hour than the cap allows, and the rest when it is over', async () => {
    const { ask, acme, read, file, at, faults } = await living(name, '2025-06-20T10:00:00Z')
    await ask('settings', { cap: '2 an hour', for: 'channel' })
    await ask('subscribe', { company: acme })
    await file('lawsuit_filed', 'hearing', 'hearing', 'hearing', 'injunction_granted')
    expect(read()).toEqual(['Acme: lawsuit filed', 'Acme: court hearing'])
    await at('2025-06-20T11:00:00Z')
    expect(read().slice(2)).toEqual(['And 3 more: developments beyond the cap'])
    expect(faults).toEqual([])
  })
})
