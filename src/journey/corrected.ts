import type { Development } from '../domain/development.ts'
import { isSaidAlready } from '../domain/said-already.ts'

/** What applying corrections needs of storage. */
export interface CorrectedStore {
  corrections: { companiesTouched(companies: readonly string[]): Promise<string[]> }
  corrected: {
    developmentsOf(companies: readonly string[], workspace: null): Promise<{ developments: readonly Development[] }>
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
  const { developments } = await shelf.corrected.developmentsOf([...companies, ...others], null)
  const changed = developments.filter(({ id }) => filed.changed.some((one) => one.id === id))
  const isNews = (development: Development) => !developments.some((other) => isSaidAlready(other, development))
  return { ...filed, changed, news: filed.news.filter((id) => changed.some((one) => one.id === id && isNews(one))) }
}
