import type { Understanding } from '../src/domain/development.ts'
import { isTalk } from '../src/domain/development-type.ts'
import { CUES } from '../src/journey/understand/language.ts'

/** How often what a rule told was right, and wrong. */
export interface Tally {
  right: number
  wrong: number
  /** Companies of the stories in which it was right. */
  companies: ReadonlySet<string>
}

export const NONE: Tally = { right: 0, wrong: 0, companies: new Set() }

/** Mistakes of these kinds name a development that a rule told and should not have. */
const INVENTED = ['development invented', 'FALSE LIFTED']

/**
 * How often each rule was right over some stories. A finding counts for every rule whose cue tells it. History that the labels do
 * not hold counts for nothing, since they do not hold all of it.
 */
export function tallyRules(
  understood: ReadonlyMap<string, Understanding>,
  mistakes: ReadonlyMap<string, readonly string[]>,
  groupOf: (story: string) => string = (story) => story,
): Map<string, Tally> {
  const invented = new Set(INVENTED.flatMap((kind) => mistakes.get(kind) ?? []))
  const unlabelled = new Set(mistakes.get('background invented') ?? [])
  const tallies = new Map<string, Tally>()
  for (const [id, { findings, decisions }] of understood)
    findings.forEach(({ company, type, evidence }, i) => {
      const rules = new Set(decisions.filter(({ finding }) => finding === i).map(({ rule }) => rule ?? ''))
      const said = `${id} ${company} ${type}: ${evidence}`
      if (isTalk(type) || unlabelled.has(said)) return
      for (const rule of rules) {
        const { right, wrong, companies } = tallies.get(rule) ?? NONE
        tallies.set(
          rule,
          invented.has(said)
            ? { right, wrong: wrong + 1, companies }
            : { right: right + 1, wrong, companies: new Set([...companies, groupOf(id)]) },
        )
      }
    })
  return tallies
}

/** The rules that were not right at least once and more often than wrong. Talk is not scored, so its rules stay. */
export const unproven = (tallies: ReadonlyMap<string, Tally>): Set<string> =>
  new Set(
    CUES.filter(({ id, rule }) => {
      const { right, wrong } = tallies.get(id) ?? NONE
      return !isTalk(rule.type) && right <= wrong
    }).map(({ id }) => id),
  )
