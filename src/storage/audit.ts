import type { Selectable } from 'kysely'
import type { AuditEntry } from '../domain/audit.ts'
import type { Database } from './database.ts'
import { storableJson } from './storable.ts'
import type { Tables } from './tables.ts'

/** Who changed what and when. Append-only; add an entry in the transaction that makes the change. */
export const auditStore = (database: Database) => ({
  async add({ at, by, what, subject, details }: AuditEntry): Promise<void> {
    const { platform, workspace, channel, user, name } = by
    await database
      .insertInto('audit')
      .values({
        at,
        platform,
        workspace,
        channel,
        made_by: user,
        made_by_name: name,
        what,
        subject,
        details: details && storableJson(details),
      })
      .execute()
  },

  /** What was changed in a workspace, oldest first; of `null` in all. */
  async list(workspace: string | null): Promise<AuditEntry[]> {
    const rows = await database
      .selectFrom('audit')
      .selectAll()
      .$if(workspace !== null, (some) => some.where('workspace', '=', workspace ?? ''))
      .orderBy('id')
      .execute()
    return rows.map(toEntry)
  },

  /** Delete what was changed before then; resolves with how much. */
  async purge(before: string): Promise<number> {
    const { numDeletedRows } = await database.deleteFrom('audit').where('at', '<', before).executeTakeFirst()
    return Number(numDeletedRows)
  },
})

const toEntry = (row: Selectable<Tables['audit']>): AuditEntry => ({
  at: row.at,
  by: {
    platform: row.platform,
    workspace: row.workspace,
    channel: row.channel,
    user: row.made_by,
    name: row.made_by_name,
  },
  what: row.what,
  subject: row.subject,
  details: row.details,
})
