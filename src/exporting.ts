import type { Names } from './chat/correction-words.ts'
import type { Exported, ExportRow } from './chat/export-file.ts'
import type { Storage } from './storage/storage.ts'

/** Whose data: one workspace's with the companies it added, or all there is. */
interface ExportScope {
  workspace: string | null
  /** Ids of the companies followed by this workspace, or by any, beside the catalogue's. */
  own: readonly string[]
}

interface Parts {
  storage: Pick<Storage, 'subscriptions' | 'corrections' | 'corrected' | 'audit'>
  names: Names
  now: () => Date
}

/** Cases read at a time. */
const PAGE = 1_000

/** What is kept, as rows of plain values. */
export function createExporting({ storage, names, now }: Parts) {
  return async (what: Exported, { workspace, own }: ExportScope): Promise<ExportRow[]> => {
    switch (what) {
      case 'subscriptions':
        return (await storage.subscriptions.all(workspace)).map((one) => flat(one))
      case 'corrections':
        return (await storage.corrections.list(workspace)).map((one) => flat(one))
      case 'audit':
        return (await storage.audit.list(workspace)).map((one) => flat(one))
      case 'cases':
        return cases(workspace, own)
    }
  }

  async function cases(workspace: string | null, own: readonly string[]): Promise<ExportRow[]> {
    const rows: ExportRow[] = []
    const asOf = now().toISOString().slice(0, 10)
    for (let page = PAGE; page === PAGE; ) {
      const view = { workspace: workspace ?? '', own, asOf, skip: rows.length, limit: PAGE }
      const lines = await storage.corrected.list(view)
      for (const { company, restriction, standing, decider } of lines)
        rows.push({
          company,
          company_name: names.company(company),
          restriction,
          restriction_name: names.restriction(restriction),
          status: standing.status,
          since: standing.since,
          confirmed: standing.confirmed,
          disputed: standing.disputed,
          licensed_until: standing.licensedUntil,
          decided_by: decider?.type ?? null,
          source: decider?.evidence[0]?.url ?? null,
          as_of: asOf,
        })
      page = lines.length
    }
    return rows
  }
}

/** Values within values get names of their own: `destination_channel`. Lists stay together, as JSON. */
function flat(value: object, prefix = ''): ExportRow {
  const row: Record<string, string | number | boolean | null> = {}
  for (const [key, one] of Object.entries(value)) {
    const name = `${prefix && `${prefix}_`}${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`
    if (Array.isArray(one)) row[name] = JSON.stringify(one)
    else if (one !== null && typeof one === 'object') Object.assign(row, flat(one, name))
    else row[name] = one ?? null
  }
  return row
}
