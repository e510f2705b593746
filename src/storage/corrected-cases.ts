import type { Case } from '../domain/case.ts'
import { correct, takenOut } from '../domain/correction.ts'
import type { Development } from '../domain/development.ts'
import { foldStanding } from '../domain/standing.ts'
import { caseStore } from './cases.ts'
import { correctionStore } from './corrections.ts'
import type { Database } from './database.ts'

/** The developments of some companies as corrected, and what corrections took out of their cases. */
interface Seen {
  developments: readonly Development[]
  takenOut: readonly Development[]
}

/** Developments and cases as people have corrected them. A `workspace` sees its own corrections and those for all; null only the latter. */
export function correctedCases(database: Database) {
  const cases = caseStore(database)
  const corrections = correctionStore(database)

  const correctAll = async (developments: readonly Development[], workspace: string | null) => {
    const ids = developments.map(({ id }) => id)
    const standing = await corrections.standing(ids, workspace)
    return { developments: correct(developments, standing), takenOut: takenOut(developments, standing) }
  }

  const developmentsOf = async (companies: readonly string[], workspace: string | null): Promise<Seen> => {
    const own = await cases.developmentsOf(companies)
    const known = new Set(own.map(({ id }) => id))
    const moved = (await corrections.movedTo(companies, workspace)).filter((id) => !known.has(id))
    const seen = await correctAll([...own, ...(await cases.developments(moved))], workspace)
    return { ...seen, developments: seen.developments.filter(({ company }) => companies.includes(company)) }
  }

  /** Cases folded from what a workspace sees. */
  const fold = (developments: readonly Development[], at: string): Case[] =>
    [...Map.groupBy(developments, ({ company, restriction }) => `${company} ${restriction}`).values()].flatMap(
      (some) => {
        const [first] = some
        if (!first) return []
        const { company, restriction } = first
        return [{ company, restriction, standing: foldStanding(some), updatedAt: at }]
      },
    )

  return {
    developmentsOf,

    /** One development as a workspace sees it; undefined when it is gone or struck. */
    async find(id: string, workspace: string | null): Promise<Development | undefined> {
      return (await correctAll(await cases.developments([id]), workspace)).developments[0]
    },

    /** The developments of a story, struck ones left out. */
    async ofStory(story: string, workspace: string | null): Promise<readonly Development[]> {
      return (await correctAll(await cases.developmentsOfStory(story), workspace)).developments
    },

    /** The newest of these companies first, by the day they happened. */
    async latest(options: { companies: readonly string[]; workspace: string; limit: number }): Promise<Development[]> {
      const { companies, workspace, limit } = options
      const newest = await cases.latest({ companies, limit })
      const known = new Set(newest.map(({ id }) => id))
      const moved = (await corrections.movedBy(workspace)).filter((id) => !known.has(id))
      const seen = await correctAll([...newest, ...(await cases.developments(moved))], workspace)
      return seen.developments
        .filter(({ company }) => companies.includes(company))
        .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0))
        .slice(0, limit)
    },

    /** The case that moved last first. Stored rows serve what a workspace has not corrected itself. */
    async list(options: { companies: readonly string[]; workspace: string; limit: number }): Promise<Case[]> {
      const { companies, workspace, limit } = options
      const touched = await cases.developments(await corrections.ownOf(workspace))
      const after = await correctAll(touched, workspace)
      const own = new Set([...touched, ...after.developments].map(({ company }) => company))
      const stored = await cases.list({ companies: companies.filter((company) => !own.has(company)), limit })
      if (!own.size) return stored
      const seen = await developmentsOf([...own], workspace)
      const folded = fold(seen.developments, '').filter(({ company }) => companies.includes(company))
      return [...stored, ...folded].sort(bySince).slice(0, limit)
    },

    /** Fold the stored cases of these companies anew. The caller holds their locks. */
    async refold(companies: readonly string[], at: string): Promise<void> {
      const { developments } = await developmentsOf(companies, null)
      const before = (await Promise.all(companies.map((company) => cases.of(company)))).flat()
      const same = (a: Case) => (b: Case) => a.company === b.company && a.restriction === b.restriction
      const after = fold(developments, at)
      for (const one of after) await cases.save({ ...one, updatedAt: before.find(same(one))?.updatedAt ?? at })
      for (const one of before) if (!after.some(same(one))) await cases.remove(one.company, one.restriction)
    },
  }
}

const dayOf = ({ date, evidence }: Development) => date ?? evidence[0]?.published ?? ''

const bySince = (a: Case, b: Case) => {
  const [x, y] = [a.standing.since ?? '', b.standing.since ?? '']
  if (x !== y) return x < y ? 1 : -1
  return `${a.company} ${a.restriction}` < `${b.company} ${b.restriction}` ? -1 : 1
}
