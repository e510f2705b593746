import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createFaults, type Fault } from './faults.ts'
import { createGateway } from './gateway.ts'
import { createInteractions } from './interactions.ts'
import { createMessages } from './messages.ts'
import { toChannelPayload } from './payloads.ts'
import { createRates } from './rates.ts'
import { createRest, type Recorded } from './rest.ts'
import { createRoutes } from './routes.ts'
import { loadSpec } from './spec.ts'
import { type Channel, createWorld } from './world.ts'

export type LocalDiscord = Awaited<ReturnType<typeof startLocalDiscord>>

/** A Discord of our own on a port of 127.0.0.1: REST and gateway, one server with the bot in it, and two people. */
export async function startLocalDiscord() {
  const token = 'local.discord.token'
  const world = createWorld()
  const messages = createMessages(world)
  const faults = createFaults()
  const requests: Recorded[] = []
  const violations: string[] = []
  const limits = { sessionsLeft: 1_000 }
  const server = createServer((request, response) => {
    rest(request, response).catch((error) => {
      violations.push(`the local Discord failed: ${error}`)
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const gatewayUrl = () => `ws://127.0.0.1:${port}/gateway/`

  const gateway = createGateway(server, world, token, gatewayUrl)
  const interactions = createInteractions(world, messages, gateway.dispatch)
  const routes = createRoutes({ world, messages, interactions, gatewayUrl, sessionsLeft: () => limits.sessionsLeft })
  const rates = createRates()
  const rest = createRest({
    routes,
    token,
    takeFault: faults.take,
    tooSoon: rates.tooSoon,
    spec: loadSpec(),
    requests,
    violations,
  })

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token,
    world,
    messages,
    gateway,
    limits,
    /** Every request so far, in order. */
    requests,
    violations,
    requestsTo: (method: string, route: string) =>
      requests.filter((request) => request.method === method && request.route.endsWith(route)),
    slash: interactions.slash,
    type: interactions.type,
    press: interactions.press,
    takenByAnother: interactions.takenByAnother,
    fail: (fault: Fault) => faults.add(fault),
    failByChance: faults.byChance,
    /** From now on what comes too soon is rejected, and counted. */
    keepRates: () => Object.assign(rates.state, { on: true }),
    /** Take permissions from the bot in a channel, and tell it so. */
    deny(channel: Channel, ...permissions: readonly bigint[]) {
      channel.denied = permissions.reduce((sum, bit) => sum | bit, 0n)
      gateway.dispatch('CHANNEL_UPDATE', toChannelPayload(world, channel))
    },
    deleteChannel(channel: Channel) {
      world.channels.delete(channel.id)
      gateway.dispatch('CHANNEL_DELETE', toChannelPayload(world, channel))
    },
    /** The network fails: nobody is reached until the function it resolves with is called. */
    async outage() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      gateway.drop()
      await closed
      return () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    },
    async close() {
      gateway.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
