import type { Card } from './chat/card.ts'
import { correctionCard } from './chat/correction-card.ts'
import { developmentCard } from './chat/development-card.ts'
import { developmentListCard } from './chat/development-list-card.ts'
import { noticeCard } from './chat/notice-card.ts'
import type { Company } from './domain/company.ts'
import type { Content } from './domain/delivery.ts'
import type { Development } from './domain/development.ts'
import type { Restriction } from './domain/restriction.ts'
import { foldStanding } from './domain/standing.ts'
import type { Destination } from './domain/subscription.ts'
import type { Storage } from './storage/storage.ts'
import type { Tracking } from './tracking.ts'

interface Parts {
  storage: Pick<Storage, 'corrected'>
  tracking: Pick<Tracking, 'get'>
  restrictions: readonly Restriction[]
  now: () => Date
}

/** Makes the card of a delivery, as things stand now in the eyes of its workspace; undefined when all it is about is gone. */
export function createDeliveryCards({ storage, tracking, restrictions, now }: Parts) {
  return async (content: Content, { workspace }: Pick<Destination, 'workspace'>): Promise<Card | undefined> => {
    const find = (id: string) => findFor(id, workspace)
    switch (content.kind) {
      case 'development': {
        const found = await find(content.development)
        return found && developmentCard({ ...found, ...standingOf(found) })
      }
      case 'correction':
        return correctionCard(content.text, await find(content.development))
      case 'digest':
      case 'catch_up': {
        const found = await Promise.all(content.developments.map(find))
        const told = found.filter((one) => one !== undefined)
        return told.length ? developmentListCard(content.kind, told) : undefined
      }
      case 'notice':
        return noticeCard(content)
    }
  }

  async function findFor(id: string, workspace: string): Promise<Found | undefined> {
    const development = await storage.corrected.find(id, workspace)
    const company = development && tracking.get(development.company)
    if (!company) return undefined
    const { developments: known } = await storage.corrected.developmentsOf([company.id], workspace)
    return { development, company, known }
  }

  function standingOf({ development, known }: Found) {
    const ofCase = known.filter(({ restriction }) => restriction === development.restriction)
    const standing = foldStanding(ofCase, now().toISOString().slice(0, 10))
    return {
      standing,
      decider: known.find((one) => one.id === standing.decidedBy),
      restriction: restrictions.find((restriction) => restriction.id === development.restriction),
    }
  }
}

interface Found {
  development: Development
  company: Company
  /** All developments of the company. */
  known: readonly Development[]
}
