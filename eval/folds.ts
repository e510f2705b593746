import { createHash } from 'node:crypto'

/** What tells which company a labelled story belongs to. */
export interface Labels {
  id: string
  group?: string | null
  subjects?: readonly string[]
}

export const FOLDS = 5
const SEED = 'casewire'

/**
 * The company whose stories are kept together. Ids and groups read `letter-company-number`; a story about no company stands by
 * itself.
 */
export function groupOf({ id, group, subjects = [] }: Labels, known: ReadonlySet<string>): string {
  const part = (group ?? id).replace(/^[a-z]-/, '').replace(/-\d+$/, '')
  if (known.has(part)) return part
  return subjects[0] ?? id
}

/** The fold of a group, the same on every machine. */
export const foldOf = (group: string): number =>
  createHash('sha256').update(`${SEED} ${group}`).digest().readUInt32BE(0) % FOLDS
