import type { Development } from '../domain/development.ts'

/** What applying corrections needs of storage. */
export interface CorrectedStore {
  corrections: { companiesTouched(companies: readonly string[]): Promise<string[]> }
  corrected: {
    find(id: string, workspace: null): Promise<Development | undefined>
    refold(companies: readonly string[], at: string): Promise<void>
  }
}

/** What filing changed, as far as a person's word can change it again. */
interface Filed {
  changed: readonly Development[]
  news: readonly string[]
}

/**
 * What people corrected for all outlasts what a story says: the cases of these companies are folded again with it, and what was
 * filed comes back as it is to be told. The caller holds the transaction and the locks of `companies`.
 */
export async function foldAsCorrected<F extends Filed>(
  shelf: CorrectedStore & { cases: { lock(keys: string[]): Promise<void> } },
  filed: F,
  companies: readonly string[],
  at: string,
): Promise<F> {
  const touched = await shelf.corrections.companiesTouched(companies)
  if (!touched.length) return filed
  const others = touched.filter((company) => !companies.includes(company))
  await shelf.cases.lock(others)
  await shelf.corrected.refold([...companies, ...others], at)
  const seen = await Promise.all(filed.changed.map(({ id }) => shelf.corrected.find(id, null)))
  const changed = seen.filter((development) => development !== undefined)
  return { ...filed, changed, news: filed.news.filter((id) => changed.some((development) => development.id === id)) }
}
