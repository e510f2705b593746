import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { UserError } from '../../../src/domain/errors.ts'
import { silentLog } from '../../../src/log.ts'
import { createDiscord } from '../../../src/platforms/discord/discord.ts'
import type { Platform } from '../../../src/platforms/platform.ts'
import { eventually } from '../../support/discord/eventually.ts'
import { COMMANDS, createFakeDesk } from '../../support/discord/fake-desk.ts'
import { type LocalDiscord, startLocalDiscord } from '../../support/discord/local-discord.ts'

let discord: LocalDiscord
let platforms: Platform[] = []

beforeEach(async () => {
  discord = await startLocalDiscord()
})

afterEach(async () => {
  for (const platform of platforms) await platform.stop()
  platforms = []
  await discord.close()
  expect(discord.violations).toEqual([])
})

function make(options: { token?: string; apiUrl?: string } = {}): Platform {
  const platform = createDiscord({ token: discord.token, apiUrl: discord.apiUrl, log: silentLog, ...options })
  platforms.push(platform)
  return platform
}

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => new Error('it did not fail'),
    (error: unknown) => error,
  )

const puts = () => discord.requestsTo('PUT', '/commands')

describe('starting', () => {
  it('registers all commands in one request', async () => {
    await make().start(createFakeDesk().desk)
    expect(puts()).toHaveLength(1)
    expect(puts()[0]?.body).toMatchObject([{ name: 'case' }, { name: 'latest' }, { name: 'track' }])
  })

  it('does not register again what has not changed', async () => {
    const first = make()
    await first.start(createFakeDesk().desk)
    await first.stop()
    await make().start(createFakeDesk().desk)
    expect(puts()).toHaveLength(1)
  })

  it('registers again when a description changes', async () => {
    await make().start(createFakeDesk().desk)
    const changed = COMMANDS.map((command) => ({ ...command, description: `${command.description}!` }))
    await make().start(createFakeDesk(undefined, changed).desk)
    expect(puts()).toHaveLength(2)
  })

  it('asks for the Guilds intent only', async () => {
    discord.gateway.rules.allowedIntents = 1
    await make().start(createFakeDesk().desk)
    expect(discord.gateway.counts.identified).toBe(1)
  })

  it('takes an address with a version and a closing slash as well', async () => {
    await make({ apiUrl: `${discord.apiUrl}/v10/` }).start(createFakeDesk().desk)
    expect(discord.gateway.open()).toBe(1)
  })
})

describe('not being able to start', () => {
  const sentence = async (platform: Platform) => {
    const error = await failure(platform.start(createFakeDesk().desk))
    expect(error).toBeInstanceOf(UserError)
    return error instanceof UserError ? error.message : ''
  }

  it('says that the token was refused', async () => {
    expect(await sentence(make({ token: 'another.wrong.token' }))).toMatch(/^Discord refused DISCORD_TOKEN\./)
    expect(discord.gateway.counts.identified).toBe(0)
  })

  it('says so too when only the gateway refuses it', async () => {
    discord.gateway.rules.token = 'changed meanwhile'
    expect(await sentence(make())).toMatch(/^Discord refused DISCORD_TOKEN\./)
  })

  it('says that an intent was refused', async () => {
    discord.gateway.rules.allowedIntents = 0
    expect(await sentence(make())).toMatch(/intent/)
  })

  it('says that Discord cannot be reached', async () => {
    expect(await sentence(make({ apiUrl: 'http://127.0.0.1:9/api' }))).toMatch(
      /^Discord cannot be reached at http:\/\/127\.0\.0\.1:9\/api/,
    )
  })

  it('says when it may start again once the connections of the day are used up', async () => {
    discord.limits.sessionsLeft = 0
    expect(await sentence(make())).toMatch(/too many starts\. Start again after \d{4}-/)
  })

  it('says that Discord is not well', async () => {
    discord.fail({ path: /^\/applications\/@me$/, status: 503 })
    expect(await sentence(make())).toMatch(/HTTP 503/)
  })

  it('says what Discord dislikes about the commands', async () => {
    discord.fail({ method: 'PUT', path: /commands$/, status: 400, body: { code: 50035, message: 'Invalid Form Body' } })
    expect(await sentence(make())).toMatch(/^Discord refused to start Casewire: Invalid Form Body/)
  })

  it.each([
    ['refused token', () => make({ token: 'another.wrong.token' })],
    [
      'refused intent',
      () => {
        discord.gateway.rules.allowedIntents = 0
        return make()
      },
    ],
  ])('leaves no connection behind: %s', async (_name, prepare) => {
    await sentence(prepare())
    await eventually(() => expect(discord.gateway.open()).toBe(0))
  })
})

describe('staying connected', () => {
  it('resumes after the connection was cut and answers what was asked meanwhile', async () => {
    await make().start(createFakeDesk().desk)
    discord.gateway.drop()
    const asked = discord.slash('case', { company: 'xiaomi' })
    expect((await asked.answered).embeds).toMatchObject([{ title: 'Xiaomi' }])
    expect(discord.gateway.counts).toEqual({ identified: 1, resumed: 1 })
  })

  it('connects afresh when the session is gone', async () => {
    await make().start(createFakeDesk().desk)
    discord.gateway.forgetSessions()
    discord.gateway.drop()
    await eventually(() => expect(discord.gateway.counts.identified).toBe(2))
    expect((await discord.slash('case', { company: 'xiaomi' }).answered).embeds).toMatchObject([{ title: 'Xiaomi' }])
  })
})

describe('a token taken away while running', () => {
  it('is said in the log', async () => {
    const lost = Promise.withResolvers<string>()
    const log = { ...silentLog, error: (sentence: string) => lost.resolve(sentence) }
    const platform = createDiscord({ token: discord.token, apiUrl: discord.apiUrl, log })
    platforms.push(platform)
    await platform.start(createFakeDesk().desk)
    discord.gateway.drop(4004)
    expect(await lost.promise).toMatch(/^Discord ended the connection for good\. Check DISCORD_TOKEN/)
  })
})

describe('an outage', () => {
  it('is survived, and calls are answered afterwards', async () => {
    await make().start(createFakeDesk().desk)
    const comeBack = await discord.outage()
    await sleep(1_500)
    await comeBack()
    await eventually(() => expect(discord.gateway.open()).toBe(1))
    await eventually(() => expect(discord.gateway.counts.identified + discord.gateway.counts.resumed).toBe(2))
    expect((await discord.slash('case', { company: 'xiaomi' }).answered).embeds).toMatchObject([{ title: 'Xiaomi' }])
  })
})

describe('stopping', () => {
  it('ends the connection', async () => {
    const platform = make()
    await platform.start(createFakeDesk().desk)
    expect(discord.gateway.open()).toBe(1)
    await platform.stop()
    await eventually(() => expect(discord.gateway.open()).toBe(0))
  })

  it('is not logged as a reconnection or a loss', async () => {
    const logged: string[] = []
    const keep = (sentence: string) => logged.push(sentence)
    const log = { debug: keep, info: keep, warn: keep, error: keep }
    const platform = createDiscord({ token: discord.token, apiUrl: discord.apiUrl, log })
    await platform.start(createFakeDesk().desk)
    await platform.stop()
    expect(logged).toEqual(['Discord connected'])
  })

  it('finishes the answer under way', async () => {
    const platform = make()
    const { promise, resolve } = Promise.withResolvers<void>()
    await platform.start(
      createFakeDesk(async () => {
        await promise
        return { title: 'Late but there', tone: 'neutral' }
      }).desk,
    )
    const asked = discord.slash('case', { company: 'xiaomi' })
    await asked.acknowledged
    const stopped = platform.stop()
    resolve()
    await stopped
    expect((await asked.answered).embeds).toMatchObject([{ title: 'Late but there' }])
  })

  it('does not connect again when stopped while reconnecting', async () => {
    const platform = make()
    await platform.start(createFakeDesk().desk)
    discord.gateway.drop()
    await eventually(() => expect(discord.gateway.open()).toBe(0))
    await platform.stop()
    await sleep(1_000)
    expect(discord.gateway.open()).toBe(0)
  })

  it('does so too when Discord is gone', async () => {
    const platform = make()
    await platform.start(createFakeDesk().desk)
    await discord.close()
    await platform.stop()
    expect(discord.gateway.open()).toBe(0)
  })

  it('may be called without a start, and twice', async () => {
    const platform = make()
    await platform.stop()
    await expect(platform.stop()).resolves.toBeUndefined()
  })
})
