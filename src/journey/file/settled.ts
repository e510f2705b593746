import type { Development } from '../../domain/development.ts'
import { UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'
import { firstPublished } from '../../domain/timeline.ts'

/** Within this many days a later story names the restriction that the first ones left open. */
const NAMED_WITHIN_DAYS = 14
/** A case nobody has reported on for this long is not what news without a name is about. */
const QUIET_DAYS = 365

/**
 * Developments of one company, those whose stories name no restriction given to the case they belong to: the only one in the news
 * before them, else the only one named soon after. `developments` are in the order of their first evidence.
 */
export function settled(developments: readonly Development[]): readonly Development[] {
  if (!developments.some(isOpen)) return developments
  const days = developments.map(firstPublished)
  return developments.map((development, at) => {
    if (!isOpen(development)) return development
    const day = days[at] ?? null
    const named = (near: (other: string | null, i: number) => boolean) =>
      new Set(developments.flatMap((one, i) => (!isOpen(one) && near(days[i] ?? null, i) ? [one.restriction] : [])))
    const [quietBefore, soonAfter] = [daysFrom(day, -QUIET_DAYS), daysFrom(day, NAMED_WITHIN_DAYS)]
    const before = named((other, i) => i < at && (other === null || quietBefore === null || other >= quietBefore))
    const candidates = before.size
      ? before
      : named((other, i) => i > at && other !== null && soonAfter !== null && other <= soonAfter)
    const [only, another] = candidates
    return only && !another ? { ...development, restriction: only } : development
  })
}

const isOpen = ({ restriction }: Development) => restriction === UNKNOWN_RESTRICTION

const daysFrom = (day: string | null, days: number) =>
  day && new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
