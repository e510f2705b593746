import { ChannelType, type Client, type Guild, PermissionFlagsBits, type REST, type Role, Routes } from 'discord.js'
import type { Places } from '../../chat/places.ts'
import { UserError } from '../../domain/errors.ts'
import { LIMITS } from './limits.ts'
import { missingPermissions } from './missing-permissions.ts'

/** Channels that take messages of news. */
const TEXT: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
  ChannelType.GuildVoice,
])

/** Channels, direct messages and roles, as far as the servers have told us of them. */
export function createDiscordPlaces(client: Client, rest: REST): Places {
  const channelsOf = (workspace: string) =>
    [...client.channels.cache.values()].flatMap((channel) =>
      !channel.isDMBased() && channel.guildId === workspace && TEXT.has(channel.type) ? [channel] : [],
    )

  return {
    async channel(typed, { workspace }) {
      const [, id] = /^<#(\d+)>$|^(\d{15,21})$/.exec(typed.trim())?.filter(Boolean) ?? []
      const name = typed.trim().replace(/^#/, '').toLowerCase()
      const all = channelsOf(workspace)
      const found =
        all.find((channel) => channel.id === id) ?? all.find((channel) => channel.name.toLowerCase() === name)
      return found && { place: { platform: 'discord', workspace, channel: found.id }, name: `#${found.name}` }
    },

    async channels(typed, { workspace }) {
      const name = typed.replace(/^#/, '').toLowerCase()
      return channelsOf(workspace)
        .filter((channel) => channel.name.toLowerCase().includes(name))
        .slice(0, LIMITS.choices)
        .map((channel) => ({ label: `#${channel.name}`, value: `<#${channel.id}>` }))
    },

    async own({ user }) {
      const opened = await rest.post(Routes.userChannels(), { body: { recipient_id: user } }).catch(() => undefined)
      const channel = (opened as { id?: string } | undefined)?.id
      // In direct messages everyone has a workspace of their own.
      return channel
        ? { place: { platform: 'discord', workspace: `dm:${user}`, channel }, name: 'your direct messages' }
        : undefined
    },

    async hindrance({ channel }) {
      const missing = missingPermissions(client, channel)
      return missing.length
        ? `Casewire lacks ${missing.join(' and ')} in that channel. Allow it there, then ask again.`
        : null
    },

    async group(typed, { workspace }) {
      const guild = client.guilds.cache.get(workspace)
      const role = guild && roleMeant(guild, typed.trim())
      if (!guild || !role) return undefined
      if (role.id === guild.id) throw new UserError('Casewire calls roles, never everyone. Name a role.')
      const mayCall = role.mentionable || guild.members.me?.permissions.has(PermissionFlagsBits.MentionEveryone)
      if (!mayCall)
        throw new UserError(
          `Members may not mention @${role.name}, so a post would call nobody. Turn on “Allow anyone to @mention this role” in its settings.`,
        )
      return { id: role.id, name: `@${role.name}` }
    },

    async groups(typed, { workspace }) {
      const name = typed.replace(/^@/, '').toLowerCase()
      const roles = [...(client.guilds.cache.get(workspace)?.roles.cache.values() ?? [])]
      return roles
        .filter((role) => role.id !== workspace && role.mentionable && role.name.toLowerCase().includes(name))
        .slice(0, LIMITS.choices)
        .map((role) => ({ label: `@${role.name}`, value: `<@&${role.id}>` }))
    },
  }
}

/** `<@&1>`, `1`, `@analysts` or `analysts`. */
function roleMeant(guild: Guild, typed: string): Role | undefined {
  const id = /^<@&(\d+)>$/.exec(typed)?.[1] ?? typed
  const name = typed.replace(/^@/, '').toLowerCase()
  if (['everyone', 'here'].includes(name)) return guild.roles.everyone
  return guild.roles.cache.get(id) ?? guild.roles.cache.find((role) => role.name.toLowerCase() === name)
}
