import type { Destination } from './subscription.ts'

/** This development to this destination. */
export interface Delivery {
  /** At most 25 characters: it is also the platform's key against doubled posts. */
  id: string
  development: string
  destination: Destination
  state: 'pending' | 'sending' | 'sent' | 'dead'
  /** The platform's id of the message, once sent. */
  message: string | null
  attempts: number
  /** Why the last attempt failed. */
  error: string | null
}
