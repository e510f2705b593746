import { createHash } from 'node:crypto'
import type { Card } from '../../chat/card.ts'

/** Equal for cards that show the same. */
export const cardHash = (card: Card) =>
  createHash('sha256').update(JSON.stringify(card)).digest('base64url').slice(0, 22)
