import type { PlatformName } from '../domain/subscription.ts'

/** Who asks, and from where. */
export interface Caller {
  platform: PlatformName
  workspace: string
  channel: string
  user: string
  /** May manage the workspace or channel: track, untrack and change feeds. */
  manager: boolean
}
