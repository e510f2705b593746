import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Card } from '../../../src/chat/card.ts'
import { inPerson } from '../../../src/domain/in-person.ts'
import type { Destination } from '../../../src/domain/subscription.ts'
import type { Platform } from '../../../src/platforms/platform.ts'
import { createSlack } from '../../../src/platforms/slack/slack.ts'
import type { Fault } from '../../support/slack/faults.ts'
import { APP_TOKEN, BOT_TOKEN, type LocalSlack, startLocalSlack } from '../../support/slack/local-slack.ts'
import { CHANNEL } from '../../support/slack/payloads.ts'
import { createTestLog } from '../../support/slack/test-log.ts'

const CARD: Card = { title: 'Xiaomi: injunction granted', tone: 'suspended', body: 'A court has blocked it for now.' }
const NEWS: Destination = { platform: 'slack', workspace: 'T0LOCAL', channel: CHANNEL }

let slack: LocalSlack
let platform: Platform

beforeEach(async () => {
  slack = await startLocalSlack()
  platform = createSlack({
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    apiUrl: slack.apiUrl,
    log: createTestLog(),
    now: () => new Date(1_700_000_000_000),
  })
})

afterEach(async () => {
  await platform.stop()
  await slack.close()
  expect(slack.violations).toEqual([])
})

test('a post shows once, named by its delivery, and can be edited in place', async () => {
  const id = await platform.post(NEWS, CARD, 'd1')
  expect(slack.messages.all).toMatchObject([
    { ts: id, channel: CHANNEL, metadata: { event_type: 'casewire_delivery', event_payload: { key: 'd1' } } },
  ])
  await platform.edit(NEWS, id, { ...CARD, body: 'Two outlets say so now.' })
  expect(slack.messages.all).toHaveLength(1)
  expect(slack.messages.all[0]).toMatchObject({ edited: true, text: expect.stringContaining('Two outlets') })
})

test('a reply stands in the thread of its message and in the channel, and is found again', async () => {
  const first = await platform.post(NEWS, CARD, 'd1')
  const reply = await platform.post(NEWS, CARD, 'd2', { replyTo: first })
  expect(slack.messages.all[1]).toMatchObject({ ts: reply, thread_ts: first, broadcast: true })
  expect(await platform.find(NEWS, 'd2')).toBe(reply)
})

test('a reply that Slack does not take as one is posted all the same, once', async () => {
  const first = await platform.post(NEWS, CARD, 'd1')
  slack.fail('chat.postMessage', { error: 'cannot_reply_to_message' })
  await platform.post(NEWS, CARD, 'd2', { replyTo: first })
  expect(slack.messages.all).toHaveLength(2)
  expect(slack.messages.all[1]?.thread_ts).toBeUndefined()
})

test('a person known by id alone is written to directly, and found there', async () => {
  const ann = inPerson(NEWS, 'U0ANN')
  const id = await platform.post(ann, CARD, 'd1')
  expect(slack.messages.all).toMatchObject([{ ts: id, channel: 'D0U0ANN' }])
  expect(await platform.find(ann, 'd1')).toBe(id)
})

test('a post calls one user group and nobody else; what is no id calls nobody', async () => {
  await platform.post(NEWS, CARD, 'd1', { mention: 'S0COMPLIANCE' })
  await platform.post(NEWS, CARD, 'd2', { mention: '!channel' })
  expect(slack.messages.all[0]?.text).toMatch(/^<!subteam\^S0COMPLIANCE> Xiaomi/)
  expect(JSON.stringify(slack.messages.all[0]?.blocks[0])).toContain('<!subteam^S0COMPLIANCE>')
  expect(slack.messages.all[1]?.text).toMatch(/^Xiaomi/)
  // The one thing that is live, and meant to be.
  expect(slack.violations.splice(0)).toHaveLength(2)
})

describe('what Slack answers, and what that means', () => {
  test.each<[string, Fault, object]>([
    ['not in the channel', { error: 'not_in_channel' }, { kind: 'lost', message: expect.stringContaining('/invite') }],
    ['channel gone', { error: 'channel_not_found' }, { kind: 'lost', message: expect.stringContaining('/invite') }],
    ['archived', { error: 'is_archived' }, { kind: 'lost', message: expect.stringContaining('Unarchive') }],
    [
      'uninstalled',
      { error: 'account_inactive' },
      { kind: 'lost', message: expect.stringContaining('Install it again') },
    ],
    [
      'token revoked',
      { error: 'token_revoked' },
      { kind: 'lost', message: expect.stringContaining('Install it again') },
    ],
    [
      'forbidden by the workspace',
      { error: 'restricted_action' },
      { kind: 'lost', message: expect.stringContaining('admin') },
    ],
    [
      'scope missing',
      { error: 'missing_scope', needed: 'chat:write' },
      { kind: 'lost', message: expect.stringContaining('chat:write') },
    ],
    ['rate limited', { retryAfter: 7 }, { kind: 'later', retryAfter: 7_000 }],
    ['rate limited in so many words', { error: 'ratelimited' }, { kind: 'later', retryAfter: undefined }],
    ['out of service', { error: 'service_unavailable' }, { kind: 'later' }],
    ['a server error', { status: 500 }, { kind: 'unclear' }],
    ['a dropped connection', { drop: true }, { kind: 'unclear' }],
    ['a fatal error', { error: 'fatal_error' }, { kind: 'unclear' }],
    ['a page instead of an answer', { garbage: '<html>Bad gateway</html>' }, { kind: 'unclear' }],
    [
      'invalid blocks',
      { error: 'invalid_blocks' },
      { kind: 'refused', message: expect.stringContaining('invalid_blocks') },
    ],
    ['too long', { error: 'msg_too_long' }, { kind: 'refused' }],
    ['too many blocks', { error: 'msg_blocks_too_long' }, { kind: 'refused' }],
  ])('%s', async (_, fault, expected) => {
    slack.fail('chat.postMessage', fault)
    await expect(platform.post(NEWS, CARD, 'd1')).rejects.toMatchObject({ name: 'PostError', ...expected })
    // Whatever the fault, the library must not have tried a second time by itself.
    expect(slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1)
  })

  test('an unknown channel and an archived one are refused by Slack itself', async () => {
    slack.channels.set('C0OLD', { id: 'C0OLD', member: true, archived: true })
    await expect(platform.post({ ...NEWS, channel: 'C0GONE' }, CARD, 'd1')).rejects.toMatchObject({ kind: 'lost' })
    await expect(platform.post({ ...NEWS, channel: 'C0OLD' }, CARD, 'd1')).rejects.toMatchObject({ kind: 'lost' })
  })

  test('one channel’s rate limit does not hold another channel’s post', async () => {
    slack.channels.set('C0OTHER', { id: 'C0OTHER', member: true })
    slack.fail('chat.postMessage', { retryAfter: 60 })
    const [limited, posted] = await Promise.allSettled([
      platform.post(NEWS, CARD, 'd1'),
      platform.post({ ...NEWS, channel: 'C0OTHER' }, CARD, 'd2'),
    ])
    expect([limited.status, posted.status].sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('nobody listening is a reason to try later', async () => {
    const gone = await startLocalSlack()
    await gone.close()
    const nowhere = createSlack({
      botToken: BOT_TOKEN,
      appToken: APP_TOKEN,
      apiUrl: gone.apiUrl,
      log: createTestLog(),
    })
    await expect(nowhere.post(NEWS, CARD, 'd1')).rejects.toMatchObject({ kind: 'later' })
    await nowhere.stop()
  })

  test('an edit with an unclear end is simply made again; one of a deleted message is refused', async () => {
    const id = await platform.post(NEWS, CARD, 'd1')
    slack.fail('chat.update', { status: 502 })
    await expect(platform.edit(NEWS, id, CARD)).rejects.toMatchObject({ kind: 'later' })
    await expect(platform.edit(NEWS, '1.2', CARD)).rejects.toMatchObject({ kind: 'refused' })
  })
})

describe('looking for a post after an unclear end', () => {
  test.each<[string, Fault, boolean]>([
    ['a server error after it was posted', { status: 500, after: true }, true],
    ['a connection dropped after it was posted', { drop: true, after: true }, true],
    ['a server error before it was posted', { status: 500 }, false],
  ])('%s', async (_, fault, posted) => {
    slack.fail('chat.postMessage', fault)
    await expect(platform.post(NEWS, CARD, 'd1')).rejects.toMatchObject({ kind: 'unclear' })
    expect(await platform.find(NEWS, 'd1')).toBe(posted ? slack.messages.all[0]?.ts : null)
    expect(await platform.find(NEWS, 'another')).toBeNull()
  })

  test('it is found behind many later messages', async () => {
    const id = await platform.post(NEWS, CARD, 'd1')
    for (let i = 0; i < 450; i++) slack.messages.add({ channel: CHANNEL, text: `chatter ${i}`, blocks: [] })
    expect(await platform.find(NEWS, 'd1')).toBe(id)
  })

  test('behind more than can be read it cannot tell; when that reaches back a day, there is none', async () => {
    for (let i = 0; i < 1_100; i++) slack.messages.add({ channel: CHANNEL, text: `chatter ${i}`, blocks: [] })
    expect(await platform.find(NEWS, 'd1')).toBeUndefined()
    const later = createSlack({
      botToken: BOT_TOKEN,
      appToken: APP_TOKEN,
      apiUrl: slack.apiUrl,
      log: createTestLog(),
      now: () => new Date(1_700_000_000_000 + 3 * 86_400_000),
    })
    expect(await later.find(NEWS, 'd1')).toBeNull()
    await later.stop()
  })

  test('without the right to read the channel it cannot tell', async () => {
    slack.scopes.delete('channels:history')
    expect(await platform.find(NEWS, 'd1')).toBeUndefined()
  })

  test('when Slack cannot be asked now, it says so instead of guessing', async () => {
    slack.fail('conversations.history', { retryAfter: 3 }, { status: 503 })
    await expect(platform.find(NEWS, 'd1')).rejects.toMatchObject({ kind: 'later', retryAfter: 3_000 })
    await expect(platform.find(NEWS, 'd1')).rejects.toMatchObject({ kind: 'later' })
  })
})

test('a post that belongs under another stands in its thread alone, and is edited, found and answered there', async () => {
  const root = await platform.post(NEWS, CARD, 'd1')
  const id = await platform.post(NEWS, CARD, 'd2', { thread: root })
  const [, shown] = slack.messages.all
  expect(shown).toMatchObject({ thread_ts: root })
  expect(shown?.broadcast).toBeFalsy()
  expect(id).toBe(`${root}/${shown?.ts}`)
  await platform.edit(NEWS, id, { ...CARD, body: 'Two outlets say so now.' })
  expect(shown).toMatchObject({ edited: true })
  expect(await platform.find(NEWS, 'd2', { thread: root })).toBe(id)
  expect(await platform.find(NEWS, 'd2')).toBeNull()
  await platform.post(NEWS, CARD, 'd3', { replyTo: id })
  expect(slack.messages.all[2]).toMatchObject({ thread_ts: root, broadcast: true })
})
