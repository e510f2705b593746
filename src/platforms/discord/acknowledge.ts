import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  MessageFlags,
  RESTEvents,
  RESTJSONErrorCodes,
} from 'discord.js'

/** What can be answered by a message. */
export type Asked = ChatInputCommandInteraction | ButtonInteraction

/**
 * Acknowledge interactions within Discord's three seconds, which also settles who sees the answer. Resolves false when another
 * Casewire on the same token was quicker and answers; throws when it is too late.
 */
export function createAcknowledge(client: Client) {
  const unclear = new Set<string>()
  client.rest.on(RESTEvents.Response, ({ path }, { status }) => {
    const id = /^\/interactions\/(\d+)\/.*\/callback/.exec(path)?.[1]
    if (id && status >= 500) unclear.add(id)
  })

  return async (interaction: Asked, visibility: 'private' | 'public'): Promise<boolean> => {
    try {
      await interaction.deferReply(visibility === 'private' ? { flags: MessageFlags.Ephemeral } : {})
      return true
    } catch (error) {
      const acknowledged =
        error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
      if (!acknowledged) throw error
      if (!unclear.has(interaction.id)) return false
      // Our first try arrived after all; the answer to it got lost.
      interaction.deferred = true
      return true
    } finally {
      unclear.delete(interaction.id)
    }
  }
}
