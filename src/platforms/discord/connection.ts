import { Client, DefaultRestOptions, GatewayIntentBits, Options, REST, type RESTOptions } from 'discord.js'

/** Where Discord's own API is. */
export const DISCORD_API = 'https://discord.com/api'

/** Longest wait for one answer of Discord's, and for a rate limit to pass before we say so, in milliseconds. */
const TIMEOUT = 15_000
const PATIENCE = 5_000

/** The address as discord.js wants it: without version and closing slash. */
export const apiRoot = (apiUrl: string) => apiUrl.replace(/\/+$/, '').replace(/\/v\d+$/, '')

/** The gateway connection, with answers to interactions. It keeps as little of the servers as it can. */
export function createClient(api: string, token: string): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      StageInstanceManager: 0,
    }),
    // Calls are answered at once, not when all servers have been listed.
    waitGuildTimeout: 0,
    rest: { api, timeout: TIMEOUT, makeRequest },
  })
  keepToken(client.rest, token)
  return client
}

/**
 * Requests of our own: sent once, because a post sent again may show twice, and not queued behind a long rate limit, because
 * whoever delivers can wait better.
 */
export function createRest(api: string, token: string): REST {
  const rest = new REST({
    version: '10',
    api,
    retries: 0,
    timeout: TIMEOUT,
    makeRequest,
    rejectOnRateLimit: ({ retryAfter, timeToReset }) => Math.max(retryAfter, timeToReset) > PATIENCE,
  }).setToken(token)
  keepToken(rest, token)
  return rest
}

/** discord.js forgets its token after one 401, and every later call would fail; Discord has sent 401 in passing. */
function keepToken(rest: REST, token: string): void {
  const setToken = rest.setToken.bind(rest)
  rest.setToken = (given) => setToken(given || token)
}

/**
 * Files go as the bytes of their form. Whichever undici is loaded first carries the requests of every other, and that of our
 * feeds takes no form that it has not made itself.
 */
const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  if (!(init.body instanceof FormData)) return DefaultRestOptions.makeRequest(url, init)
  const form = new Response(init.body)
  const headers = {
    ...(init.headers as Record<string, string>),
    'content-type': form.headers.get('content-type') ?? '',
  }
  return DefaultRestOptions.makeRequest(url, { ...init, headers, body: Buffer.from(await form.arrayBuffer()) })
}
