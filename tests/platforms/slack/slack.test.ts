import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Platform } from '../../../src/platforms/platform.ts'
import { createSlack } from '../../../src/platforms/slack/slack.ts'
import { createFakeDesk } from '../../support/slack/fake-desk.ts'
import { APP_TOKEN, BOT_TOKEN, type LocalSlack, startLocalSlack } from '../../support/slack/local-slack.ts'
import { CHANNEL, USER } from '../../support/slack/payloads.ts'
import { createTestLog } from '../../support/slack/test-log.ts'

let slack: LocalSlack
let platform: Platform | undefined

beforeEach(async () => {
  slack = await startLocalSlack()
})

afterEach(async () => {
  await platform?.stop()
  platform = undefined
  await slack.close()
  expect(slack.violations).toEqual([])
})

async function start(answer?: Parameters<typeof createFakeDesk>[0]) {
  const { desk, asked } = createFakeDesk(answer)
  const log = createTestLog()
  platform = createSlack({ botToken: BOT_TOKEN, appToken: APP_TOKEN, apiUrl: slack.apiUrl, log })
  await platform.start(desk)
  return { asked, log, platform }
}

describe('slash commands', () => {
  test.each([
    ['/casewire', 'case xiaomi', 'case xiaomi'],
    ['/casewire', '', 'help'],
    ['/case', 'xiaomi', 'case xiaomi'],
    ['/latest', '', 'latest'],
    ['/casewire', 'case “Hua Hong” as of 2021-03-20', 'case "Hua Hong" as of 2021-03-20'],
    ['/casewire', 'explain <https://example.org/?a=1&amp;b=2>', 'explain https://example.org/?a=1&b=2'],
  ])('%s %s asks: %s', async (command, text, expected) => {
    const { asked } = await start()
    const { answer } = await slack.slash(command, text)
    expect((await answer()).text).toContain('Xiaomi')
    expect(asked).toEqual([
      {
        text: expected,
        caller: { platform: 'slack', workspace: 'T0LOCAL', channel: CHANNEL, user: USER, name: 'ann', manager: true },
      },
    ])
  })

  test('a private answer is seen by who asked, a public one by all, with the question', async () => {
    await start()
    const asked = await slack.slash('/casewire', 'case xiaomi')
    expect((await asked.answer()).onlyFor).toBe(USER)
    expect(asked.body).toEqual({})
    const open = await slack.slash('/latest', 'xiaomi')
    expect((await open.answer()).onlyFor).toBeUndefined()
    expect(open.body).toEqual({ response_type: 'in_channel' })
  })

  test('the acknowledgement does not wait for a slow answer', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await start(async () => {
      await held
      return { title: 'At last', tone: 'neutral' }
    })
    const { acked, answer } = await slack.slash('/case', 'xiaomi')
    expect(acked).toBe(true)
    expect(slack.messages.all).toEqual([])
    release()
    expect((await answer()).text).toBe('At last')
  })

  test('when the response_url is spent the answer comes as a message', async () => {
    await start()
    slack.fail('respond', { status: 404 }, { status: 404 })
    await slack.slash('/case', 'xiaomi')
    expect((await slack.messages.wait(({ via, onlyFor }) => !via && onlyFor === USER)).text).toContain('case xiaomi')
    await slack.slash('/latest', 'xiaomi')
    expect((await slack.messages.wait(({ via, onlyFor }) => !via && !onlyFor)).text).toContain('latest xiaomi')
  })

  test('an answer that Slack cannot take is logged, and the next question is answered', async () => {
    const { log } = await start()
    slack.fail('respond', { status: 500 })
    await slack.slash('/case', 'zte')
    await log.said('Slack answer failed')
    expect((await (await slack.slash('/case', 'xiaomi')).answer()).text).toContain('xiaomi')
  })

  test('typed in a conversation between people, it concerns the conversation with the app', async () => {
    const { asked } = await start()
    await (await slack.slash('/subscribe', 'xiaomi', { channel: 'D0TWO', channelName: 'directmessage' })).answer()
    expect(asked[0]?.caller.channel).toBe(`D0${USER}`)
  })
})

describe('buttons', () => {
  test('a button is its call, and works after a restart', async () => {
    await start()
    const message = await (await slack.slash('/case', 'xiaomi')).answer()
    await platform?.stop()
    const { asked } = await start()
    const pressed = await slack.press(message, 'Where it stands')
    expect(pressed.acked).toBe(true)
    expect((await pressed.answer()).onlyFor).toBe(USER)
    expect(asked.map(({ text }) => text)).toEqual(['case company:xiaomi'])
    expect((await (await slack.press(message, 'Tell everyone')).answer()).onlyFor).toBeUndefined()
  })

  test('pressed in a thread, it answers there; pressed by people of another organisation, it does not manage', async () => {
    const { asked } = await start()
    const message = await (await slack.mention('case xiaomi')).answer()
    const answer = await (await slack.press(message, 'Tell everyone', { userTeam: 'T0OTHER' })).answer()
    expect(answer.thread_ts).toBe(message.thread_ts)
    expect(asked.map(({ caller }) => caller.manager)).toEqual([true, false])
  })
})

describe('mentions and direct messages', () => {
  test('a mention is answered in its thread, seen by all', async () => {
    const { asked } = await start()
    const answer = await (await slack.mention('case xiaomi')).answer()
    expect(answer.onlyFor).toBeUndefined()
    expect(asked.map(({ text }) => text)).toEqual(['case xiaomi'])
  })

  test('a mention inside a thread stays in it', async () => {
    await start()
    expect((await (await slack.mention('latest', { thread: '1600000000.000100' })).answer()).thread_ts).toBe(
      '1600000000.000100',
    )
  })

  test('a direct message understands the same text, and a bare mention gets help', async () => {
    const { asked } = await start()
    await (await slack.direct('case “Hua Hong”')).answer()
    await (await slack.mention('')).answer()
    expect(asked.map(({ text, caller }) => [text, caller.channel])).toEqual([
      ['case "Hua Hong"', 'D0ANN'],
      ['help', CHANNEL],
    ])
  })

  test('an event delivered again, or whose acknowledgements are lost, is answered once', async () => {
    const { asked } = await start()
    const first = await slack.mention('case xiaomi', { eventId: 'Ev1' })
    await first.answer()
    await slack.mention('case xiaomi', { eventId: 'Ev1' })
    slack.socket.loseAcks(3)
    const lost = await slack.mention('case zte')
    await lost.answer()
    expect(lost.acked).toBe(true)
    expect(asked.map(({ text }) => text)).toEqual(['case xiaomi', 'case zte'])
  })

  test('bots, our own posts and edits are not answered', async () => {
    const { asked } = await start()
    await slack.mention('case a', { bot: true })
    await slack.direct('case b', { user: 'U0BOT' })
    await slack.deliver('events_api', editPayload())
    await (await slack.mention('case c')).answer()
    expect(asked.map(({ text }) => text)).toEqual(['case c'])
  })

  test('a rate limit is waited out once', async () => {
    await start()
    slack.fail('chat.postMessage', { retryAfter: 1 })
    expect((await (await slack.mention('case xiaomi')).answer()).text).toContain('case xiaomi')
  })
})

test('a hostile headline pings nobody, whichever way it was asked for', async () => {
  const hostile = '<!channel> <@U0ANN> <#C0NEWS|x> <https://evil.example|Reuters> *now* &lt;!here&gt;'
  await start(() => ({
    title: hostile,
    tone: 'caution',
    body: hostile,
    fields: [{ label: hostile, value: hostile }],
    sources: [{ outlet: hostile, date: null, title: hostile, url: `https://example.org/|${hostile}` }],
    buttons: [{ label: hostile, call: { command: 'case', options: { company: hostile } } }],
    footer: hostile,
  }))
  await (await slack.slash('/case', 'x')).answer()
  await (await slack.mention('latest')).answer()
  // The local Slack lists every live sequence as a violation; the check after each test expects none.
  expect(slack.calls.filter(({ args }) => args.blocks)).toHaveLength(2)
})

const editPayload = () => ({
  type: 'event_callback',
  team_id: 'T0LOCAL',
  event_id: 'EvEdit',
  event: {
    type: 'message',
    subtype: 'message_changed',
    channel_type: 'im',
    channel: 'D0ANN',
    ts: '1700000000.000001',
    message: { user: USER, text: 'case b', ts: '1700000000.000001' },
  },
  authorizations: [
    { enterprise_id: null, team_id: 'T0LOCAL', user_id: 'U0BOT', is_bot: true, is_enterprise_install: false },
  ],
})

describe('a picture', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])
  const pictured = (draw: () => Promise<Uint8Array> = async () => png) => ({
    title: 'Xiaomi',
    tone: 'neutral' as const,
    picture: { name: 'timeline.png', alt: 'In force since 2021 <!channel>', draw },
  })
  const shownIn = (message: { blocks: readonly unknown[] }) =>
    (message.blocks as { type: string; slack_file?: { id: string }; alt_text?: string }[]).find(
      ({ type }) => type === 'image',
    )

  test('is given to Slack and shown with its words', async () => {
    await start(() => pictured())
    const answer = await (await slack.slash('/casewire', 'case xiaomi')).answer()
    const image = shownIn(answer)
    expect(image).toMatchObject({ alt_text: 'In force since 2021 <!channel>' })
    expect(slack.files.get(image?.slack_file?.id ?? '')).toMatchObject({
      name: 'timeline.png',
      bytes: Buffer.from(png),
    })
  })

  test('is left out where it cannot be drawn, given or shown', async () => {
    await start(() => pictured(async () => Promise.reject(new Error('no ink'))))
    expect(shownIn(await (await slack.slash('/casewire', 'case xiaomi')).answer())).toBeUndefined()
    await platform?.stop()

    await start(() => pictured())
    slack.scopes.delete('files:write')
    expect(shownIn(await (await slack.slash('/casewire', 'case xiaomi')).answer())).toBeUndefined()
    slack.scopes.add('files:write')
    slack.fail('chat.postMessage', { error: 'invalid_blocks' }, { error: 'invalid_blocks' })
    const { answer } = await slack.mention('<@U0BOT> case xiaomi')
    expect(shownIn(await answer(4_000))).toBeUndefined()
  })
})

describe('a file', () => {
  const file = { name: 'casewire-cases.csv', type: 'text/csv', bytes: new TextEncoder().encode('company\nXiaomi\n') }
  const filed = () => ({ title: 'Export', tone: 'neutral' as const, file })

  test('goes to the direct messages of whoever asked, never into the channel', async () => {
    await start(filed)
    const answer = await (await slack.slash('/casewire', 'export')).answer()
    expect(answer.text).toContain('casewire-cases.csv is in your direct messages with Casewire.')
    const given = [...slack.files.values()].at(-1)
    expect(given).toMatchObject({ name: 'casewire-cases.csv', to: `D0${USER}`, bytes: Buffer.from(file.bytes) })
    await (await slack.mention('export')).answer()
    expect([...slack.files.values()].map(({ to }) => to)).toEqual([`D0${USER}`, `D0${USER}`])
  })

  test('that cannot be sent is answered with what is missing', async () => {
    await start(filed)
    slack.scopes.delete('files:write')
    expect((await (await slack.slash('/casewire', 'export')).answer()).text).toContain(
      'the Slack app lacks files:write',
    )
    slack.scopes.add('files:write')
    slack.fail('files.completeUploadExternal', { error: 'internal_error' })
    expect((await (await slack.slash('/casewire', 'export')).answer()).text).toContain('did not take the file')
  })
})
