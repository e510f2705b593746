import type { webApi } from '@slack/bolt'
import { UserError } from '../../domain/errors.ts'
import { checkScopes, toStartError } from './start-error.ts'

/** Who we are in Slack: the bot, its user and its workspace. Throws UserError when the token does not say so. */
export async function identify(api: webApi.WebClient, apiUrl: string): Promise<Identity> {
  if (api.token?.startsWith('xoxp-')) {
    throw new UserError(
      'SLACK_BOT_TOKEN belongs to a person. Use the Bot User OAuth Token of the app, which begins with xoxb-.',
    )
  }
  const me = await api.auth
    .test()
    .catch((error: unknown) => Promise.reject(toStartError(error, 'SLACK_BOT_TOKEN', apiUrl)))
  checkScopes(me.response_metadata?.scopes)
  return { bot: me.bot_id, user: me.user_id, team: me.team_id }
}

interface Identity {
  bot: string | undefined
  user: string | undefined
  team: string | undefined
}
