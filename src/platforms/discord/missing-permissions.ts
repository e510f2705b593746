import { type Client, PermissionFlagsBits } from 'discord.js'

/** The permissions Casewire needs to post in a channel and lacks there, as Discord names them; empty when that is not known. */
export function missingPermissions(client: Client, channelId: string): string[] {
  const channel = client.channels.cache.get(channelId)
  if (!channel || channel.isDMBased() || !client.user) return []
  const held = channel.permissionsFor(client.user)
  if (!held) return []
  const send = channel.isThread()
    ? (['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads] as const)
    : (['Send Messages', PermissionFlagsBits.SendMessages] as const)
  const needed = [
    ['View Channel', PermissionFlagsBits.ViewChannel] as const,
    send,
    ['Embed Links', PermissionFlagsBits.EmbedLinks] as const,
  ]
  return needed.filter(([, bit]) => !held.has(bit)).map(([name]) => name)
}
