import { randomUUID } from 'node:crypto'
import { BOT_USER, TEAM } from './web-api.ts'

/** Where and who; all of it has a default. */
export interface From {
  channel?: string
  channelName?: string
  user?: string
  /** The workspace of a person from outside. */
  userTeam?: string
  thread?: string
  /** Set to deliver the same event again. */
  eventId?: string
  bot?: boolean
}

export const CHANNEL = 'C0NEWS'
export const USER = 'U0ANN'

export const slashPayload = (command: string, text: string, from: From, response_url: string) => ({
  token: 'legacy',
  team_id: TEAM,
  team_domain: 'local',
  channel_id: from.channel ?? CHANNEL,
  channel_name: from.channelName ?? 'news',
  user_id: from.user ?? USER,
  user_name: 'ann',
  command,
  text,
  api_app_id: 'A0LOCAL',
  is_enterprise_install: 'false',
  response_url,
  trigger_id: randomUUID(),
})

export const buttonPayload = (
  button: object,
  message: object & { ts: string; thread_ts?: string | undefined },
  from: From,
  response_url: string,
) => ({
  type: 'block_actions',
  user: { id: from.user ?? USER, username: 'ann', name: 'ann', team_id: from.userTeam ?? TEAM },
  api_app_id: 'A0LOCAL',
  token: 'legacy',
  container: { type: 'message', message_ts: message.ts, channel_id: from.channel ?? CHANNEL, is_ephemeral: false },
  trigger_id: randomUUID(),
  team: { id: TEAM, domain: 'local' },
  enterprise: null,
  is_enterprise_install: false,
  channel: { id: from.channel ?? CHANNEL, name: from.channelName ?? 'news' },
  message: { type: 'message', ...message },
  response_url,
  actions: [{ ...button, block_id: 'b1', action_ts: '1700000000.000001' }],
})

export const mentionPayload = (text: string, from: From, ts: string) =>
  eventPayload({ type: 'app_mention', text: `<@${BOT_USER}> ${text}`, ...said(from, ts) }, from)

export const directPayload = (text: string, from: From, ts: string) =>
  eventPayload({ type: 'message', channel_type: 'im', text, ...said(from, ts) }, from)

const said = ({ channel = CHANNEL, user = USER, thread, bot, userTeam }: From, ts: string) => ({
  channel,
  user,
  ts,
  event_ts: ts,
  team: TEAM,
  ...(thread && { thread_ts: thread }),
  ...(bot && { bot_id: 'B0OTHER' }),
  ...(userTeam && { user_team: userTeam, source_team: userTeam }),
})

export const eventPayload = (event: object, { eventId = `Ev${randomUUID()}` }: From) => ({
  token: 'legacy',
  team_id: TEAM,
  api_app_id: 'A0LOCAL',
  event,
  type: 'event_callback',
  event_id: eventId,
  event_time: 1_700_000_000,
  authorizations: [
    { enterprise_id: null, team_id: TEAM, user_id: BOT_USER, is_bot: true, is_enterprise_install: false },
  ],
  is_ext_shared_channel: false,
})
