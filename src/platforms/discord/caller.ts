import { type BaseInteraction, PermissionFlagsBits } from 'discord.js'
import type { Caller } from '../../chat/caller.ts'

/**
 * Who asks, from where. Outside a server everyone has a workspace of their own and manages it; in one, whoever may manage the
 * server does.
 */
export const discordCaller = ({ guildId, channelId, user, memberPermissions }: BaseInteraction): Caller => ({
  platform: 'discord',
  workspace: guildId ?? `dm:${user.id}`,
  channel: channelId ?? user.id,
  user: user.id,
  name: user.globalName ?? user.username,
  manager: guildId ? (memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false) : true,
})
