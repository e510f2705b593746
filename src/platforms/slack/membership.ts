import type { App } from '@slack/bolt'
import type { Membership } from '../platform.ts'
import { type Work, workspaceOf } from './listen-to-calls.ts'

/** Tell when the app is taken out of its workspace, which Slack says in either of two ways. */
export function reportMembership(app: App, membership: Membership, work: Work): void {
  app.event('app_uninstalled', ({ context }) => work(() => membership.left(workspaceOf(context).workspace)))
  app.event('tokens_revoked', async ({ event, context }) => {
    if (event.tokens.bot?.length) await work(() => membership.left(workspaceOf(context).workspace))
  })
}
