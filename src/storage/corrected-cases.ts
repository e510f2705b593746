import type { Case } from '../domain/case.ts'
import { correct, takenOut } from '../domain/correction.ts'
import { asOfDay, type FoldedCase, foldCase } from '../domain/course.ts'
import type { Development } from '../domain/development.ts'
import { dayOf } from '../domain/timeline.ts'
import { type CaseRow, caseLists, isOn, type LatestPage, type ListPage } from './case-lists.ts'
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
  const lists = caseLists(database)
  const corrections = correctionStore(database)

  const correctAll = async (developments: readonly Development[], workspace: string | null) => {
    const ids = developments.map(({ id }) => id)
    const standing = await corrections.standing(ids, workspace)
    return { developments: correct(developments, standing), takenOut: takenOut(developments, standing) }
  }

  const developmentsOf = async (companies: readonly string[], workspace: string | null): Promise<Seen> => {
    const [own, here] = await Promise.all([cases.developmentsOf(companies), corrections.movedTo(companies, workspace)])
    const known = new Set(own.map(({ id }) => id))
    const moved = here.filter((id) => !known.has(id))
    const seen = await correctAll([...own, ...(await cases.developments(moved))], workspace)
    return { ...seen, developments: seen.developments.filter(({ company }) => companies.includes(company)) }
  }

  /** Cases folded from what a workspace sees. */
  const fold = (developments: readonly Development[], at: string): FoldedCase[] =>
    [...Map.groupBy(developments, ({ company, restriction }) => `${company} ${restriction}`).values()].flatMap(
      (some) => {
        const [first] = some
        if (!first) return []
        const { company, restriction } = first
        return [foldCase({ company, restriction }, some, at)]
      },
    )

  const withDeciders = async (rows: readonly CaseRow[], workspace: string): Promise<CaseSeen[]> => {
    const ids = rows.flatMap(({ standing }) => standing.decidedBy ?? [])
    const { developments } = await correctAll(await cases.developments(ids), workspace)
    const byId = new Map(developments.map((development) => [development.id, development]))
    return rows.map((row) => ({ ...row, decider: byId.get(row.standing.decidedBy ?? '') }))
  }

  return {
    developmentsOf,

    /** One development as a workspace sees it; undefined when it is gone or struck. */
    async find(id: string, workspace: string | null): Promise<Development | undefined> {
      return (await correctAll(await cases.developments([id]), workspace)).developments[0]
    },

    /** These, in any order, as a workspace sees them; without those that are gone or struck. */
    async developments(ids: readonly string[], workspace: string | null): Promise<readonly Development[]> {
      return (await correctAll(await cases.developments(ids), workspace)).developments
    },

    /** The developments of a story, struck ones left out. */
    async ofStory(story: string, workspace: string | null): Promise<readonly Development[]> {
      return (await correctAll(await cases.developmentsOfStory(story), workspace)).developments
    },

    /** The developments that happened last, as a workspace sees them. */
    async latest({ workspace, ...wanted }: LatestPage & { workspace: string }): Promise<Development[]> {
      const { skip, limit } = wanted
      const touched = await corrections.touchedFor(workspace)
      if (!touched.length) return lists.latest(wanted)
      const newest = await lists.latest({ ...wanted, skip: 0, limit: skip + limit + touched.length })
      const known = new Set(newest.map(({ id }) => id))
      const others = await cases.developments(touched.filter((id) => !known.has(id)))
      const seen = await correctAll([...newest, ...others], workspace)
      return seen.developments
        .filter((one) => isOn(wanted, one) && wanted.types.includes(one.type) && isDated(one, wanted.asOf))
        .sort((a, b) => compare(dayOf(b) ?? '', dayOf(a) ?? ''))
        .slice(skip, skip + limit)
    },

    /** How cases stood on a day, the one that moved last first. Stored rows serve what a workspace has not corrected itself. */
    async list({ workspace, ...wanted }: ListPage & { workspace: string }): Promise<CaseSeen[]> {
      const { skip, limit, statuses, asOf } = wanted
      const touched = await cases.developments(await corrections.ownOf(workspace))
      const after = await correctAll(touched, workspace)
      const own = [...new Set([...touched, ...after.developments].map(({ company }) => company))]
      if (!own.length) return withDeciders(await lists.list(wanted), workspace)
      const stored = await lists.list({ ...wanted, without: own, skip: 0, limit: skip + limit })
      const seen = await developmentsOf(own, workspace)
      const folded = fold(seen.developments, '').flatMap(({ company, restriction, course }) => {
        const standing = course.findLast(({ from }) => from <= asOf)?.standing
        const shown =
          standing && isOn(wanted, { company, restriction }) && (statuses?.includes(standing.status) ?? true)
        return shown ? [{ company, restriction, standing: asOfDay(standing, asOf) }] : []
      })
      return withDeciders([...stored, ...folded].sort(bySince).slice(skip, skip + limit), workspace)
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

/** A case of a list, with the development that decided its status. */
interface CaseSeen extends CaseRow {
  decider: Development | undefined
}

const isDated = (development: Development, asOf: string) => {
  const day = dayOf(development)
  return day !== null && day <= asOf
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const bySince = (a: CaseRow, b: CaseRow) =>
  compare(b.standing.since ?? '', a.standing.since ?? '') ||
  compare(b.company, a.company) ||
  compare(b.restriction, a.restriction)
