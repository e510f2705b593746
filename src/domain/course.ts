import type { Case, Standing } from './case.ts'
import type { Development } from './development.ts'
import { isExit } from './development-type.ts'
import { foldStanding } from './standing.ts'
import { dayOf, firstPublished } from './timeline.ts'

/** A stretch of time over which a case stood the same. */
export interface Stretch {
  /** Its first day, `YYYY-MM-DD`; the next stretch ends it. Empty where nothing says when it began. */
  from: string
  standing: Standing
}

/** A case as filing leaves it, with its whole course, so that no answer has to fold again. */
export interface FoldedCase extends Case {
  course: readonly Stretch[]
}

/** A case, folded from all its developments. */
export const foldCase = (
  key: Pick<Case, 'company' | 'restriction'>,
  developments: readonly Development[],
  updatedAt: string,
): FoldedCase => ({
  ...key,
  standing: foldStanding(developments),
  course: courseOf(developments),
  updatedAt,
})

/**
 * How a case stood over time, as known now: on a day `asOf` it stood as the last stretch that began by then says, which is what
 * `foldStanding(developments, asOf)` gives once `asOfDay` has looked at the dates that are pending.
 */
export function courseOf(developments: readonly Development[]): Stretch[] {
  const course: Stretch[] = []
  for (const from of turns(developments)) {
    const standing = undue(foldStanding(developments, from || EARLIEST))
    const last = course.at(-1)
    if (!last || JSON.stringify(last.standing) !== JSON.stringify(standing)) course.push({ from, standing })
  }
  return course
}

/** A standing as read on a day: dates that have passed by then ask to be verified. */
export const asOfDay = (standing: Standing, asOf: string): Standing => ({
  ...standing,
  pending: standing.pending.map((pending) => ({ ...pending, verify: pending.date < asOf })),
})

/** Before every date there is. */
const EARLIEST = '0001-01-01'

/** Every day on which the standing can change: when something happened, and when more was published of what that can confirm or date. */
function turns(developments: readonly Development[]): string[] {
  const days = new Set<string>()
  for (const development of developments) {
    const begun = beginning(dayOf(development) ?? firstPublished(development) ?? '')
    days.add(begun)
    if (development.date && !isExit(development.type)) continue
    for (const { published } of development.evidence)
      if (published && published > begun) days.add(published.slice(0, 10))
  }
  return [...days].sort()
}

/** `2021-03` is known from 2021-03-01 on, `2021` from 2021-01-01. */
const beginning = (day: string) => day && `${day}-01-01`.slice(0, 10)

const undue = (standing: Standing): Standing => ({
  ...standing,
  pending: standing.pending.map((pending) => ({ ...pending, verify: false })),
})
