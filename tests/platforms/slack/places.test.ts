import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Caller } from '../../../src/chat/caller.ts'
import type { Platform } from '../../../src/platforms/platform.ts'
import { createNames } from '../../../src/platforms/slack/names.ts'
import { createSlack } from '../../../src/platforms/slack/slack.ts'
import { APP_TOKEN, BOT_TOKEN, type LocalSlack, startLocalSlack } from '../../support/slack/local-slack.ts'
import { createTestLog } from '../../support/slack/test-log.ts'

const ANN: Caller = { platform: 'slack', workspace: 'T0LOCAL', channel: 'C0NEWS', user: 'U0ANN', manager: true }
const place = (channel: string) => ({ platform: 'slack' as const, workspace: 'T0LOCAL', channel })

let slack: LocalSlack
let platform: Platform

beforeEach(async () => {
  slack = await startLocalSlack()
  slack.channels.set('C0DESK', { id: 'C0DESK', name: 'desk', member: true })
  slack.channels.set('C0AWAY', { id: 'C0AWAY', name: 'away', member: false })
  slack.channels.set('C0OLD', { id: 'C0OLD', name: 'old', member: true, archived: true })
  platform = createSlack({ botToken: BOT_TOKEN, appToken: APP_TOKEN, apiUrl: slack.apiUrl, log: createTestLog() })
})

afterEach(async () => {
  await platform.stop()
  await slack.close()
  expect(slack.violations).toEqual([])
})

test('a channel is found by its id, and by its name where the app may look it up', async () => {
  expect(await platform.places.channel('C0DESK', ANN)).toEqual({ place: place('C0DESK'), name: '#C0DESK' })
  await expect(platform.places.channel('#desk', ANN)).rejects.toThrow('lacks channels:read. Give its id')
  slack.scopes.add('channels:read')
  expect(await platform.places.channel('#desk', ANN)).toEqual({ place: place('C0DESK'), name: '#desk' })
  expect(await platform.places.channel('#nowhere', ANN)).toBeUndefined()
})

test('what keeps Casewire from posting is known where the app may ask', async () => {
  expect(await platform.places.hindrance(place('C0AWAY'))).toBeNull()
  slack.scopes.add('channels:read')
  expect(await platform.places.hindrance(place('C0DESK'))).toBeNull()
  expect(await platform.places.hindrance(place('C0AWAY'))).toContain('/invite @Casewire')
  expect(await platform.places.hindrance(place('C0OLD'))).toContain('archived')
  expect(await platform.places.hindrance(place('C0GONE'))).toContain('/invite @Casewire')
})

test('a person has direct messages of their own', async () => {
  expect(await platform.places.own(ANN)).toEqual({ place: place('D0U0ANN'), name: 'your direct messages' })
})

test('a user group is found by its id, and by its handle where the app may look it up; a whole channel is never called', async () => {
  expect(await platform.places.group('S0ANALYSTS', ANN)).toEqual({ id: 'S0ANALYSTS', name: '@S0ANALYSTS' })
  await expect(platform.places.group('@analysts', ANN)).rejects.toThrow('lacks usergroups:read')
  await expect(platform.places.group('@channel', ANN)).rejects.toThrow('never a whole channel')
  slack.scopes.add('usergroups:read')
  expect(await platform.places.group('@analysts', ANN)).toEqual({ id: 'S0ANALYSTS', name: '@analysts' })
  expect(await platform.places.group('@nobody', ANN)).toBeUndefined()
})

test('what people named is known by its id, in their workspace', () => {
  const names = createNames()
  names.hear('subscribe acme where:<#C1|news> mention:<!subteam^S1|@analysts>', 'T1')
  expect(names.idOf('#News', 'T1')).toBe('C1')
  expect(names.idOf('@analysts', 'T1')).toBe('S1')
  expect(names.idOf('#news', 'T2')).toBeUndefined()
})
