import type { PlatformName } from '../domain/subscription.ts'

/** Who asks, and from where. */
export interface Caller {
  platform: PlatformName
  workspace: string
  channel: string
  user: string
  /** As the chat shows them to others; left out where it does not say. */
  name?: string | undefined
  /** May manage the workspace or channel: track, untrack and change feeds. */
  manager: boolean
}
