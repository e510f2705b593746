import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Platform } from '../../../src/platforms/platform.ts'
import { createSlack } from '../../../src/platforms/slack/slack.ts'
import { listeningMembership } from '../../support/membership.ts'
import { createFakeDesk } from '../../support/slack/fake-desk.ts'
import { APP_TOKEN, BOT_TOKEN, type LocalSlack, startLocalSlack } from '../../support/slack/local-slack.ts'
import { eventPayload } from '../../support/slack/payloads.ts'
import { createTestLog } from '../../support/slack/test-log.ts'
import { TEAM } from '../../support/slack/web-api.ts'

let slack: LocalSlack
let platform: Platform

beforeEach(async () => {
  slack = await startLocalSlack()
  platform = createSlack({ botToken: BOT_TOKEN, appToken: APP_TOKEN, apiUrl: slack.apiUrl, log: createTestLog() })
})

afterEach(async () => {
  await platform.stop()
  await slack.close()
})

async function joined() {
  const { membership, said } = listeningMembership()
  await platform.start(createFakeDesk().desk, membership)
  expect(said.splice(0)).toEqual([`joined ${TEAM}`])
  return {
    said,
    hear: (event: object) => slack.deliver('events_api', eventPayload(event, {})),
  }
}

test('being taken out of the workspace is told', async () => {
  const { said, hear } = await joined()
  await hear({ type: 'app_uninstalled' })
  await expect.poll(() => said).toEqual([`left ${TEAM}`])
})

test('a token of the bot that is taken back is told, one of a person is not', async () => {
  const { said, hear } = await joined()
  await hear({ type: 'tokens_revoked', tokens: { oauth: ['U0ANN'] } })
  await hear({ type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } })
  await expect.poll(() => said).toEqual([`left ${TEAM}`])
})
