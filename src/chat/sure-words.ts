import { independentOutlets, isConfirmed } from '../domain/confirmation.ts'
import type { Development } from '../domain/development.ts'

/** How sure a development is: who stands behind it. */
export function saySure(development: Development): string {
  const { evidence } = development
  if (!isConfirmed(development))
    return 'Nobody with authority has confirmed it in our sources; check before relying on it.'
  if (evidence.some(({ rank }) => rank === 1)) return 'A court or agency says so itself.'
  if (evidence.some(({ filing }) => filing)) return 'The company’s own filing quotes the order.'
  const outlets = independentOutlets(evidence)
  return outlets > 1 ? `${outlets} outlets say so independently of each other.` : 'One outlet says so.'
}
