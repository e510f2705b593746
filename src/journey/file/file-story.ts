import type { FoldedCase } from '../../domain/course.ts'
import type { Development, Evidence, Finding } from '../../domain/development.ts'
import { inOrder } from '../../domain/evidence-order.ts'
import { UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'
import { developmentOf } from './agreed.ts'
import { differences } from './differences.ts'
import { identify } from './identify.ts'
import { fileReports } from './refile.ts'
import { isRepeated, type Report, reportsOf, type Telling } from './reports.ts'
import { settled } from './settled.ts'

interface Filing extends Telling {
  /** All developments of the companies in `findings`, with all their evidence. */
  known: readonly Development[]
  newId: () => string
}

/** What filing a story changes. Everything is stated, nothing is done. */
export interface Filed {
  /** In the order of the findings: the development each went into, and whether it was new. */
  results: readonly { finding: Finding; development: string; isNew: boolean }[]
  /** Developments after filing, new or changed, with all their evidence. */
  changed: readonly Development[]
  added: readonly { development: string; evidence: Evidence }[]
  /** Evidence that later evidence showed to be of another development. */
  moved: readonly { evidence: Evidence; from: string; to: string }[]
  /** Developments that turned out to be one with others. */
  merged: readonly { id: string; into: string }[]
  /** Ids of developments nobody had before. */
  founded: ReadonlySet<string>
  /** Developments to tell: reported as news for the first time. */
  news: readonly string[]
  /** The story each of them is told with. */
  told: readonly { development: string; story: string }[]
  /** Cases to save, refolded. */
  cases: readonly FoldedCase[]
  /** Cases that hold nothing any more, because their developments found their restriction. */
  emptied: readonly { company: string; restriction: string }[]
}

/**
 * File what a story says into the developments we know: join one, or found a new one. Pure. What comes of a set of stories does not
 * depend on the order in which they come: where this one was published before others that are filed already, and so might have led
 * them elsewhere, these are filed again behind it.
 */
export function fileStory(filing: Filing): Filed {
  const told = reportsOf(filing)
  const known = Map.groupBy(filing.known, ({ company }) => company)
  const after: Development[] = []
  const merged: { id: string; into: string }[] = []
  for (const [company, reports] of Map.groupBy(told, ({ report }) => report.company)) {
    const before = known.get(company) ?? []
    const fresh = reports.flatMap(({ report }) => (before.some((one) => holds(one, report)) ? [] : [report]))
    const filed = fileCompany(company, before, fresh, filing.newId)
    after.push(...settled(filed.developments))
    merged.push(...filed.merged)
  }
  const placed = told.flatMap(({ report, findings }) => {
    const place = after.find((one) => one.company === report.company && holds(one, report))
    return place ? findings.map((finding) => ({ finding, development: place.id })) : []
  })
  const changes = differences(filing.known, after, filing)
  return {
    ...changes,
    merged,
    results: filing.findings.flatMap((finding) => {
      const place = placed.find((one) => one.finding === finding)
      return place ? [{ ...place, isNew: changes.founded.has(place.development) }] : []
    }),
  }
}

function fileCompany(
  company: string,
  known: readonly Development[],
  fresh: readonly Report[],
  newId: () => string,
): { developments: readonly Development[]; merged: { id: string; into: string }[] } {
  const { before, later } = cutAt(known.map(unsettled), fresh, newId)
  const again = later.map((evidence) => ({ company, evidence }))
  return identify(known, fileReports(before, [...again, ...fresh], newId))
}

/**
 * What was known before the first of these reports came out, and the evidence that came out later. Each report was filed without
 * a look at later ones, so what was known then is what is known now without them.
 */
function cutAt(
  known: readonly Development[],
  fresh: readonly Report[],
  newId: () => string,
): { before: Development[]; later: Evidence[] } {
  const [first] = fresh.map(({ evidence }) => evidence).sort(inOrder)
  const later: Evidence[] = []
  const before = known.flatMap((development) => {
    const cut = development.evidence.filter((one) => first !== undefined && inOrder(first, one) < 0)
    if (!cut.length) return [development]
    later.push(...cut)
    const kept = development.evidence.filter((one) => !cut.includes(one))
    return kept.length ? [developmentOf(newId(), development.company, kept)] : []
  })
  return { before, later }
}

/** As its stories have it; what they leave open is settled anew, for more may be known now. */
const unsettled = (development: Development): Development =>
  development.evidence.some(({ restriction }) => restriction !== UNKNOWN_RESTRICTION)
    ? development
    : { ...development, restriction: UNKNOWN_RESTRICTION }

/** Has this story been filed there for this before? An edited story may say it in other words. */
const holds = ({ company, evidence }: Development, report: Report) =>
  evidence.some((one) => one.story === report.evidence.story && isRepeated({ company, evidence: one }, report))
