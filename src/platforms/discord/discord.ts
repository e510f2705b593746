import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, Events, GatewayCloseCodes, type RESTGetCurrentApplicationResult, Routes } from 'discord.js'
import type { Desk } from '../../chat/desk.ts'
import { UserError } from '../../domain/errors.ts'
import type { Log } from '../../log.ts'
import type { Membership, Platform } from '../platform.ts'
import { apiRoot, createClient, createRest, DISCORD_API } from './connection.ts'
import { disconnect } from './disconnect.ts'
import { createDiscordPlaces } from './discord-places.ts'
import { sayFault } from './faults.ts'
import { createListener } from './listen.ts'
import { reportMembership } from './membership.ts'
import { missingPermissions } from './missing-permissions.ts'
import { createPosts } from './posts.ts'
import { registerCommands } from './register-commands.ts'
import { toStartError } from './start-error.ts'

export interface DiscordOptions {
  token: string
  /** Another address for the API, ending in /api. */
  apiUrl?: string | undefined
  log: Log
}

/** How long a start may take, and how long a stop waits for answers under way, in milliseconds. */
const START = 60_000
const GRACE = 3_000

/** Discord, through its gateway. One use: once stopped, it stays stopped. */
export function createDiscord({ token, apiUrl = DISCORD_API, log }: DiscordOptions): Platform {
  const api = apiRoot(apiUrl)
  const rest = createRest(api, token)
  const client = createClient(api, token)
  const working = new Set<Promise<void>>()
  let stopping = false

  return {
    name: 'discord',

    async start(desk: Desk, membership?: Membership) {
      try {
        const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult
        const registered = await registerCommands(rest, id, desk.commands)
        const listen = createListener(client, desk, log)
        client.on(Events.InteractionCreate, (interaction) => {
          if (stopping) return
          const work = listen(interaction).finally(() => working.delete(work))
          working.add(work)
        })
        client.on(Events.Error, (error) => log.error('Discord client failed', { error: sayFault(error) }))
        if (membership) reportMembership(client, membership)
        await connect(client, token, api)
        watch(client, log)
        log.info('Discord connected', { application: id, commands: registered ? 'registered' : 'unchanged' })
      } catch (error) {
        await disconnect(client)
        throw toStartError(error, api)
      }
    },

    async stop() {
      stopping = true
      await Promise.race([Promise.allSettled(working), sleep(GRACE, undefined, { ref: false })])
      await disconnect(client)
    },

    places: createDiscordPlaces(client, rest),

    ...createPosts({
      rest,
      self: () => client.user?.id,
      missing: (channel) => missingPermissions(client, channel),
    }),
  }
}

async function connect(client: Client, token: string, api: string): Promise<void> {
  const late = new AbortController()
  const deadline = sleep(START, undefined, { signal: late.signal }).then(() => {
    throw new UserError(
      `Discord did not finish connecting at ${api} within ${START / 1_000} seconds. Start again later.`,
    )
  })
  try {
    await Promise.race([client.login(token), deadline])
  } finally {
    late.abort()
    deadline.catch(() => {})
  }
}

/** Say in the log what becomes of the connection; discord.js mends what can be mended. */
function watch(client: Client, log: Log): void {
  client.on(Events.ShardError, (error, shard) =>
    log.warn('Discord connection failed', { shard, error: sayFault(error) }),
  )
  client.on(Events.ShardReconnecting, (shard) => log.info('Discord reconnecting', { shard }))
  client.on(Events.ShardResume, (shard, replayed) => log.info('Discord resumed', { shard, replayed }))
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log.error('Discord ended the connection for good. Check DISCORD_TOKEN and start again', {
      shard,
      reason: GatewayCloseCodes[code] ?? code,
    }),
  )
}
