import type { DigestRow } from './chat/digest-card.ts'
import type { Development } from './domain/development.ts'
import type { Restriction } from './domain/restriction.ts'
import { isSaidAlready } from './domain/said-already.ts'
import { foldStanding } from './domain/standing.ts'
import type { Storage } from './storage/storage.ts'
import type { Tracking } from './tracking.ts'

interface Parts {
  storage: Pick<Storage, 'corrected'>
  tracking: Pick<Tracking, 'get'>
  restrictions: readonly Restriction[]
  now: () => Date
}

/** A development with all there is to tell of it, as a workspace sees it now. */
export interface ToldDevelopment extends DigestRow {
  /** The development that decided where its case stands. */
  decider: Development | undefined
}

/** Finds developments to tell of, in the order asked for; left out are those that are gone or struck, or that a correction has told already. */
export function createToldDevelopments({ storage, tracking, restrictions, now }: Parts) {
  return async (ids: readonly string[], workspace: string): Promise<ToldDevelopment[]> => {
    const seen = new Map((await storage.corrected.developments(ids, workspace)).map((one) => [one.id, one]))
    const developments = ids.flatMap((id) => seen.get(id) ?? [])
    const companies = [...new Set(developments.map(({ company }) => company))]
    const known = companies.length ? (await storage.corrected.developmentsOf(companies, workspace)).developments : []
    const today = now().toISOString().slice(0, 10)
    return developments.flatMap((development) => {
      const company = tracking.get(development.company)
      if (!company || known.some((other) => isSaidAlready(other, development))) return []
      const ofCase = known.filter(
        (other) => other.company === development.company && other.restriction === development.restriction,
      )
      const standing = foldStanding(ofCase, today)
      return {
        development,
        company,
        restriction: restrictions.find(({ id }) => id === development.restriction),
        standing,
        decider: known.find(({ id }) => id === standing.decidedBy),
      }
    })
  }
}
