import { precisionOf } from './calendar.ts'
import type { Development } from './development.ts'
import type { DevelopmentType } from './development-type.ts'

/** What a person says is wrong with a development. `not-news`: it never happened; `retracted`: who reported it took it back. */
export type Wrong = 'company' | 'kind' | 'date' | 'restriction' | 'not-news' | 'retracted'

/** A person's word against what stories were understood to say. It is never changed, only undone, and outlives all evidence. */
export interface Correction {
  id: string
  development: string
  wrong: Wrong
  /** The right company or restriction (ids), kind (`lawsuit_filed`) or date (`2021-03`); null where nothing happened at all. */
  to: string | null
  note: string | null
  /** The workspace it holds for; null for all. */
  workspace: string | null
  /** Null once that person is forgotten. */
  by: string | null
  byName: string | null
  /** ISO 8601. */
  at: string
  undone: { by: string | null; byName: string | null; at: string } | null
}

/** What a correction did to a development. */
export interface Corrected {
  correction: string
  wrong: Wrong
  /** What stood before: a company or restriction id, a type, a date. */
  was: string | null
  /** What stands now; null where nothing does. */
  to: string | null
  note: string | null
  /** The name of who corrected it; null when it is not to be shown: corrections for all are the operator's. */
  by: string | null
  forAll: boolean
  at: string
}

/**
 * Developments as corrected; those that are not so are left out. Corrections for all apply before a workspace's own, each in the
 * order they were made, so that whoever is nearer and later has the last word; those undone never happened. What stories say
 * later changes nothing about it. Any order of `corrections` gives the same, and correcting twice is correcting once.
 */
export const correct = (developments: readonly Development[], corrections: readonly Correction[]): Development[] =>
  apply(developments, corrections).filter((development) => !isStruck(development))

/**
 * What corrections took out of the cases of these developments, struck altogether or moved to another company or restriction: as
 * it stood before, with what was corrected about it.
 */
export const takenOut = (developments: readonly Development[], corrections: readonly Correction[]): Development[] => {
  const after = new Map(apply(developments, corrections).map((development) => [development.id, development]))
  return developments.flatMap((before) => {
    const now = after.get(before.id) ?? before
    const stays = !isStruck(now) && now.company === before.company && now.restriction === before.restriction
    return stays ? [] : [{ ...before, ...(now.corrected && { corrected: now.corrected }) }]
  })
}

/** Did a person say that it did not happen? */
const isStruck = ({ corrected = [] }: Development) =>
  corrected.some(({ wrong }) => wrong === 'not-news' || wrong === 'retracted')

function apply(developments: readonly Development[], corrections: readonly Correction[]): readonly Development[] {
  const standing = corrections.filter(({ undone }) => !undone)
  if (!standing.length) return developments
  const byDevelopment = Map.groupBy(standing.toSorted(inOrder), ({ development }) => development)
  return developments.map((development) => (byDevelopment.get(development.id) ?? []).reduce(corrected, development))
}

function corrected(development: Development, correction: Correction): Development {
  const { id, wrong, to, note, workspace, byName, at } = correction
  const already = development.corrected ?? []
  if (already.some((one) => one.correction === id)) return development
  const forAll = workspace === null
  const mark: Corrected = {
    correction: id,
    wrong,
    was: valueOf(development, wrong),
    to,
    note,
    by: forAll ? null : byName,
    forAll,
    at,
  }
  return { ...development, ...changeOf(wrong, to), corrected: [...already, mark] }
}

function changeOf(wrong: Wrong, to: string | null): Partial<Development> {
  if (to === null) return {}
  switch (wrong) {
    case 'company':
      return { company: to }
    case 'restriction':
      return { restriction: to }
    case 'kind':
      return { type: to as DevelopmentType }
    case 'date':
      return { date: to, datePrecision: precisionOf(to) }
    case 'not-news':
    case 'retracted':
      return {}
  }
}

/** What a development says where this is wrong about it. */
export function valueOf({ company, restriction, type, date }: Development, wrong: Wrong): string | null {
  switch (wrong) {
    case 'company':
      return company
    case 'restriction':
      return restriction
    case 'kind':
      return type
    case 'date':
      return date
    case 'not-news':
    case 'retracted':
      return type
  }
}

const inOrder = (a: Correction, b: Correction) =>
  Number(a.workspace !== null) - Number(b.workspace !== null) || compare(a.at, b.at) || compare(a.id, b.id)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
