import type { Caller } from '../../chat/caller.ts'

interface Asked {
  /** The workspace the app is installed in, and the organisation that owns it in Enterprise Grid. */
  workspace: string
  enterprise?: string | undefined
  channel: string
  user: string
  name?: string | undefined
  /** The workspace or organisation the person belongs to, where Slack says so. */
  home?: string | undefined
}

/**
 * Who asks, from where. Everyone who belongs to the workspace may manage: Slack tells who its admins are only to apps that may
 * read all users, and a channel's members can invite and remove the app anyway. People of another organisation in a shared
 * channel may look, but not change what this workspace follows.
 */
export function slackCaller({ workspace, enterprise, channel, user, name, home }: Asked): Caller {
  return {
    platform: 'slack',
    workspace,
    channel,
    user,
    name,
    manager: !home || home === workspace || home === enterprise,
  }
}
