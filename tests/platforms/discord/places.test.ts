import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Caller } from '../../../src/chat/caller.ts'
import { silentLog } from '../../../src/log.ts'
import { createDiscord } from '../../../src/platforms/discord/discord.ts'
import type { Platform } from '../../../src/platforms/platform.ts'
import { eventually } from '../../support/discord/eventually.ts'
import { createFakeDesk } from '../../support/discord/fake-desk.ts'
import { type LocalDiscord, startLocalDiscord } from '../../support/discord/local-discord.ts'
import { PERMISSIONS } from '../../support/discord/world.ts'

let discord: LocalDiscord
let platform: Platform
let boss: Caller
let secret: { id: string }
let quietRole: { id: string }

beforeEach(async () => {
  discord = await startLocalDiscord()
  const { world } = discord
  secret = world.addChannel({ name: 'secret', guild: world.guild.id, denied: PERMISSIONS.SendMessages })
  quietRole = world.addRole('quiet', false)
  platform = createDiscord({ token: discord.token, apiUrl: discord.apiUrl, log: silentLog })
  await platform.start(createFakeDesk().desk)
  boss = {
    platform: 'discord',
    workspace: world.guild.id,
    channel: world.general.id,
    user: world.people.boss.id,
    manager: true,
  }
  // The servers are told of after the connection is up.
  await eventually(async () => expect(await platform.places.channels('', boss)).not.toEqual([]))
})

afterEach(async () => {
  await platform.stop()
  await discord.close()
  expect(discord.violations).toEqual([])
})

const place = (channel: string) => ({ platform: 'discord' as const, workspace: discord.world.guild.id, channel })

describe('channels', () => {
  it.each(['#news', 'news', 'NEWS', '<#id>', 'id'])('are found as %s', async (typed) => {
    const { id } = discord.world.news
    expect(await platform.places.channel(typed.replace('id', id), boss)).toEqual({ place: place(id), name: '#news' })
  })

  it('are those of the server alone', async () => {
    expect(await platform.places.channel('#nowhere', boss)).toBeUndefined()
    const elsewhere = { ...boss, workspace: '123456789012345678' }
    expect(await platform.places.channel(discord.world.news.id, elsewhere)).toBeUndefined()
    expect(await platform.places.channels('', elsewhere)).toEqual([])
  })

  it('are suggested by what is typed', async () =>
    expect(await platform.places.channels('new', boss)).toEqual([
      { label: '#news', value: `<#${discord.world.news.id}>` },
    ]))

  it('in which Casewire may not post are known with what is missing', async () => {
    expect(await platform.places.hindrance(place(secret.id))).toContain('Casewire lacks Send Messages in that channel')
    expect(await platform.places.hindrance(place(discord.world.news.id))).toBeNull()
  })
})

describe('a person’s own messages', () => {
  it('are opened, as the place they ask from there', async () => {
    const own = await platform.places.own(boss)
    const direct = discord.world.directMessages(discord.world.people.boss)
    expect(own).toEqual({
      place: { platform: 'discord', workspace: `dm:${boss.user}`, channel: direct.id },
      name: 'your direct messages',
    })
    expect(await platform.places.own({ ...boss, user: '1' })).toBeUndefined()
  })
})

describe('roles', () => {
  it('are found by name, mention or id, and called alone', async () => {
    const [analysts] = discord.world.roles
    const found = { id: analysts?.id, name: '@analysts' }
    for (const typed of ['@analysts', 'Analysts', `<@&${analysts?.id}>`, `${analysts?.id}`])
      expect(await platform.places.group(typed, boss)).toEqual(found)
    expect(await platform.places.groups('ana', boss)).toEqual([{ label: '@analysts', value: `<@&${analysts?.id}>` }])
    expect(await platform.places.group('@nobody', boss)).toBeUndefined()
    expect(await platform.places.group('@analysts', { ...boss, workspace: '1' })).toBeUndefined()
  })

  it('that nobody may mention are refused with what to do, and everyone always', async () => {
    await expect(platform.places.group(`<@&${quietRole.id}>`, boss)).rejects.toThrow(
      'Allow anyone to @mention this role',
    )
    await expect(platform.places.group('@everyone', boss)).rejects.toThrow('never everyone')
    await expect(platform.places.group(discord.world.guild.id, boss)).rejects.toThrow('never everyone')
  })
})
