import { PostError } from '../platform.ts'
import { faultOf } from './web-api-errors.ts'

/** Why Slack did not take a message, and what to do about it. */
export function toPostError(error: unknown): PostError {
  const fault = faultOf(error)
  switch (fault.kind) {
    case 'ratelimited':
      return new PostError('later', 'Slack asks for a pause.', { cause: error, retryAfter: fault.retryAfter })
    case 'unreachable':
      return new PostError('later', `Slack cannot be reached (${fault.code}).`, { cause: error, everywhere: true })
    case 'unclear':
      return new PostError('unclear', `Slack gave no clear answer (${fault.code}).`, { cause: error })
    case 'said':
      return saidNo(fault.code, fault.needed, error)
  }
}

/** Slack takes no reply to that message, which may be gone; a message of its own it may take. */
export function cannotReply(error: unknown): boolean {
  const fault = faultOf(error)
  return fault.kind === 'said' && NO_THREAD.has(fault.code)
}

function saidNo(code: string, needed: string | undefined, cause: unknown): PostError {
  const lost = LOST[code]
  if (lost) return new PostError('lost', lost + (needed ? ` Missing: ${needed}.` : ''), { cause })
  if (LATER.has(code)) return new PostError('later', `Slack is not ready (${code}).`, { cause })
  if (UNCLEAR.has(code)) return new PostError('unclear', `Slack failed on its side (${code}).`, { cause })
  return new PostError('refused', `Slack refuses this message (${code}).`, { cause })
}

const INVITE = 'Casewire is not in this channel. Invite it with /invite @Casewire.'
const REINSTALL = 'Casewire is no longer installed in this workspace. Install it again and set its new SLACK_BOT_TOKEN.'
const ASK_ADMIN = 'This workspace does not let Casewire post here. Ask a workspace admin to allow it.'
const SCOPE = 'Casewire lacks a permission it needs to post. Add the scope to the Slack app and install it again.'

/**
 * Errors that stay until a person acts, with what to do.
 * @see https://docs.slack.dev/reference/methods/chat.postMessage#errors
 */
const LOST: Readonly<Record<string, string>> = {
  not_in_channel: INVITE,
  channel_not_found: `The channel is gone, or private without Casewire in it. Invite it with /invite @Casewire, or subscribe elsewhere.`,
  is_archived: 'The channel is archived. Unarchive it, or subscribe in another one.',
  account_inactive: REINSTALL,
  token_revoked: REINSTALL,
  token_expired: REINSTALL,
  invalid_auth: REINSTALL,
  not_authed: REINSTALL,
  team_access_not_granted: ASK_ADMIN,
  access_denied: ASK_ADMIN,
  org_login_required: ASK_ADMIN,
  ekm_access_denied: ASK_ADMIN,
  restricted_action: ASK_ADMIN,
  restricted_action_read_only_channel: ASK_ADMIN,
  restricted_action_thread_only_channel: ASK_ADMIN,
  restricted_action_non_threadable_channel: ASK_ADMIN,
  restricted_action_thread_locked: ASK_ADMIN,
  no_permission: SCOPE,
  missing_scope: SCOPE,
  not_allowed_token_type: SCOPE,
  cannot_dm_bot: 'This is a conversation with another bot. Subscribe in a channel.',
  messages_tab_disabled: 'Messages to Casewire are switched off. Turn on its Messages tab in the Slack app’s App Home.',
}

const LATER: ReadonlySet<string> = new Set([
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'message_limit_exceeded',
])

// Slack documents of these two that part of the call may have succeeded.
const UNCLEAR: ReadonlySet<string> = new Set(['fatal_error', 'internal_error'])

const NO_THREAD: ReadonlySet<string> = new Set([
  'cannot_reply_to_message',
  'thread_not_found',
  'message_not_found',
  'invalid_thread_ts',
  'restricted_action_non_threadable_channel',
  'restricted_action_thread_locked',
])
