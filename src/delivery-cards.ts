import type { Card } from './chat/card.ts'
import { correctionCard } from './chat/correction-card.ts'
import { developmentCard } from './chat/development-card.ts'
import { digestCard } from './chat/digest-card.ts'
import { noticeCard } from './chat/notice-card.ts'
import type { Content } from './domain/delivery.ts'
import type { Destination } from './domain/subscription.ts'
import type { createToldDevelopments } from './told-developments.ts'

/** Makes the card of a delivery, as things stand now in the eyes of its workspace; undefined when all it is about is gone. */
export function createDeliveryCards(told: ReturnType<typeof createToldDevelopments>) {
  return async (
    content: Content,
    { workspace }: Pick<Destination, 'workspace'>,
    delivery = '',
  ): Promise<Card | undefined> => {
    switch (content.kind) {
      case 'development': {
        const [found] = await told([content.development], workspace)
        return found && developmentCard(found)
      }
      case 'correction': {
        const [found] = await told([content.development], workspace)
        return correctionCard(content.text, found)
      }
      case 'digest':
      case 'catch_up': {
        const rows = await told(content.developments, workspace)
        const because = content.kind === 'digest' ? (content.because ?? []) : []
        return rows.length ? digestCard({ id: delivery, kind: content.kind, because, rows, skip: 0 }) : undefined
      }
      case 'notice':
        return noticeCard(content)
    }
  }
}
