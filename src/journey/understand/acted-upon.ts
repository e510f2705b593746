import { isExit } from '../../domain/development-type.ts'
import type { Reading, Tag } from './reading.ts'
import type { Turn } from './turn.ts'

/**
 * Whose development a turn is: the tracked companies acted upon. Those only named to describe ("over its sales to X", "X-backed",
 * "rival X") are left out; a sentence that names none speaks of those the story last spoke of.
 */
export function actedUpon(turn: Turn, subjects: ReadonlySet<string>, focus: readonly string[]): string[] {
  const { reading, head } = turn
  const named = reading.tags.filter((tag) => tag.company && !tag.related)
  const real = named.filter((tag) => !isContext(reading, tag))
  const pool = real.length ? real : named.some((tag) => subjects.has(tag.company ?? '')) ? named : []
  const mine = pool.filter((tag) => subjects.has(tag.company ?? ''))
  const clause = mine.filter((tag) => tag.clause === head.clause)
  const chosen = clause.length ? clause : mine
  if (chosen.length) return unique(actorsFirst(turn, chosen))
  // Another tracked company is what this sentence is about.
  if (real.some((tag) => tag.clause === head.clause)) return []
  if (isExit(turn.type) && !reading.tags.some((tag) => tag.concepts.has('it') || tag.concepts.has('label'))) return []
  return [...focus]
}

const ACTS: ReadonlySet<string> = new Set(['lawsuit_filed', 'appeal_filed', 'company_statement', 'denial', 'guilty_plea', 'penalty_settlement'])

/** When companies act, the one before the verb is meant, not the one it acts on or sold to. */
function actorsFirst(turn: Turn, tags: readonly Tag[]): Tag[] {
  if (!ACTS.has(turn.type)) return [...tags]
  const before = tags.filter((tag) => tag.start < turn.head.start)
  return before.length ? before : [...tags]
}

/** Named to describe another: within three words behind a word that says so. */
function isContext(reading: Reading, tag: Tag): boolean {
  return reading.tags.some((other) => other.concepts.has('context') && tag.start >= other.end && tag.start - other.end <= 3 && !other.concepts.has('list'))
}

const unique = (tags: readonly Tag[]) => [...new Set(tags.map((tag) => tag.company).filter((id) => id !== null))]
