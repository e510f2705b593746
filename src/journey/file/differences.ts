import { gapBetween } from '../../domain/calendar.ts'
import { type FoldedCase, foldCase } from '../../domain/course.ts'
import type { Development, Evidence } from '../../domain/development.ts'
import { isTalk } from '../../domain/development-type.ts'
import type { Filed } from './file-story.ts'
import { keyOf } from './identify.ts'

type Differences = Omit<Filed, 'results' | 'merged'>

/** What has to be written down and told to get from the developments that were known to those there are now. */
export function differences(
  known: readonly Development[],
  after: readonly Development[],
  { now }: { now: string },
): Differences {
  const before = new Map(known.map((development) => [development.id, development]))
  // What filing left alone is the very same object: the common story touches one development of a thousand.
  const left = new Set(after)
  const placeOf = new Map(
    known.flatMap((each) => (left.has(each) ? [] : each.evidence.map((one) => [keyOf(each, one), each.id] as const))),
  )
  const handled = after.filter((one) => before.get(one.id) !== one)
  const added: { development: string; evidence: Evidence }[] = []
  const moved: { evidence: Evidence; from: string; to: string }[] = []
  for (const each of handled)
    for (const one of each.evidence) {
      const from = placeOf.get(keyOf(each, one))
      if (from === undefined) added.push({ development: each.id, evidence: one })
      else if (from !== each.id) moved.push({ evidence: one, from, to: each.id })
    }
  const touched = new Set([
    ...added.map(({ development }) => development),
    ...moved.flatMap(({ from, to }) => [from, to]),
  ])
  const differing = handled.filter((one) => touched.has(one.id) || !isSame(one, before.get(one.id)))
  const told = differing.flatMap((one) => {
    const telling = tellingOf(one)
    return telling ? [{ development: one.id, story: telling.story }] : []
  })
  const changed = differing.map((one) => withTold(one, told.find(({ development }) => development === one.id)?.story))
  const companies = new Set(after.map(({ company }) => company))
  const keys = new Set([...known.filter(({ company }) => companies.has(company)), ...after].map(caseKey))
  const remaining = new Set(after.map(caseKey))
  const stale = new Set(changed.flatMap((one) => [caseKey(one), caseKey(before.get(one.id) ?? one)]))
  return {
    changed,
    added,
    moved,
    founded: new Set(after.flatMap(({ id }) => (before.has(id) ? [] : [id]))),
    news: told.map(({ development }) => development),
    told,
    cases: [...stale].filter((key) => remaining.has(key)).map((key) => refold(key, after, now)),
    emptied: [...keys].filter((key) => !remaining.has(key)).map(fromKey),
  }
}

/** What happened longer ago than this is history when it comes up, however it is told. */
const HISTORY_DAYS = 365

/**
 * The report to tell a development with: its first news, when it was never told and never came as history. Once told, further
 * evidence is silent.
 */
function tellingOf({ type, evidence }: Development): Evidence | undefined {
  if (isTalk(type) || evidence.some(({ told }) => told)) return undefined
  const news = evidence.filter((one) => !one.background && !isLongAgo(one))
  return news.some(({ history }) => history) ? undefined : news[0]
}

const isLongAgo = ({ date, published }: Evidence) =>
  date !== null && published !== null && gapBetween(date, published.slice(0, 10)) > HISTORY_DAYS

const withTold = (development: Development, story: string | undefined): Development => ({
  ...development,
  evidence: development.evidence.map((one) => (one.story === story ? { ...one, told: true } : one)),
})

const isSame = (a: Development, b: Development | undefined) =>
  b !== undefined &&
  a.restriction === b.restriction &&
  a.type === b.type &&
  a.date === b.date &&
  a.effective === b.effective &&
  a.until === b.until &&
  a.actor === b.actor

const caseKey = ({ company, restriction }: { company: string; restriction: string }) => `${company}|${restriction}`

function fromKey(key: string) {
  const cut = key.lastIndexOf('|')
  return { company: key.slice(0, cut), restriction: key.slice(cut + 1) }
}

const refold = (key: string, all: readonly Development[], now: string): FoldedCase =>
  foldCase(
    fromKey(key),
    all.filter((development) => caseKey(development) === key),
    now,
  )
