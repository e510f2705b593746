import type { Standing } from '../../domain/case.ts'
import type { Development } from '../../domain/development.ts'
import { inOrder } from '../../domain/evidence-order.ts'
import { foldStanding } from '../../domain/standing.ts'
import { developmentOf } from './agreed.ts'
import type { Report } from './reports.ts'
import { distance, type Known } from './sameness.ts'
import { settled } from './settled.ts'
import { areOpposite } from './turns.ts'

/**
 * File reports into the developments of one company, one after the other in the order of `inOrder`: each joins the nearest, or
 * founds one with an id of `newId`. Filing all the reports of a company anew, from none known, and going on from where the earlier
 * ones led give the same developments, so what is known never depends on the order in which stories came.
 */
export function fileReports(
  known: readonly Development[],
  reports: readonly Report[],
  newId: () => string,
): Development[] {
  const developments = asFounded(known)
  for (const report of [...reports].sort((a, b) => inOrder(a.evidence, b.evidence))) {
    const at = nearest(developments, report)
    const joined = developments[at]
    if (joined) developments[at] = developmentOf(joined.id, joined.company, [...joined.evidence, report.evidence])
    else developments.push(developmentOf(newId(), report.company, [report.evidence]))
  }
  return developments
}

function nearest(developments: readonly Development[], report: Report): number {
  const { story, published } = report.evidence
  const others = {
    standingIn: standings(developments, published?.slice(0, 10)),
    isTurnedBetween: isTurnedIn(developments),
    isToldElsewhere: isToldIn(developments),
  }
  let best = -1
  let shortest = Number.POSITIVE_INFINITY
  for (const [i, development] of developments.entries()) {
    const apart = distance(development, report, others)
    if (apart === null || apart >= shortest) continue
    // What a story tells as two turns is two.
    if (development.evidence.some((other) => other.story === story)) continue
    shortest = apart
    best = i
  }
  return best
}

/** Where the case of a development stands on a day; folded when first asked for. */
function standings(developments: readonly Development[], day: string | undefined) {
  const folded = new Map<string, Standing>()
  let byCase: Map<string, Development[]> | undefined
  return ({ restriction }: Development): Standing => {
    const known = folded.get(restriction)
    if (known) return known
    byCase ??= Map.groupBy(settled(developments), (one) => one.restriction)
    const standing = foldStanding(byCase.get(restriction) ?? [], day)
    folded.set(restriction, standing)
    return standing
  }
}

const isTurnedIn =
  (developments: readonly Development[]): Known['isTurnedBetween'] =>
  ({ restriction, type }, a, b) => {
    const [from, to] = a < b ? [a, b] : [b, a]
    return developments.some(
      (one) =>
        one.restriction === restriction && one.date && one.date > from && one.date < to && areOpposite(one.type, type),
    )
  }

const isToldIn = (developments: readonly Development[]) => (restriction: string, stories: readonly string[]) =>
  developments.some(
    (one) => one.restriction === restriction && one.evidence.some(({ story }) => !stories.includes(story)),
  )

/** In the order in which they are founded when filed in order. */
const asFounded = (developments: readonly Development[]): Development[] =>
  developments
    .flatMap((development) => {
      const [first, ...more] = development.evidence
      return first ? [{ development, first: more.reduce((a, b) => (inOrder(a, b) <= 0 ? a : b), first) }] : []
    })
    .sort((a, b) => inOrder(a.first, b.first))
    .map(({ development }) => development)
