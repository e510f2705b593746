import type { App, BlockAction, ButtonAction, Context, webApi } from '@slack/bolt'
import type { Desk } from '../../chat/desk.ts'
import { respondWith } from './answer.ts'
import { slackCaller } from './caller.ts'
import { createDirectMessages } from './direct-messages.ts'
import type { Names } from './names.ts'
import { decodeEntities, toPlainText } from './plain-text.ts'
import { CALL_ACTION } from './to-slack.ts'

/** Runs a piece of work that a clean stop waits for. */
export type Work = (work: () => Promise<void>) => Promise<void>

/** Answer slash commands and buttons: acknowledge first, within Slack's three seconds however long the answer takes, then answer. */
export function listenToCalls(app: App, desk: Desk, api: webApi.WebClient, work: Work, names: Names): void {
  const directMessageOf = createDirectMessages(api)
  const placeOf = async (channel: { id: string; name: string }, user: string) =>
    channel.name === 'directmessage' ? directMessageOf(user, channel.id) : channel.id

  app.command(/^\//, ({ ack, command, context, respond }) =>
    work(async () => {
      names.hear(command.text, workspaceOf(context).workspace)
      const text = calledText(command.command, command.text, desk)
      const visibility = desk.visibilityOf(text)
      // Acknowledged as public, the question itself is shown in the channel too.
      await ack(visibility === 'public' ? { response_type: 'in_channel' } : undefined)
      const { user_id: user, user_name: name, channel_id, channel_name } = command
      const channel = await placeOf({ id: channel_id, name: channel_name }, user)
      const card = await desk.answerText(text, slackCaller({ ...workspaceOf(context), channel, user, name }))
      await respondWith(card, { channel: channel_id, user, visibility }, respond, api)
    }),
  )

  // The value of a button is a call, so buttons of earlier runs work like new ones.
  app.action<BlockAction<ButtonAction>>(new RegExp(`^${CALL_ACTION}`), ({ ack, action, body, context, respond }) =>
    work(async () => {
      await ack()
      const text = decodeEntities(action.value ?? '')
      const user = body.user.id
      const at = { id: body.channel?.id ?? user, name: body.channel?.name ?? '' }
      const channel = await placeOf(at, user)
      const caller = slackCaller({
        ...workspaceOf(context),
        channel,
        user,
        name: body.user.name,
        home: body.user.team_id,
      })
      const card = await desk.answerText(text, caller)
      const thread: string | undefined = body.message?.thread_ts ?? body.container.thread_ts
      await respondWith(card, { channel: at.id, user, visibility: desk.visibilityOf(text), thread }, respond, api)
    }),
  )
}

/** The workspace a call came from; the organisation, where the app is installed for all of it. */
export const workspaceOf = ({ teamId, enterpriseId }: Context) => ({
  workspace: teamId ?? enterpriseId ?? '',
  enterprise: enterpriseId,
})

/** `/case xiaomi` is the command of that name, `/casewire case xiaomi` and any other slash name carry it in their text. */
function calledText(slash: string, typed: string, desk: Desk): string {
  const name = slash.slice(1)
  const text = toPlainText(typed)
  if (desk.commands.some((command) => command.name === name)) return `${name} ${text}`.trim()
  return text || 'help'
}
