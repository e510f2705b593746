import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { UserError } from '../../../src/domain/errors.ts'
import type { Platform } from '../../../src/platforms/platform.ts'
import { createSlack, type SlackOptions } from '../../../src/platforms/slack/slack.ts'
import { createFakeDesk } from '../../support/slack/fake-desk.ts'
import { APP_TOKEN, BOT_TOKEN, type LocalSlack, startLocalSlack } from '../../support/slack/local-slack.ts'
import { createTestLog } from '../../support/slack/test-log.ts'

let slack: LocalSlack
let platform: Platform
const rejections: unknown[] = []
const remember = (reason: unknown) => rejections.push(reason)

beforeEach(async () => {
  slack = await startLocalSlack()
  process.on('unhandledRejection', remember)
})

afterEach(async () => {
  await platform.stop()
  await slack.close()
  await new Promise((resolve) => setTimeout(resolve, 20))
  process.off('unhandledRejection', remember)
  expect(rejections.splice(0)).toEqual([])
})

function make(options: Partial<SlackOptions> = {}) {
  const log = createTestLog()
  platform = createSlack({ botToken: BOT_TOKEN, appToken: APP_TOKEN, apiUrl: slack.apiUrl, log, ...options })
  return { log, start: () => platform.start(createFakeDesk().desk) }
}

describe('a start that cannot succeed says why in one sentence and leaves nothing open', () => {
  test.each<[string, () => Partial<SlackOptions>, RegExp]>([
    ['a wrong bot token', () => ({ botToken: 'xoxb-wrong' }), /SLACK_BOT_TOKEN \(invalid_auth\)/],
    ['a token of a person', () => ({ botToken: 'xoxp-person' }), /belongs to a person.*xoxb-/],
    ['a wrong app token', () => ({ appToken: 'xapp-wrong' }), /SLACK_APP_TOKEN \(invalid_auth\).*connections:write/],
    ['neither way of reaching us', () => ({ appToken: undefined }), /SLACK_APP_TOKEN.*SLACK_SIGNING_SECRET/],
  ])('%s', async (_, options, message) => {
    const { start } = make(options())
    const error = await start().catch((error: unknown) => error)
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toMatch(message)
    expect(slack.socket.open()).toBe(0)
  })

  test.each(['auth.test', 'apps.connections.open'])('a scope that %s finds missing', async (method) => {
    slack.fail(method, { error: 'missing_scope', needed: 'connections:write' })
    await expect(make().start()).rejects.toThrow(/lacks connections:write/)
  })

  test('an installation that may not post', async () => {
    slack.scopes.delete('chat:write')
    await expect(make().start()).rejects.toThrow(/lacks chat:write/)
  })

  test('an unreachable server', async () => {
    const gone = await startLocalSlack()
    await gone.close()
    await expect(make({ apiUrl: gone.apiUrl }).start()).rejects.toThrow(
      `cannot be reached at ${gone.apiUrl} (ECONNREFUSED)`,
    )
  })

  test('a server that fails', async () => {
    slack.fail('auth.test', { status: 503 })
    await expect(make().start()).rejects.toThrow(/cannot be reached.*HTTP 503/)
  })
})

describe('a connection lost', () => {
  test.each([
    ['a cut line', () => slack.socket.cut()],
    ['a request to connect afresh', () => slack.socket.refresh()],
  ])('%s is made again, and questions are answered after it', async (_, lose) => {
    await make().start()
    lose()
    await slack.socket.connected(2)
    expect((await (await slack.mention('case xiaomi')).answer()).text).toContain('case xiaomi')
  })

  test('an outage during which Slack refuses is waited out', async () => {
    const { log, start } = make()
    await start()
    slack.fail('apps.connections.open', { status: 503 }, { drop: true }, { error: 'internal_error' })
    slack.socket.cut()
    await slack.socket.connected(2)
    await log.said('Slack connected again')
    expect(log.lines.filter(({ level }) => level === 'warn').length).toBeGreaterThanOrEqual(3)
    await (await slack.slash('/case', 'xiaomi')).answer()
  })
})

describe('a stop', () => {
  test('closes the socket, and may be asked for twice', async () => {
    await make().start()
    expect(slack.socket.open()).toBe(1)
    await platform.stop()
    await platform.stop()
    await slack.socket.emptied()
    expect(slack.socket.connections()).toBe(1)
  })

  test.each([
    ['between attempts', { status: 503 }],
    ['while Slack takes its time to answer', { hang: true }],
  ] as const)('during a reconnect, %s, ends it', async (_, fault) => {
    const { start } = make()
    await start()
    slack.fail('apps.connections.open', ...Array.from({ length: 50 }, () => fault))
    slack.socket.cut()
    await slack.called('apps.connections.open', 2)
    await platform.stop()
    expect(slack.socket.open()).toBe(0)
  })

  test('during a start ends that too', async () => {
    slack.socket.staySilent()
    const starting = make()
      .start()
      .catch((error: unknown) => error)
    await slack.socket.connected()
    await platform.stop()
    expect(await starting).toBeInstanceOf(UserError)
    await slack.socket.emptied()
  })

  test('waits for an answer under way', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    make()
    await platform.start(
      createFakeDesk(async () => {
        await held
        return { title: 'Still answered', tone: 'neutral' }
      }).desk,
    )
    const { answer } = await slack.slash('/case', 'xiaomi')
    const stopping = platform.stop()
    release()
    await stopping
    expect((await answer(100)).text).toBe('Still answered')
  })
})
