import { type BaseInteraction, PermissionFlagsBits } from 'discord.js'
import type { Caller } from '../../chat/caller.ts'

/** Who asks, from where. Outside a server everyone manages their own conversation; in one, whoever may manage the server. */
export const discordCaller = ({ guildId, channelId, user, memberPermissions }: BaseInteraction): Caller => ({
  platform: 'discord',
  workspace: guildId ?? 'dm',
  channel: channelId ?? user.id,
  user: user.id,
  manager: guildId ? (memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false) : true,
})
