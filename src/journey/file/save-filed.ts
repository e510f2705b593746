import type { FoldedCase } from '../../domain/course.ts'
import type { Development, Evidence } from '../../domain/development.ts'
import type { Filed } from './file-story.ts'

/** What saving needs of storage. */
export interface FiledStore {
  cases: {
    /** Serialise filing for these keys until the transaction ends. */
    lock(keys: string[]): Promise<void>
    developmentsOf(companies: string[]): Promise<Development[]>
    addDevelopment(development: Omit<Development, 'evidence'> & { filedAt: string }): Promise<void>
    updateDevelopment(id: string, change: Omit<Development, 'id' | 'company' | 'evidence'>): Promise<void>
    addEvidence(development: string, evidence: Evidence): Promise<void>
    removeEvidence(development: string, story: string): Promise<void>
    markTold(development: string, story: string): Promise<void>
    /** Keeps the id, for messages and corrections that name it, pointing to the development it turned out to be. */
    merge(id: string, into: string): Promise<void>
    save(companyCase: FoldedCase): Promise<void>
    remove(company: string, restriction: string): Promise<void>
  }
}

/** Write down what filing changed; the caller holds the transaction and the lock. */
export async function saveFiled({ cases }: FiledStore, filed: Filed, at: string): Promise<void> {
  for (const { evidence: _, ...development } of filed.changed) {
    if (filed.founded.has(development.id)) await cases.addDevelopment({ ...development, filedAt: at })
    else {
      const { id, company: _company, ...change } = development
      await cases.updateDevelopment(id, change)
    }
  }
  for (const { evidence, from } of filed.moved) await cases.removeEvidence(from, evidence.story)
  for (const { evidence, to } of filed.moved) await cases.addEvidence(to, evidence)
  for (const { development, evidence } of filed.added) await cases.addEvidence(development, evidence)
  for (const { id, into } of filed.merged) await cases.merge(id, into)
  for (const { development, story } of filed.told) await cases.markTold(development, story)
  for (const companyCase of filed.cases) await cases.save(companyCase)
  for (const { company, restriction } of filed.emptied) await cases.remove(company, restriction)
}
