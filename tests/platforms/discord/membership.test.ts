import { afterEach, beforeEach, expect, it } from 'vitest'
import { silentLog } from '../../../src/log.ts'
import { createDiscord } from '../../../src/platforms/discord/discord.ts'
import type { Platform } from '../../../src/platforms/platform.ts'
import { eventually } from '../../support/discord/eventually.ts'
import { createFakeDesk } from '../../support/discord/fake-desk.ts'
import { type LocalDiscord, startLocalDiscord } from '../../support/discord/local-discord.ts'
import { toGuildPayload } from '../../support/discord/payloads.ts'
import { listeningMembership } from '../../support/membership.ts'

let discord: LocalDiscord
let platform: Platform

beforeEach(async () => {
  discord = await startLocalDiscord()
  platform = createDiscord({ token: discord.token, apiUrl: discord.apiUrl, log: silentLog })
})

afterEach(async () => {
  await platform.stop()
  await discord.close()
  expect(discord.violations).toEqual([])
})

const OTHER = '1099999999999999999'

it('tells in which servers it is when it connects, and of each it joins or is put out of', async () => {
  const { membership, said } = listeningMembership()
  await platform.start(createFakeDesk().desk, membership)
  const { guild } = discord.world
  await eventually(() => expect(said).toEqual([`present ${guild.id}`]))
  discord.gateway.dispatch('GUILD_CREATE', { ...toGuildPayload(discord.world), id: OTHER, channels: [], roles: [] })
  await eventually(() => expect(said.at(-1)).toBe(`joined ${OTHER}`))
  discord.gateway.dispatch('GUILD_DELETE', { id: guild.id })
  await eventually(() => expect(said.at(-1)).toBe(`left ${guild.id}`))
})

it('takes a server that cannot be reached for none that it has left', async () => {
  const { membership, said } = listeningMembership()
  await platform.start(createFakeDesk().desk, membership)
  const { guild } = discord.world
  discord.gateway.dispatch('GUILD_DELETE', { id: guild.id, unavailable: true })
  discord.gateway.dispatch('GUILD_CREATE', { ...toGuildPayload(discord.world), id: OTHER, channels: [], roles: [] })
  await eventually(() => expect(said.at(-1)).toBe(`joined ${OTHER}`))
  expect(said).not.toContain(`left ${guild.id}`)
})

it('tells again where it is after a session that could not go on', async () => {
  const { membership, said } = listeningMembership()
  await platform.start(createFakeDesk().desk, membership)
  discord.gateway.forgetSessions()
  discord.gateway.drop()
  await eventually(() => expect(said.filter((one) => one.startsWith('present'))).toHaveLength(2))
})
