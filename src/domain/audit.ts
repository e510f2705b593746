import type { PlatformName } from './subscription.ts'

/** What people change. */
export type AuditedAct =
  | 'subscribe'
  | 'unsubscribe'
  | 'pause'
  | 'resume'
  | 'track'
  | 'untrack'
  | 'feed added'
  | 'feed removed'
  | 'settings'
  | 'correct'
  | 'undo correction'
  | 'forget'

/** Who changed something, from where. Without `user` once the person is forgotten. */
interface Author {
  platform: PlatformName
  workspace: string
  channel: string | null
  user: string | null
  /** As the chat shows them; null where it does not say. */
  name: string | null
}

/** One change somebody made, written in the transaction that makes it. */
export interface AuditEntry {
  /** ISO 8601. */
  at: string
  by: Author
  what: AuditedAct
  /** What was changed, in a few words or by its id: a company, a feed’s address, a correction’s id. */
  subject: string
  /** The new value, where the subject does not say it all. */
  details: object | null
}
