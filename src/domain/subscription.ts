/** One place to tell: a channel, thread or person on one platform. */
export interface Destination {
  platform: PlatformName
  /** One Discord server or Slack team, `dm:` and the person outside one, `console` for the terminal. */
  workspace: string
  /** The platform's id of the channel, thread or direct message. */
  channel: string
}

export type PlatformName = 'discord' | 'slack' | 'console'

/** This destination wants these developments. */
export interface Subscription {
  id: string
  destination: Destination
  /** A company id, or `all`. */
  company: string
  createdBy: string
  createdAt: string
  /** Why nothing is posted at the moment; null while all is well. */
  pausedBecause: string | null
}

/** One key a destination. */
export const destinationKey = ({ platform, workspace, channel }: Destination) => `${platform}/${workspace}/${channel}`
