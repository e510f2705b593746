import type { Development } from '../../domain/development.ts'
import { UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'
import { firstPublished } from '../../domain/timeline.ts'
import { isInCourt } from './turns.ts'

/** Within this many days a later story names the restriction that the first ones left open. */
const NAMED_WITHIN_DAYS = 14
/** A case nobody has reported on for this long is not what news without a name is about. */
const QUIET_DAYS = 365

/**
 * Developments of one company, those whose stories name no restriction given to the case they belong to: the only one in the news
 * before them, or of several the only one in court when a court acts; else the only one named soon after. `developments` are in
 * the order of their first evidence.
 */
export function settled(developments: readonly Development[]): readonly Development[] {
  if (!developments.some(isOpen)) return developments
  const days = developments.map(firstPublished)
  return developments.map((development, at) => {
    if (!isOpen(development)) return development
    const day = days[at] ?? null
    const named = (fits: (one: Development, day: string | null, i: number) => boolean) =>
      new Set(
        developments.flatMap((one, i) => (!isOpen(one) && fits(one, days[i] ?? null, i) ? [one.restriction] : [])),
      )
    const [quietBefore, soonAfter] = [daysFrom(day, -QUIET_DAYS), daysFrom(day, NAMED_WITHIN_DAYS)]
    const isBefore = (other: string | null, i: number) =>
      i < at && (other === null || quietBefore === null || other >= quietBefore)
    const before = named((_, other, i) => isBefore(other, i))
    const only =
      before.size > 1 && isInCourt(development.type)
        ? onlyOne(named((one, other, i) => isBefore(other, i) && isInCourt(one.type)))
        : before.size
          ? onlyOne(before)
          : onlyOne(named((_, other, i) => i > at && other !== null && soonAfter !== null && other <= soonAfter))
    return only ? { ...development, restriction: only } : development
  })
}

const isOpen = ({ restriction }: Development) => restriction === UNKNOWN_RESTRICTION

const onlyOne = (names: ReadonlySet<string>): string | undefined => (names.size === 1 ? [...names][0] : undefined)

const daysFrom = (day: string | null, days: number) =>
  day && new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
