import { ChannelType, PermissionFlagsBits } from 'discord.js'
import { ApiError } from './api-error.ts'
import { createSnowflakes } from './snowflakes.ts'

export interface User {
  id: string
  username: string
  discriminator: string
  global_name: string | null
  avatar: string | null
  flags: number
  public_flags: number
  primary_guild: null
  bot?: boolean
}

export interface Channel {
  id: string
  type: ChannelType
  name: string | null
  guild: string | null
  /** The person at the other end of a direct message. */
  recipient: string | null
  /** What the bot may not do here. */
  denied: bigint
}

interface Role {
  id: string
  name: string
  /** Members and bots may call it. */
  mentionable: boolean
}

/** All that this Discord knows: one server with the bot in it, its channels, and people. */
export type World = ReturnType<typeof createWorld>

export const PERMISSIONS = PermissionFlagsBits

const BOT_PERMISSIONS =
  PERMISSIONS.ViewChannel |
  PERMISSIONS.SendMessages |
  PERMISSIONS.EmbedLinks |
  PERMISSIONS.ReadMessageHistory |
  PERMISSIONS.CreatePublicThreads |
  PERMISSIONS.SendMessagesInThreads

export function createWorld() {
  const newId = createSnowflakes()
  const user = (username: string, bot?: boolean): User => ({
    id: newId(),
    username,
    discriminator: bot ? '4242' : '0',
    global_name: bot ? null : username,
    avatar: null,
    flags: 0,
    public_flags: 0,
    primary_guild: null,
    ...(bot && { bot }),
  })
  const bot = user('casewire', true)
  const people = { ann: user('ann'), boss: user('boss') }
  const guild = { id: newId(), name: 'Compliance', role: newId() }
  const roles: Role[] = [{ id: newId(), name: 'analysts', mentionable: true }]
  const channels = new Map<string, Channel>()

  const addChannel = (channel: Partial<Channel>): Channel => {
    const made = {
      type: ChannelType.GuildText,
      name: null,
      guild: null,
      recipient: null,
      denied: 0n,
      id: newId(),
      ...channel,
    }
    channels.set(made.id, made)
    return made
  }
  const news = addChannel({ name: 'news', guild: guild.id })
  const general = addChannel({ name: 'general', guild: guild.id })

  return {
    newId,
    bot,
    people,
    guild,
    /** Roles of the server besides the bot's own. */
    roles,
    addRole(name: string, mentionable: boolean): Role {
      const role = { id: newId(), name, mentionable }
      roles.push(role)
      return role
    },
    news,
    general,
    channels,
    addChannel,
    /** Discord's id of the application; apps made since 2016 share it with their bot. */
    application: bot.id,
    /** The direct messages of a person with the bot. */
    directMessages: (person: User): Channel =>
      [...channels.values()].find(({ recipient }) => recipient === person.id) ??
      addChannel({ type: ChannelType.DM, recipient: person.id }),
    userOf: (id: string) => [bot, ...Object.values(people)].find((known) => known.id === id),
    channel(id: string | undefined): Channel {
      const found = channels.get(id ?? '')
      if (!found) throw new ApiError(404, 10003, 'Unknown Channel')
      return found
    },
    botPermissions: ({ denied }: Channel) => BOT_PERMISSIONS & ~denied,
  }
}

/** Refuses what the bot may not do in a channel, as Discord would: unseen is 50001, all else 50013. */
export function need(world: World, channel: Channel, ...bits: readonly bigint[]): void {
  const held = world.botPermissions(channel)
  if (!(held & PERMISSIONS.ViewChannel)) throw new ApiError(403, 50001, 'Missing Access')
  if (bits.some((bit) => !(held & bit))) throw new ApiError(403, 50013, 'Missing Permissions')
}
