import type { When } from './subscription-when.ts'

/** One place to tell: a channel, thread or person on one platform. */
export interface Destination {
  platform: PlatformName
  /** One Discord server or Slack team, `dm:` and the person outside one, `console` for the terminal. */
  workspace: string
  /** The platform's id of the channel, thread or direct message. */
  channel: string
}

export type PlatformName = 'discord' | 'slack' | 'console'

/** What a subscription is about; every part that is given must fit. */
export interface Wanted {
  /** A company id, or `all`. */
  company: string
  /** A restriction id; null for any. */
  restriction: string | null
  /** Where the company is from, ISO 3166-1 alpha-2; null for anywhere. */
  country: string | null
  /** Groups of kinds and single types (see `subscription-kinds.ts`), sorted; empty for all news. */
  kinds: readonly string[]
}

/** How a subscription wants to be told. */
export interface Manner {
  when: When
  /** The one role or user group a post may call; null for nobody. */
  mention: { id: string; name: string } | null
  /** Developments of one case go into one thread. */
  threads: boolean
}

/** This destination wants these developments, in this manner. */
export interface Subscription extends Wanted, Manner {
  id: string
  destination: Destination
  /** The workspace it was made in: besides the catalogue's companies, it sees those added there. */
  home: string
  createdBy: string
  createdAt: string
  /** Why nothing can be posted at the moment; null while all is well. It ends by itself. */
  pausedBecause: string | null
  /** Who paused it and when; null while it runs. It ends when somebody resumes it. */
  stopped: { by: string; at: string } | null
}

/** One key a destination. */
export const destinationKey = ({ platform, workspace, channel }: Destination) => `${platform}/${workspace}/${channel}`
