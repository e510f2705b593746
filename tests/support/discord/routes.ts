import { ApiError } from './api-error.ts'
import type { createInteractions } from './interactions.ts'
import { isRecord, list, record } from './json.ts'
import type { createMessages } from './messages.ts'
import { toChannelPayload } from './payloads.ts'
import type { World } from './world.ts'

interface Parts {
  world: World
  messages: ReturnType<typeof createMessages>
  interactions: ReturnType<typeof createInteractions>
  gatewayUrl(): string
  sessionsLeft(): number
}

/** A request taken apart: path parameters in order, query and body. */
interface Request {
  at: readonly (string | undefined)[]
  query: URLSearchParams
  body: unknown
}

interface Route {
  method: string
  /** As the official description writes it. */
  route: string
  /** Interactions and webhooks carry their own tokens. */
  open?: boolean
  /** Undefined answers with 204. */
  answer(request: Request): unknown
}

/** Everything a bot like ours may ask of Discord. */
export function createRoutes({ world, messages, interactions, gatewayUrl, sessionsLeft }: Parts): Route[] {
  const COMMANDS = '/applications/{application_id}/commands'
  let commands: Record<string, unknown>[] = []

  return [
    {
      method: 'GET',
      route: '/gateway/bot',
      answer: () => ({
        url: gatewayUrl(),
        shards: 1,
        session_start_limit: { total: 1_000, remaining: sessionsLeft(), reset_after: 3_600_000, max_concurrency: 1 },
      }),
    },
    {
      method: 'GET',
      route: '/applications/@me',
      answer: () => ({
        id: world.application,
        name: 'Casewire',
        icon: null,
        description: '',
        type: null,
        bot: { ...world.bot, banner: null, accent_color: null },
        owner: world.people.boss,
        team: null,
        verify_key: '0'.repeat(64),
        flags: 0,
        flags_new: '0',
        redirect_uris: [],
        interactions_endpoint_url: null,
        role_connections_verification_url: null,
        approximate_guild_count: 1,
        approximate_user_install_count: 0,
        approximate_user_authorization_count: 0,
        explicit_content_filter: 0,
        eligible_oauth2_scopes: [],
        bot_public: true,
        bot_require_code_grant: false,
      }),
    },
    { method: 'GET', route: COMMANDS, answer: () => commands },
    {
      method: 'PUT',
      route: COMMANDS,
      answer: ({ body }) => {
        commands = list(body)
          .filter(isRecord)
          .map((command) => ({
            id: world.newId(),
            application_id: world.application,
            version: world.newId(),
            dm_permission: true,
            default_member_permissions: null,
            name_localizations: null,
            description_localizations: null,
            nsfw: false,
            type: 1,
            ...command,
            options: list(command.options).filter(isRecord).map(withoutDefaults),
          }))
        return commands
      },
    },
    {
      method: 'GET',
      route: '/channels/{channel_id}',
      answer: ({ at }) => toChannelPayload(world, world.channel(at[0])),
    },
    {
      method: 'POST',
      route: '/users/@me/channels',
      answer: ({ body }) => {
        const person = world.userOf(String(record(body).recipient_id))
        if (!person) throw new ApiError(400, 50033, 'Invalid Recipient(s)')
        return toChannelPayload(world, world.directMessages(person))
      },
    },
    {
      method: 'POST',
      route: '/channels/{channel_id}/messages',
      answer: ({ at, body }) => messages.create(at[0], record(body)),
    },
    {
      method: 'GET',
      route: '/channels/{channel_id}/messages',
      answer: ({ at, query }) => messages.list(at[0], Number(query.get('limit') ?? 50)),
    },
    {
      method: 'POST',
      route: '/channels/{channel_id}/messages/{message_id}/threads',
      answer: ({ at, body }) => toChannelPayload(world, messages.beginThread(at[0], at[1], record(body))),
    },
    {
      method: 'PATCH',
      route: '/channels/{channel_id}/messages/{message_id}',
      answer: ({ at, body }) => messages.update(at[0], at[1], record(body)),
    },
    {
      method: 'POST',
      route: '/interactions/{interaction_id}/{interaction_token}/callback',
      open: true,
      answer: ({ at, body }) => interactions.respond(at[0], at[1], body),
    },
    {
      method: 'PATCH',
      route: '/webhooks/{webhook_id}/{webhook_token}/messages/@original',
      open: true,
      answer: ({ at, body }) => interactions.editOriginal(at[1], record(body)),
    },
  ]
}

/** Discord keeps only what differs from its defaults. */
function withoutDefaults(option: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(option).filter(([, value]) => value !== false))
}
