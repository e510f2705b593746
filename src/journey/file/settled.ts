import { daysBetween } from '../../domain/calendar.ts'
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
  return developments.map((development, i) => {
    if (!isOpen(development)) return development
    const before = named(developments.slice(0, i).filter((other) => !isQuiet(other, development)))
    const soon = named(developments.slice(i + 1).filter((other) => isSoonAfter(other, development)))
    const [only, another] = before.length ? before : soon
    return only && !another ? { ...development, restriction: only } : development
  })
}

const isOpen = ({ restriction }: Development) => restriction === UNKNOWN_RESTRICTION

const named = (developments: readonly Development[]) => [
  ...new Set(developments.filter((one) => !isOpen(one)).map(({ restriction }) => restriction)),
]

function isQuiet(earlier: Development, later: Development): boolean {
  const [last, then] = [firstPublished(earlier), firstPublished(later)]
  return last !== null && then !== null && daysBetween(last, then) > QUIET_DAYS
}

function isSoonAfter(later: Development, earlier: Development): boolean {
  const [first, then] = [firstPublished(earlier), firstPublished(later)]
  return first !== null && then !== null && daysBetween(first, then) <= NAMED_WITHIN_DAYS
}
