import { isTalk } from '../src/domain/development-type.ts'
import { CUES } from '../src/journey/understand/language.ts'
import type { CrossValidated } from './cross-validate.ts'
import { isCount, MEASURES, type MeasureName, type Score, valueOf } from './measures.ts'
import type { Results } from './results.ts'
import { NONE, type Tally } from './rules-proven.ts'
import { figure, type Rows } from './table.ts'

const NAMES: readonly MeasureName[] = MEASURES.map(({ name }) => name)
const shown = (name: MeasureName, score: Score) => figure(valueOf(name, score), isCount(name))

/** Each measure with everything, cross-validated by company, and what is between. */
export function wholeRows({ full, crossValidated: { proven, harsher } }: Results): Rows {
  return [
    ['', 'whole', 'cross-validated', 'difference', 'and without words not seen'],
    ...NAMES.map((name) => [
      name,
      shown(name, full),
      shown(name, proven),
      difference(valueOf(name, full), valueOf(name, proven), isCount(name)),
      shown(name, harsher),
    ]),
  ]
}

/** How far a figure may fall when only what other companies prove is used. */
const LEEWAY = 0.05

/** Names the measures that fall further than they may when cross-validated. */
export function sayGap({ full, crossValidated: { proven } }: Results): string {
  const wide = NAMES.filter((name) => {
    const [all, some] = [valueOf(name, full), valueOf(name, proven)]
    return !isCount(name) && all !== null && some !== null && all - some > LEEWAY
  })
  const leeway = figure(LEEWAY)
  return wide.length
    ? `Cross-validated more than ${leeway} below the whole: ${wide.join(', ')}.`
    : `Cross-validated, no figure is more than ${leeway} below the whole.`
}

function difference(full: number | null, proven: number | null, counts: boolean): string {
  if (full === null || proven === null) return '–'
  const by = proven - full
  return `${by < 0 ? '−' : '+'}${figure(Math.abs(by), counts)}`
}

const BRIEF: readonly MeasureName[] = [
  'relevance F1',
  'subject F1',
  'developments F1',
  'restriction',
  'date',
  'status',
  'false lifted',
]

export const languageRows = ({ languages }: Results): Rows => [
  ['language', 'stories', ...BRIEF],
  ...languages.map(([lang, stories, score]) => [lang, String(stories), ...BRIEF.map((name) => shown(name, score))]),
]

/** Every fold of companies, with all rules or with those alone that the other companies prove; then mean, worst and spread. */
export function foldRows({ folds }: CrossValidated, which: 'full' | 'proven'): Rows {
  const column = (name: MeasureName) =>
    folds.map((fold) => valueOf(name, fold[which])).filter((value) => value !== null)
  const over = (label: string, sum: (values: number[], counts: boolean) => number) => [
    label,
    '',
    ...BRIEF.map((name) => {
      const values = column(name)
      return figure(values.length ? sum(values, isCount(name)) : null)
    }),
  ]
  return [
    [which === 'full' ? 'fold, all rules' : 'fold, proven rules', 'stories', ...BRIEF],
    ...folds.map((fold, i) => [
      which === 'full' ? String(i + 1) : `${i + 1}, ${fold.without} rules left out`,
      String(fold.stories.length),
      ...BRIEF.map((name) => shown(name, fold[which])),
    ]),
    over('mean', (values) => values.reduce((sum, value) => sum + value, 0) / values.length),
    over('worst', (values, counts) => (counts ? Math.max(...values) : Math.min(...values))),
    over('spread', (values) => Math.max(...values) - Math.min(...values)),
  ]
}

/** Rules that were wrong as often as right, or never used, come first; then those that few companies prove. */
export function ruleRows(tallies: ReadonlyMap<string, Tally>): Rows {
  const rules = CUES.filter(({ rule }) => !isTalk(rule.type)).map(({ id }) => ({ id, ...(tallies.get(id) ?? NONE) }))
  rules.sort(
    (a, b) => Math.sign(a.right - a.wrong) - Math.sign(b.right - b.wrong) || a.companies.size - b.companies.size,
  )
  return [
    ['rule', 'right', 'wrong', 'companies'],
    ...rules.map(({ id, right, wrong, companies }) => [id, String(right), String(wrong), String(companies.size)]),
  ]
}

export const mistakeRows = ({ mistakes }: Results): Rows => [
  ['mistakes by kind', ''],
  ...mistakes.map(([kind, count]) => [kind, String(count)]),
]
