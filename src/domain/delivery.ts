import type { Destination } from './subscription.ts'
import type { Because } from './telling-time.ts'

/** What a delivery says. Cards are made of it when it is sent, so that they show what is known by then. */
export type Content =
  /** Something new happened in a case. */
  | { kind: 'development'; development: string }
  /** What was told of a development is not so; `text` says what is, in whole sentences. A reply to the message that told it. */
  | { kind: 'correction'; development: string; text: string }
  /** What was collected for a day or a week, for the end of a quiet night or for room under a cap. */
  | { kind: 'digest'; developments: readonly string[]; because?: readonly Because[] }
  /** Many at once, after a silence of ours or of a feed. */
  | { kind: 'catch_up'; developments: readonly string[] }
  /** Something about Casewire itself: a place it may not write to, a message that was never taken. `place`: where that is. */
  | { kind: 'notice'; title: string; body: string; place?: Destination }

/** This content to this destination. */
export interface Delivery {
  /** At most 25 characters: it is also the platform's key against doubled posts. */
  id: string
  content: Content
  destination: Destination
  /** `folded`: told by a catch-up card instead. `dead`: given up, `error` says why. */
  state: 'pending' | 'sending' | 'sent' | 'dead' | 'folded'
  /** The platform's id of the message, once sent. */
  message: string | null
  attempts: number
  addedAt: string
  /** Why the last attempt failed. */
  error: string | null
  /** Not to be sent earlier than this instant; null when at once. */
  notBefore: string | null
  /** The platform's id of whom it calls: a role on Discord, a user group on Slack; null for nobody. */
  mention: string | null
}

/** A message that was sent and can be changed. */
export interface Shown {
  id: string
  destination: Destination
  message: string
  /** Of the card it shows; null when that is not known. */
  cardHash: string | null
  /** When it was changed last; null when never. */
  revisedAt: string | null
}

/** A delivery to be written down. */
export interface NewDelivery {
  id: string
  content: Content
  destination: Destination
  /** A destination is told what has this key once, ever. */
  dedupe: string
  notBefore?: string | null
  mention?: string | null
  at: string
}

/** The developments a content is about. */
export function developmentsIn(content: Content): readonly string[] {
  switch (content.kind) {
    case 'development':
    case 'correction':
      return [content.development]
    case 'digest':
    case 'catch_up':
      return content.developments
    case 'notice':
      return []
  }
}

/** The key under which a destination is told of a development as news. */
export const newsKey = (development: string) => `development ${development}`

/** Why a delivery was given up that has nothing to say any more; people may yet say that it has. */
export const GONE = 'What it is about is gone.'
