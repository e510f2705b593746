import { UserError } from '../../domain/errors.ts'
import { faultOf } from './web-api-errors.ts'

const SETTINGS = {
  SLACK_BOT_TOKEN:
    'Copy the Bot User OAuth Token (xoxb-…) from OAuth & Permissions of your app at https://api.slack.com/apps, or install the app again.',
  SLACK_APP_TOKEN:
    'Make an app-level token (xapp-…) with the scope connections:write under Basic Information of your app at https://api.slack.com/apps.',
}

/** Why Slack could not be joined, in one sentence with what to do about it. */
export function toStartError(error: unknown, token: keyof typeof SETTINGS, address: string): UserError {
  if (error instanceof UserError) return error
  const fault = faultOf(error)
  switch (fault.kind) {
    case 'said':
      if (fault.code === 'missing_scope') return missingScope(fault.needed ?? 'a scope', error)
      return new UserError(`Slack refused ${token} (${fault.code}). ${SETTINGS[token]}`, { cause: error })
    case 'ratelimited':
      return new UserError('Slack asks for a pause before Casewire may connect. Start again in a minute.', {
        cause: error,
      })
    default:
      return new UserError(
        `Slack cannot be reached at ${address} (${fault.code}). Check the network and https://slack-status.com, then start again.`,
        { cause: error },
      )
  }
}

/** Refuse to start with a bot that could never answer. `granted` as Slack lists it with every answer; undefined when it does not. */
export function checkScopes(granted: readonly string[] | undefined): void {
  if (granted?.some(Boolean) && !granted.some((scope) => scope === 'chat:write' || scope === 'bot'))
    throw missingScope('chat:write')
}

const missingScope = (scope: string, cause?: unknown) =>
  new UserError(
    `The Slack app lacks ${scope}. Add it under OAuth & Permissions of your app at https://api.slack.com/apps and install the app again.`,
    { cause },
  )
