import type { Card } from '../chat/card.ts'
import type { Desk } from '../chat/desk.ts'
import type { Places } from '../chat/places.ts'
import type { Destination, PlatformName } from '../domain/subscription.ts'

/** A chat Casewire talks on. */
export interface Platform {
  name: PlatformName
  /** Connect, list the commands and answer calls through the desk. Throws one clear sentence when it cannot. */
  start(desk: Desk, membership?: Membership): Promise<void>
  stop(): Promise<void>
  /**
   * Post a card and return the platform's id of the message. `key` (at most 25 characters) names this delivery for good: the
   * same key posted twice must show once wherever the platform offers a way. Throws PostError.
   */
  post(destination: Destination, card: Card, key: string, how?: PostOptions): Promise<string>
  /** Change a message already posted. Throws PostError. */
  edit(destination: Destination, message: string, card: Card): Promise<void>
  /**
   * After an unclear end: the id of the message already posted under this key, null when there is none for certain,
   * undefined when the platform cannot tell. `how` as it was posted.
   */
  find(destination: Destination, key: string, how?: PostOptions): Promise<string | null | undefined>
  places: Places
}

/** Is told which servers or teams Casewire is in, as far as a platform hears of it. Never throws. */
export interface Membership {
  joined(workspace: string): Promise<void>
  left(workspace: string): Promise<void>
  /** It is in these and no others. */
  present(workspaces: readonly string[]): Promise<void>
}

interface PostOptions {
  /** The message whose thread it goes into, begun when there is none; where there can be none, it answers that message. */
  thread?: string | undefined
  /** The message it answers, in the same destination; when that is gone, the card is posted all the same. */
  replyTo?: string | undefined
  /** The platform's id of a role (Discord), user group or person (Slack) to call; what is no such id calls nobody. */
  mention?: string | undefined
}

/**
 * Milliseconds between two posts to one channel. Slack allows one a second; Discord five in five seconds.
 * @see https://docs.slack.dev/apis/web-api/rate-limits#posting-messages
 * @see https://docs.discord.com/developers/topics/rate-limits
 */
export const POST_GAP_MS = 1_000

/**
 * Why a post did not happen. `later`: try again (after `retryAfter` milliseconds, when the platform says so).
 * `unclear`: it may have been posted; look before trying again. `lost`: no permission, or the channel is gone; pause and tell the owner.
 * `refused`: this very message will never be accepted.
 * `everywhere`: nobody on this platform can be told for now.
 */
export class PostError extends Error {
  override name = 'PostError'
  readonly kind: 'later' | 'unclear' | 'lost' | 'refused'
  readonly retryAfter: number | undefined
  readonly everywhere: boolean

  constructor(
    kind: PostError['kind'],
    message: string,
    options: ErrorOptions & { retryAfter?: number | undefined; everywhere?: boolean } = {},
  ) {
    super(message, options)
    this.kind = kind
    this.retryAfter = options.retryAfter
    this.everywhere = options.everywhere ?? false
  }
}
