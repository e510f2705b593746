import { loadCompanies } from '../../src/catalogue/companies.ts'
import { createMinds } from '../../src/minds.ts'
import type { Rows } from '../table.ts'
import { DISAGREEMENTS } from './disagreements.ts'
import type { KnownCase } from './known-cases.ts'
import { ORDERS, replayCase, tellCase } from './replay-case.ts'

/** What came of telling the known cases by invented stories, in every order. */
export interface CaseReport {
  cases: number
  events: number
  stories: number
  /** Stories whose words were understood; what the others mean was given to filing directly. */
  understood: number
  developments: number
  told: number
  /** The cases that stand otherwise than the chronicle says, or otherwise in one order than in another. */
  differing: readonly { id: string; chronicle: string; ours: readonly string[] }[]
  /** Events that are not exactly one development, in any order, and developments told twice. */
  splitOrMerged: number
  toldTwice: number
}

/** Tell every known case and file its stories in every order. */
export function reportCases(cases: readonly KnownCase[]): CaseReport {
  const companies = loadCompanies()
  const minds = createMinds(companies)
  const told = cases.map((known) => ({ known, stories: tellCase(known, companies, minds) }))
  const filed = told.map(({ known, stories }) => {
    const others = told.flatMap((other) =>
      other.known.companyId === known.companyId && other.known.id !== known.id ? other.stories : [],
    )
    return { known, orders: ORDERS.map((order) => replayCase(known, { stories, others }, order)) }
  })
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
  const differing = filed.flatMap(({ known: { id, currentStatus }, orders }) => {
    const ours = [...new Set(orders.map(({ status }) => status))]
    return ours.length === 1 && ours[0] === currentStatus ? [] : [{ id, chronicle: currentStatus, ours }]
  })
  return {
    cases: cases.length,
    events: sum(cases.map(({ events }) => events.length)),
    stories: sum(told.map(({ stories }) => stories.length)),
    understood: sum(told.map(({ stories }) => stories.filter(({ understood }) => understood).length)),
    developments: sum(filed.map(({ orders }) => orders[0]?.developments ?? 0)),
    told: sum(filed.map(({ orders }) => orders[0]?.told ?? 0)),
    differing,
    splitOrMerged: sum(
      filed.map(
        ({ known, orders }) => orders.filter(({ developments }) => developments !== known.events.length).length,
      ),
    ),
    toldTwice: sum(filed.flatMap(({ orders }) => orders.map(({ posts, told: once }) => posts - once))),
  }
}

/** True when every case stands, in every order, where the chronicle says or where we argue. */
export const holds = ({ differing, splitOrMerged, toldTwice }: CaseReport) =>
  splitOrMerged === 0 &&
  toldTwice === 0 &&
  differing.every(({ id, ours }) => ours.length === 1 && DISAGREEMENTS[id] === ours[0])

export const caseRows = ({ differing }: CaseReport): Rows => [
  ['case', 'chronicle', 'ours', ''],
  ...differing.map(({ id, chronicle, ours }) => [
    id,
    chronicle,
    ours.join(' or '),
    ours.length === 1 && DISAGREEMENTS[id] === ours[0] ? 'argued' : 'NOT ARGUED',
  ]),
]
