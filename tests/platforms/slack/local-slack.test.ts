import { existsSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { argumentFaults } from '../../support/slack/check.ts'
import { BOT_TOKEN, type LocalSlack, startLocalSlack } from '../../support/slack/local-slack.ts'

// The other tests of this folder rest on the local Slack's refusals, so these show that it does refuse.
const QUIET = { channel: 'C1', text: 'x', unfurl_links: false, unfurl_media: false }
const section = (text: string, type = 'mrkdwn') => ({ type: 'section', text: { type, text } })
const button = (more: object = {}) => ({
  type: 'button',
  action_id: 'a',
  text: { type: 'plain_text', text: 'Go' },
  ...more,
})

describe('what the local Slack objects to', () => {
  test.each<[string, object, RegExp]>([
    ['a live channel ping', { text: '<!channel>' }, /live/],
    ['a live mention in a block', { blocks: [section('<@U1>')] }, /live/],
    ['a bare link', { blocks: [section('<https://evil.example>')] }, /live/],
    ['a link in plain text', { blocks: [section('<!here>', 'plain_text')] }, /live/],
    ['unfurling', { unfurl_links: true }, /unfurling/],
    ['too long a section', { blocks: [section('x'.repeat(3001))] }, /section text of 3001/],
    ['too many blocks', { blocks: Array.from({ length: 51 }, () => section('x')) }, /51 blocks/],
    ['too much in sum', { blocks: Array.from({ length: 5 }, () => section('x'.repeat(2900))) }, /msg_blocks_too_long/],
    ['half a character', { blocks: [section('\uD83D')] }, /cut inside a character/],
    ['one action_id twice', { blocks: [{ type: 'actions', elements: [button(), button()] }] }, /action_id twice/],
    [
      'too long a button value',
      { blocks: [{ type: 'actions', elements: [button({ value: 'x'.repeat(2001) })] }] },
      /button value/,
    ],
    ['blocks without a text beside them', { text: '', blocks: [section('x')] }, /without text/],
  ])('%s', (_, more, expected) =>
    expect(argumentFaults('chat.postMessage', { ...QUIET, ...more }).join()).toMatch(expected),
  )

  test
    .skipIf(!existsSync(`${process.env.CASEWIRE_SHARED ?? '../shared'}/specs/slack.schema.json`))
    .each<[string, string, object]>([
      ['an unknown argument', 'chat.update', { channel: 'C1', ts: '1.2', text: 'x', unfurl_links: false }],
      ['a missing one', 'chat.postMessage', { ...QUIET, channel: undefined }],
      ['a block of no known type', 'chat.postMessage', { ...QUIET, blocks: [{ type: 'banner' }] }],
      ['a method we did not describe', 'chat.shout', {}],
    ])('%s', (_, method, args) => expect(argumentFaults(method, JSON.parse(JSON.stringify(args)))).not.toEqual([]))

  test('a message that is in order', () => {
    expect(
      argumentFaults('chat.postMessage', { ...QUIET, blocks: [section('<https://example.org/|1> &lt;!here&gt;')] }),
    ).toEqual([])
  })
})

describe('what it answers', () => {
  let slack: LocalSlack
  beforeEach(async () => {
    slack = await startLocalSlack()
  })
  afterEach(() => slack.close())

  const post = (token: string) =>
    fetch(`${slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: new URLSearchParams({ channel: 'C0NEWS', text: 'x' }),
    })

  test('a wrong token is refused, the right one accepted', async () => {
    expect(await (await post('xoxb-wrong')).json()).toEqual({ ok: false, error: 'invalid_auth' })
    expect(await (await post(BOT_TOKEN)).json()).toMatchObject({ ok: true, channel: 'C0NEWS' })
    expect(slack.violations).toHaveLength(2)
  })

  test('a fault happens once, before or after the call took effect', async () => {
    slack.fail('chat.postMessage', { status: 500 }, { status: 500, after: true }, { retryAfter: 2 })
    expect([(await post(BOT_TOKEN)).status, slack.messages.all.length]).toEqual([500, 0])
    expect([(await post(BOT_TOKEN)).status, slack.messages.all.length]).toEqual([500, 1])
    const limited = await post(BOT_TOKEN)
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '2'])
    expect((await post(BOT_TOKEN)).status).toBe(200)
  })

  test('a response_url works five times', async () => {
    slack.sendTo({ address: slack.apiUrl, secret: '' })
    const { url } = await slack.slash('/case', 'xiaomi')
    const answers = []
    for (let use = 1; use <= 6; use++) {
      const body = JSON.stringify({ text: 'x', response_type: 'ephemeral', unfurl_links: false, unfurl_media: false })
      answers.push((await fetch(url, { method: 'POST', body })).status)
    }
    expect(answers).toEqual([200, 200, 200, 200, 200, 404])
  })
})
