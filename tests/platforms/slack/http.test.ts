import { createServer } from 'node:http'
import { type AddressInfo, createConnection } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Platform } from '../../../src/platforms/platform.ts'
import { createSlack } from '../../../src/platforms/slack/slack.ts'
import { createFakeDesk } from '../../support/slack/fake-desk.ts'
import { BOT_TOKEN, type LocalSlack, startLocalSlack } from '../../support/slack/local-slack.ts'
import { slashPayload, USER } from '../../support/slack/payloads.ts'
import { deliverSigned } from '../../support/slack/signed-requests.ts'
import { createTestLog } from '../../support/slack/test-log.ts'

const secret = 'a signing secret'
let slack: LocalSlack
let platform: Platform
let asked: ReturnType<typeof createFakeDesk>['asked']
let address: string
let port: number

beforeEach(async () => {
  slack = await startLocalSlack()
  port = await freePort()
  address = `http://127.0.0.1:${port}/slack/events`
  platform = createSlack({
    botToken: BOT_TOKEN,
    signingSecret: secret,
    port,
    host: '127.0.0.1',
    apiUrl: slack.apiUrl,
    log: createTestLog(),
  })
  const fake = createFakeDesk()
  asked = fake.asked
  await platform.start(fake.desk)
  slack.sendTo({ address, secret })
})

afterEach(async () => {
  await platform.stop()
  await slack.close()
  expect(slack.violations).toEqual([])
})

test('commands, buttons, mentions and direct messages work as over the socket', async () => {
  const message = await (await slack.slash('/case', 'xiaomi')).answer()
  expect(message.onlyFor).toBe(USER)
  const open = await slack.slash('/latest', '')
  expect(open.body).toEqual({ response_type: 'in_channel' })
  expect((await (await slack.press(message, 'Tell everyone')).answer()).onlyFor).toBeUndefined()
  await (await slack.mention('case zte', { eventId: 'Ev1' })).answer()
  await slack.mention('case zte', { eventId: 'Ev1' })
  await (await slack.direct('case dji')).answer()
  expect(asked.map(({ text }) => text)).toEqual([
    'case xiaomi',
    'latest',
    'latest company:xiaomi',
    'case zte',
    'case dji',
  ])
})

test.each([
  ['forged', { secret: 'another secret' }],
  ['replayed after ten minutes', { skew: -600 }],
  ['from the future', { skew: -301 }],
])('a request %s is refused', async (_, signing) => {
  const payload = slashPayload('/case', 'xiaomi', {}, 'http://127.0.0.1:1/')
  expect((await deliverSigned('slash_commands', payload, { address, secret, ...signing })).status).toBe(401)
  expect(asked).toEqual([])
})

test('a port in use is named', async () => {
  const second = createSlack({
    botToken: BOT_TOKEN,
    signingSecret: secret,
    port,
    host: '127.0.0.1',
    apiUrl: slack.apiUrl,
    log: createTestLog(),
  })
  await expect(second.start(createFakeDesk().desk)).rejects.toThrow(new RegExp(`Port ${port} cannot be used`))
  await second.stop()
})

test('nothing listens after a stop', async () => {
  await platform.stop()
  const refused = await new Promise((resolve) =>
    createConnection(port, '127.0.0.1')
      .on('error', resolve)
      .on('connect', () => resolve(null)),
  )
  expect(refused).toMatchObject({ code: 'ECONNREFUSED' })
})

test('a request that is never finished does not hold a stop', async () => {
  const stuck = createConnection(port, '127.0.0.1')
  stuck.on('error', () => {})
  stuck.write('POST /slack/events HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\nhalf')
  await new Promise((resolve) => stuck.once('connect', resolve))
  await platform.stop()
  stuck.destroy()
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
