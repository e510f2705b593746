import type { Writable } from 'node:stream'
import { loadCompanies } from '../catalogue/companies.ts'
import { loadRestrictions } from '../catalogue/restrictions.ts'
import { namesOf } from '../chat/correction-words.ts'
import { type Exported, type ExportFormat, exportFile } from '../chat/export-file.ts'
import { createExporting } from '../exporting.ts'
import type { Storage } from '../storage/storage.ts'

interface Wanted {
  what: Exported
  format: ExportFormat
  /** One workspace's data; all there is when left out. */
  workspace: string | undefined
}

/** Write what is kept, of one workspace or of all, to `output`. */
export async function exportAll(
  storage: Storage,
  { what, format, workspace }: Wanted,
  output: Writable,
): Promise<void> {
  const added = await storage.companies.list()
  const companies = new Map([...loadCompanies(), ...added.map((row) => row.company)].map((one) => [one.id, one]))
  const restrictions = new Map(loadRestrictions().map((one) => [one.id, one]))
  const exported = createExporting({
    storage,
    names: namesOf({ companies, restriction: (id) => restrictions.get(id) }),
    now: () => new Date(),
  })
  const own = added.filter((row) => workspace === undefined || row.workspace === workspace)
  const scope = { workspace: workspace ?? null, own: own.map(({ company }) => company.id) }
  const { bytes } = exportFile(what, await exported(what, scope), format, '')
  await new Promise<void>((resolve, reject) => output.write(bytes, (error) => (error ? reject(error) : resolve())))
}
