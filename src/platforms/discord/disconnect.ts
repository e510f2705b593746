import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, Events, Status } from 'discord.js'

/** How long to wait for a reconnection under way, and for the gateway to say goodbye, in milliseconds. */
const SETTLING = 2_000
const CLOSING = 2_000

/** End the connection for good; a gateway that does not say goodbye is left behind. */
export async function disconnect(client: Client): Promise<void> {
  // Destroyed in the pause before it reconnects, discord.js would reconnect all the same and stay.
  if (client.isReady() && reconnecting(client)) await settled(client)
  // It would also announce a reconnection that does not follow.
  client.removeAllListeners(Events.ShardReconnecting)
  await Promise.race([client.destroy(), sleep(CLOSING, undefined, { ref: false })])
}

const reconnecting = (client: Client) => client.ws.shards.some(({ status }) => status !== Status.Ready)

async function settled(client: Client): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const look = () => {
    if (!reconnecting(client)) resolve()
  }
  for (const event of [Events.ShardReady, Events.ShardResume, Events.ShardDisconnect] as const) client.on(event, look)
  await Promise.race([promise, sleep(SETTLING, undefined, { ref: false })])
}
