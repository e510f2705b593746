import { afterEach, beforeEach, expect, test } from 'vitest'
import { silentLog } from '../../../src/log.ts'
import { boltLogger } from '../../../src/platforms/slack/bolt-logger.ts'
import { createSocket } from '../../../src/platforms/slack/socket.ts'
import { clientOptions } from '../../../src/platforms/slack/web-client.ts'
import { APP_TOKEN, type LocalSlack, startLocalSlack } from '../../support/slack/local-slack.ts'

let slack: LocalSlack

beforeEach(async () => {
  slack = await startLocalSlack()
})

afterEach(() => slack.close())

const make = (times: { hello?: number; close?: number } = {}) => {
  const logger = boltLogger(silentLog)
  return createSocket({
    appToken: APP_TOKEN,
    clientOptions: (ended) => clientOptions(slack.apiUrl, logger, ended),
    logger,
    log: silentLog,
    backoff: { first: 1, longest: 5 },
    ...times,
  })
}

test('a server that never says hello is given up', async () => {
  slack.socket.staySilent()
  await expect(make({ hello: 50 }).connect()).rejects.toThrow('hello')
  await slack.socket.emptied()
})

test('a server that closes before its hello is an error like any other', async () => {
  slack.socket.staySilent()
  const connecting = make().connect()
  const failed = expect(connecting).rejects.toThrow('closed before')
  await slack.socket.connected()
  slack.socket.cut()
  await failed
})

test('a disconnect does not wait for a farewell that never comes', async () => {
  const socket = make({ close: 20 })
  await socket.connect()
  slack.socket.freeze()
  await socket.disconnect()
})

test('line after line may be cut', async () => {
  const socket = make()
  await socket.connect()
  for (let count = 2; count <= 6; count++) {
    slack.socket.cut()
    await slack.socket.connected(count)
  }
  await socket.disconnect()
  await slack.socket.emptied()
})
