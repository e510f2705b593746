import { type Client, Events, GatewayDispatchEvents, type GatewayReadyDispatchData } from 'discord.js'
import type { Membership } from '../platform.ts'

/**
 * Tell in which servers the bot is: all of them whenever a session begins, which also tells those it was put out of meanwhile, and
 * each it joins or leaves from then on.
 */
export function reportMembership(client: Client, membership: Membership): void {
  client.on(Events.GuildCreate, ({ id }) => void membership.joined(id))
  client.on(Events.GuildDelete, ({ id }) => void membership.left(id))
  client.on(Events.Raw, ({ t, d }: { t: string; d: GatewayReadyDispatchData }) => {
    // A shard knows its own servers alone.
    if (t === GatewayDispatchEvents.Ready && (d.shard?.[1] ?? 1) === 1)
      void membership.present(d.guilds.map(({ id }) => id))
  })
}
