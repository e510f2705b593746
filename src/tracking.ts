import { type CompanyIndex, createCompanyIndex } from './catalogue/company-names/company-index.ts'
import { auditEntry } from './chat/audit-entry.ts'
import type { Bot } from './chat/bot.ts'
import type { Company } from './domain/company.ts'
import { createMinds, type Minds } from './minds.ts'
import type { Storage } from './storage/storage.ts'

/** Which companies are followed, by whom; and the minds that know them. */
export interface Tracking extends Readonly<Bot['companies']> {
  /** Ids of the companies of a country that a workspace sees: the catalogue's and its own. */
  inCountry(country: string, workspace: string): string[]
  /** Does a workspace see this company: of the catalogue, or its own? */
  sees(company: string, workspace: string): boolean
  /** Where a company is from, and the workspace that added it; null for the catalogue's. */
  originOf(company: string): { country: string; workspace: string | null }
  minds(): Minds
  /** What is followed may have been changed behind this, by another process too: look again. */
  reload(): Promise<void>
}

interface Parts {
  catalogue: readonly Company[]
  storage: Storage
  /** Read again, as history, the stories at hand that hold these words; resolves with how many there are. */
  readAgain(names: readonly string[]): Promise<number>
  now: () => Date
}

/** Follows the catalogue for everyone, and what a workspace adds for that workspace alone. */
export async function createTracking({ catalogue, storage, readAgain, now }: Parts): Promise<Tracking> {
  const own = new Map<string, { companies: Company[]; index: CompanyIndex }>()
  const shared = createCompanyIndex(catalogue)
  const at = () => now().toISOString()
  let known = ''
  let minds: Minds = await refresh()

  return {
    find: (name, workspace) => own.get(workspace)?.index.find(name) ?? shared.find(name),
    suggest: (typed, workspace) =>
      [...(own.get(workspace)?.index.suggest(typed) ?? []), ...shared.suggest(typed)]
        .slice(0, 25)
        .map(({ id, name }) => ({ label: name, value: id })),
    get: (id) => shared.get(id) ?? [...own.values()].map(({ index }) => index.get(id)).find((company) => company),
    added: (workspace) => own.get(workspace)?.companies ?? [],
    async track(company, by) {
      await storage.transaction(async (shelf) => {
        await shelf.companies.add(by.workspace, company)
        const details = { name: company.name, aliases: company.aliases, country: company.country }
        await shelf.audit.add(auditEntry(by, { at: at(), what: 'track', subject: company.id, details }))
      })
      minds = await refresh()
      return readAgain([company.name, ...company.aliases])
    },
    async untrack(id, by) {
      const removed = await storage.transaction(async (shelf) => {
        if (!(await shelf.companies.remove(by.workspace, id))) return false
        await shelf.audit.add(auditEntry(by, { at: at(), what: 'untrack', subject: id }))
        return true
      })
      if (removed) minds = await refresh()
      return removed
    },
    inCountry: (country, workspace) =>
      [...catalogue, ...(own.get(workspace)?.companies ?? [])]
        .filter((company) => company.country === country)
        .map(({ id }) => id),
    sees: (company, workspace) => Boolean(shared.get(company) ?? own.get(workspace)?.index.get(company)),
    originOf(id) {
      const known = shared.get(id)
      if (known) return { country: known.country, workspace: null }
      const [workspace = null, added] = [...own].find(([, { index }]) => index.get(id)) ?? []
      return { country: added?.index.get(id)?.country ?? '', workspace }
    },
    minds: () => minds,
    async reload() {
      const added = await storage.companies.list()
      if (JSON.stringify(added) !== known) minds = take(added)
    },
  }

  async function refresh(): Promise<Minds> {
    return take(await storage.companies.list())
  }

  function take(added: readonly { workspace: string; company: Company }[]): Minds {
    known = JSON.stringify(added)
    own.clear()
    for (const [workspace, rows] of Map.groupBy(added, (row) => row.workspace)) {
      const companies = rows.map((row) => row.company)
      own.set(workspace, { companies, index: createCompanyIndex(companies) })
    }
    return createMinds([...catalogue, ...added.map((row) => row.company)])
  }
}
