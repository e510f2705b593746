import type { App, webApi } from '@slack/bolt'
import type { Desk } from '../../chat/desk.ts'
import { replyWith } from './answer.ts'
import { slackCaller } from './caller.ts'
import { type Work, workspaceOf } from './listen-to-calls.ts'
import type { Names } from './names.ts'
import { toPlainText, withoutMention } from './plain-text.ts'
import { createSeen } from './seen.ts'

/** What we read of a message, whichever event brings it. */
interface Said {
  channel: string
  ts: string
  thread_ts?: string | undefined
  user?: string | undefined
  bot_id?: string | undefined
  text?: string | undefined
}

/**
 * Answer mentions and direct messages, each once, in their thread, where slash commands do not work. Slack shows private
 * messages in a thread only to those already in it, so what was asked in the open is answered in the open.
 */
export function listenToMessages(app: App, desk: Desk, api: webApi.WebClient, work: Work, names: Names): void {
  const seen = createSeen()

  app.event('app_mention', ({ event, body, context }) => answer(event, body.event_id, context))

  app.event('message', async ({ event, body, context }) => {
    if (event.channel_type !== 'im') return
    // Edits, deletions and the like are messages about messages.
    if (event.subtype && event.subtype !== 'file_share' && event.subtype !== 'thread_broadcast') return
    await answer(event, body.event_id, context)
  })

  async function answer(said: Said, event: string, context: Parameters<typeof workspaceOf>[0]): Promise<void> {
    const { channel, user, bot_id, text = '', ts, thread_ts } = said
    // The library drops our own posts in most forms; other bots' would make two bots talk without end.
    if (!user || bot_id || user === context.botUserId || seen(event)) return
    await work(async () => {
      names.hear(text, workspaceOf(context).workspace)
      const asked = toPlainText(context.botUserId ? withoutMention(text, context.botUserId) : text)
      const caller = slackCaller({ ...workspaceOf(context), channel, user, home: homeOf(said) })
      await replyWith(await desk.answerText(asked || 'help', caller), { channel, thread: thread_ts ?? ts, user }, api)
    })
  }
}

// Only shared channels bring people of other workspaces; their events say whose they are.
function homeOf(said: object): string | undefined {
  const home = 'user_team' in said ? said.user_team : 'source_team' in said ? said.source_team : undefined
  return typeof home === 'string' ? home : undefined
}
