import type { Card } from '../../chat/card.ts'
import type { Destination } from '../../domain/subscription.ts'

/** A chat as delivering needs it. `post` and `edit` throw errors with a `kind` (see `PostError`). */
export interface Mouth {
  post(destination: Destination, card: Card, key: string, how?: PostOptions): Promise<string>
  edit(destination: Destination, message: string, card: Card): Promise<void>
  find(destination: Destination, key: string, how?: PostOptions): Promise<string | null | undefined>
}

export interface PostOptions {
  /** The message whose thread it goes into. */
  thread?: string | undefined
  /** The message it answers, in the same destination. */
  replyTo?: string | undefined
  /** The platform's id of a role or user group to call. */
  mention?: string | undefined
}
