import { gapBetween } from './calendar.ts'
import type { Development, Evidence } from './development.ts'
import { developmentType } from './development-type.ts'

/** Beyond this many days the date a story gives is not believed to be that of the development it tells of. */
export const OTHER_DATE_DAYS = 7

/**
 * One piece of evidence for each day that outlets give a development, the best outlet first; a day far from its own is that of
 * another step, which a story names in passing. More than one says that outlets differ.
 */
export function daysClaimed({ date: agreed, evidence }: Development): Evidence[] {
  const byDay = new Map<string, Evidence>()
  for (const one of evidence) {
    const { date } = one
    if (!date || date.length < 10 || !one.outlet || byDay.has(date)) continue
    if (!agreed || gapBetween(agreed, date) <= OTHER_DATE_DAYS) byDay.set(date, one)
  }
  return [...byDay.values()]
}

/**
 * One piece of news for each thing that outlets say a development was, as far as it matters to its case: a win that one calls an
 * order vacating it, say. More than one says that outlets differ.
 */
export function kindsClaimed({ evidence }: Development): Evidence[] {
  const byEffect = new Map<string, Evidence>()
  for (const one of evidence) {
    const { effect } = developmentType(one.type)
    if (!one.background && one.outlet && !byEffect.has(effect)) byEffect.set(effect, one)
  }
  return [...byEffect.values()]
}
