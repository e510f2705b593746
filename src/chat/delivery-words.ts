import type { Delivery } from '../domain/delivery.ts'
import type { Destination } from '../domain/subscription.ts'
import type { Because } from '../domain/telling-time.ts'
import { BECAUSE_WORDS, sayInstant } from './subscription-words.ts'

/** What became of a delivery: `C0NEWS: correction, posted`. */
export function sayDelivery({ destination, content, state, error, attempts }: Delivery): string {
  const kind = KINDS[content.kind]
  const became = state === 'pending' && attempts > 0 ? 'to be tried again' : STATES[state]
  return `${destination.channel}: ${kind}${became}${error ? ` (${error})` : ''}`
}

/** Where a development waits with others: `C0NEWS: collected for the daily digest, 16 Jun 2021 08:00 UTC`. */
export const sayCollected = ({
  destination,
  due,
  because,
}: {
  destination: Destination
  due: string
  because: Because
}) =>
  `${destination.channel}: collected ${BECAUSE_WORDS[because]}, ${sayInstant(new Date(due), { timeZone: 'UTC' })} UTC`

const KINDS: Record<Delivery['content']['kind'], string> = {
  development: '',
  correction: 'correction, ',
  digest: 'in a digest, ',
  catch_up: 'in a catch-up card, ',
  notice: 'notice, ',
}

const STATES: Record<Delivery['state'], string> = {
  pending: 'waiting to be posted',
  sending: 'being posted',
  sent: 'posted',
  dead: 'given up',
  folded: 'not by itself',
}
