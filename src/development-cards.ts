import type { Card } from './chat/card.ts'
import { developmentCard } from './chat/development-card.ts'
import type { Restriction } from './domain/restriction.ts'
import { foldStanding } from './domain/standing.ts'
import type { Storage } from './storage/storage.ts'
import type { Tracking } from './tracking.ts'

interface Parts {
  storage: Storage
  tracking: Tracking
  restrictions: readonly Restriction[]
  now: () => Date
}

/** Makes the card that tells one development, as its case stands now; undefined when either is gone. */
export function createDevelopmentCards({ storage, tracking, restrictions, now }: Parts) {
  return async (id: string): Promise<Card | undefined> => {
    const companyId = await storage.cases.companyOf(id)
    const company = companyId && tracking.get(companyId)
    if (!company) return undefined
    const known = await storage.cases.developmentsOf([company.id])
    const development = known.find((one) => one.id === id)
    if (!development) return undefined
    const standing = foldStanding(
      known.filter(({ restriction }) => restriction === development.restriction),
      now().toISOString().slice(0, 10),
    )
    return developmentCard({
      development,
      company,
      restriction: restrictions.find((restriction) => restriction.id === development.restriction),
      standing,
      decider: known.find((one) => one.id === standing.decidedBy),
    })
  }
}
