import type { Arguments } from './check.ts'
import type { createFiles } from './files.ts'
import type { Messages, Shown } from './messages.ts'

export interface Channel {
  id: string
  /** The bot is in it. */
  member: boolean
  name?: string
  archived?: boolean
  /** Its history may not be read, as in a private channel without the scope for it. */
  unreadable?: boolean
}

export const TEAM = 'T0LOCAL'
export const BOT_USER = 'U0BOT'
const BOT = 'B0BOT'

interface World {
  messages: Messages
  channels: Map<string, Channel>
  scopes: Set<string>
  files: ReturnType<typeof createFiles>
  openSocket(): string
}

type Answer = { ok: true; [key: string]: unknown } | { ok: false; error: string; needed?: string }

const no = (error: string, more: object = {}): Answer => ({ ok: false, error, ...more })

/** The methods of the Web API that a bot like ours calls, with Slack's own words when they refuse. */
export function createWebApi({ messages, channels, scopes, files, openSocket }: World) {
  const methods: Record<string, (args: Arguments) => Answer> = {
    'auth.test': () => ({
      ok: true,
      url: 'https://local.slack.com/',
      team: 'Local',
      team_id: TEAM,
      user: 'casewire',
      user_id: BOT_USER,
      bot_id: BOT,
    }),
    'apps.connections.open': () => ({ ok: true, url: openSocket() }),
    'chat.postMessage': (args) => {
      const refusal = cannotPost(args)
      if (refusal) return refusal
      const shown = messages.add(fromArguments(args))
      return { ok: true, channel: shown.channel, ts: shown.ts, message: { ...shown, bot_id: BOT } }
    },
    'chat.postEphemeral': (args) => {
      const refusal = cannotPost(args)
      if (refusal) return refusal
      return { ok: true, message_ts: messages.add({ ...fromArguments(args), onlyFor: String(args.user) }).ts }
    },
    'chat.update': (args) => {
      const message = messages.all.find(({ channel, ts }) => channel === args.channel && ts === args.ts)
      if (!message) return no('message_not_found')
      const { text, blocks } = fromArguments(args)
      Object.assign(message, { text, blocks, edited: true })
      return { ok: true, channel: message.channel, ts: message.ts, text }
    },
    'conversations.history': (args) => {
      if (!scopes.has('channels:history'))
        return no('missing_scope', { needed: 'channels:history', provided: [...scopes].join(',') })
      const asked = channels.get(String(args.channel))
      if (asked?.unreadable) return no('missing_scope', { needed: 'groups:history', provided: [...scopes].join(',') })
      if (!asked?.member) return no('not_in_channel')
      const inChannel = messages.all.filter(({ channel, onlyFor }) => channel === args.channel && !onlyFor)
      // Replies stay in their threads.
      const newestFirst = inChannel.filter(({ thread_ts, broadcast }) => !thread_ts || broadcast).reverse()
      const [from, limit] = [Number(args.cursor ?? 0), Number(args.limit ?? 100)]
      const more = newestFirst.length > from + limit
      return {
        ok: true,
        messages: newestFirst.slice(from, from + limit).map((message) => ({
          type: 'message',
          ts: message.ts,
          text: message.text,
          ...(args.include_all_metadata === true && { metadata: message.metadata }),
        })),
        has_more: more,
        response_metadata: { next_cursor: more ? String(from + limit) : '' },
      }
    },
    'conversations.replies': (args) => {
      if (!channels.get(String(args.channel))?.member) return no('not_in_channel')
      const thread = messages.all.filter(
        ({ channel, ts, thread_ts }) => channel === args.channel && (ts === args.ts || thread_ts === args.ts),
      )
      return {
        ok: true,
        messages: thread.map((message) => ({
          type: 'message',
          ts: message.ts,
          text: message.text,
          ...(args.include_all_metadata === true && { metadata: message.metadata }),
        })),
        has_more: false,
        response_metadata: { next_cursor: '' },
      }
    },
    'files.getUploadURLExternal': (args) => files.ask(args),
    'files.completeUploadExternal': (args) => files.complete(args),
    'conversations.info': (args) => {
      const lacks = without('channels:read')
      if (lacks) return lacks
      const channel = channels.get(String(args.channel))
      if (!channel) return no('channel_not_found')
      return { ok: true, channel: toChannel(channel) }
    },
    'conversations.list': () =>
      without('channels:read') ?? { ok: true, channels: [...channels.values()].map(toChannel) },
    'usergroups.list': () =>
      without('usergroups:read') ?? {
        ok: true,
        usergroups: [{ id: 'S0ANALYSTS', handle: 'analysts', name: 'Analysts' }],
      },
    'conversations.open': (args) => {
      const id = `D0${args.users}`
      channels.set(id, { id, member: true })
      return { ok: true, channel: { id } }
    },
    'users.info': (args) => ({ ok: true, user: { id: args.user, team_id: TEAM, is_admin: false, is_owner: false } }),
  }

  return (method: string, args: Arguments): Answer => methods[method]?.(args) ?? no('unknown_method')

  function without(scope: string): Answer | undefined {
    return scopes.has(scope) ? undefined : no('missing_scope', { needed: scope, provided: [...scopes].join(',') })
  }

  function cannotPost(args: Arguments): Answer | undefined {
    const channel = channels.get(String(args.channel))
    if (!scopes.has('chat:write')) return no('missing_scope', { needed: 'chat:write', provided: [...scopes].join(',') })
    if (!channel) return no('channel_not_found')
    if (channel.archived) return no('is_archived')
    if (!channel.member) return no('not_in_channel')
    if (!args.text && !args.blocks) return no('no_text')
    if (!files.shows(fromArguments(args).blocks)) return no('invalid_blocks')
    return undefined
  }
}

const toChannel = ({ id, name, member, archived }: Channel) => ({
  id,
  name: name ?? id.toLowerCase(),
  is_member: member,
  is_im: id.startsWith('D'),
  is_archived: archived ?? false,
})

const fromArguments = ({ channel, text, blocks, thread_ts, reply_broadcast, metadata }: Arguments) => ({
  channel: String(channel),
  text: String(text ?? ''),
  blocks: Array.isArray(blocks) ? blocks : [],
  thread_ts: thread_ts ? String(thread_ts) : undefined,
  broadcast: reply_broadcast === true,
  metadata: metadata as Shown['metadata'],
})
