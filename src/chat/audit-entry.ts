import type { AuditEntry } from '../domain/audit.ts'
import type { Caller } from './caller.ts'

/** What a caller changed, to be written down in the transaction that changes it. */
export const auditEntry = (
  { platform, workspace, channel, user, name }: Caller,
  change: Omit<AuditEntry, 'by' | 'details'> & { details?: object | null },
): AuditEntry => ({ details: null, ...change, by: { platform, workspace, channel, user, name: name ?? null } })
