import type { Delivery } from '../domain/delivery.ts'

/** What became of a delivery: `C0NEWS: correction, posted`. */
export function sayDelivery({ destination, content, state, error, attempts }: Delivery): string {
  const kind = KINDS[content.kind]
  const became = state === 'pending' && attempts > 0 ? 'to be tried again' : STATES[state]
  return `${destination.channel}: ${kind}${became}${error ? ` (${error})` : ''}`
}

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
