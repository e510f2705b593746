import type { Development, Evidence } from '../../domain/development.ts'
import { inOrder } from '../../domain/evidence-order.ts'

/** Developments filed anew under the ids they had, and where merged ones went. */
interface Identified {
  developments: readonly Development[]
  /** Ids that were merged into others. */
  merged: { id: string; into: string }[]
}

/**
 * Give developments that were filed anew the ids by which they are known. One keeps its id while it keeps the evidence it was told
 * with, or, where it was never told, its oldest evidence. Of several that became one, that which was told stays, else the oldest:
 * so nothing is posted twice for having been two, and what was split off is new.
 */
export function identify(known: readonly Development[], refiled: readonly Development[]): Identified {
  const untouched = new Set(known).intersection(new Set(refiled))
  const placeOf = new Map(
    refiled.flatMap((one) =>
      untouched.has(one) ? [] : one.evidence.map((evidence) => [keyOf(one, evidence), one.id] as const),
    ),
  )
  const heirs = new Map<string, { id: string; anchor: Evidence }[]>()
  for (const development of known) {
    if (untouched.has(development)) continue
    const { id } = development
    const anchor = anchorOf(development.evidence)
    const place = anchor && placeOf.get(keyOf(development, anchor))
    if (place) heirs.set(place, [...(heirs.get(place) ?? []), { id, anchor }])
  }
  const merged: Identified['merged'] = []
  const developments = refiled.map((development) => {
    if (untouched.has(development)) return development
    const [first, ...others] = (heirs.get(development.id) ?? []).sort((a, b) => byClaim(a.anchor, b.anchor))
    if (!first) return development
    for (const { id } of others) merged.push({ id, into: first.id })
    return { ...development, id: first.id }
  })
  return { developments, merged }
}

const anchorOf = (evidence: readonly Evidence[]) => [...evidence].sort(byClaim)[0]

const byClaim = (a: Evidence, b: Evidence) =>
  Number(b.told) - Number(a.told) || (a.filedAt < b.filedAt ? -1 : a.filedAt > b.filedAt ? 1 : inOrder(a, b))

/** A report is known by its company, its story and its words. */
export const keyOf = ({ company }: { company: string }, { story, type, restriction, date, quote }: Evidence) =>
  JSON.stringify([company, story, type, restriction, date, quote])
