import { expect, test } from 'vitest'
import { slackCaller } from '../../../src/platforms/slack/caller.ts'

test.each([
  ['a member whose home Slack does not name', undefined, true],
  ['a member of the workspace', 'T1', true],
  ['a member of its organisation', 'E1', true],
  ['someone of another organisation in a shared channel', 'T2', false],
])('%s', (_, home, manager) => {
  const caller = slackCaller({ workspace: 'T1', enterprise: 'E1', channel: 'C1', user: 'U1', home })
  expect(caller).toEqual({ platform: 'slack', workspace: 'T1', channel: 'C1', user: 'U1', manager })
})
