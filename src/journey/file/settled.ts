import type { Development } from '../../domain/development.ts'
import { developmentType, type Effect, isExit } from '../../domain/development-type.ts'
import { UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'
import { firstPublished } from '../../domain/timeline.ts'
import { isInCourt } from './turns.ts'

/** Within this many days a later story names the restriction that the first ones left open. */
const NAMED_WITHIN_DAYS = 14
/** A case nobody has reported on for this long is not what news without a name is about. */
const QUIET_DAYS = 365

/**
 * Developments of one company, those whose stories name no restriction given to the case they belong to: the only one in the news
 * before them, or of several the only one in court when a court acts; else the first one named soon after, which later
 * ones do not take back. What puts a restriction on never belongs to a case that has ended: that would be another one.
 * `developments` are in the order of their first evidence.
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
    const ended = IMPOSES.has(developmentType(development.type).effect)
      ? named((one, _, i) => i < at && isExit(one.type))
      : new Set<string>()
    const before = named((one, other, i) => isBefore(other, i) && !ended.has(one.restriction))
    const only =
      before.size > 1 && isInCourt(development.type)
        ? onlyOne(named((one, other, i) => isBefore(other, i) && isInCourt(one.type)))
        : before.size
          ? onlyOne(before)
          : firstOf(named((_, other, i) => i > at && other !== null && soonAfter !== null && other <= soonAfter))
    return only ? { ...development, restriction: only } : development
  })
}

const IMPOSES: ReadonlySet<Effect> = new Set(['impose', 'threaten', 'charge'])

const isOpen = ({ restriction }: Development) => restriction === UNKNOWN_RESTRICTION

const firstOf = (names: ReadonlySet<string>): string | undefined => [...names][0]
const onlyOne = (names: ReadonlySet<string>): string | undefined => (names.size === 1 ? firstOf(names) : undefined)

const daysFrom = (day: string | null, days: number) =>
  day && new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
