import type { Evidence, Finding } from '../../domain/development.ts'
import { UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'
import type { Story } from '../../domain/story.ts'
import { developmentOf } from './agreed.ts'
import { docketOf } from './dockets.ts'
import { distance, type Known } from './sameness.ts'

/** What one story says of one turn in the cases of a company: a piece of evidence that looks for its development. */
export interface Report {
  company: string
  evidence: Evidence
}

/** A story that is to be filed, with what was understood of it. */
export interface Telling {
  story: Story
  outlet: { name: string; rank: number; filing: boolean }
  /** Equal for copies of one text. */
  copyOf: string
  findings: readonly Finding[]
  /** The story comes from a first read, a backfill or an old archive: filed, never told. */
  history: boolean
  /** ISO 8601. */
  now: string
}

/**
 * What a story reports, each turn once: findings that tell one and the same turn are one report, so that a story is never two
 * pieces of evidence for one development. Depends on the story alone.
 */
export function reportsOf(telling: Telling): { report: Report; findings: Finding[] }[] {
  const told = telling.findings.map((finding) => ({ finding, evidence: toEvidence(telling, finding) }))
  // News before recaps and dated before undated, which they join; else as told, for what a story says first is what it is about.
  told.sort(
    ({ evidence: a }, { evidence: b }) =>
      Number(a.background) - Number(b.background) || Number(!a.date) - Number(!b.date),
  )
  const reports: { report: Report; findings: Finding[] }[] = []
  for (const { finding, evidence } of told) {
    const same = reports.find(({ report }) => isRepeated(report, { company: finding.company, evidence }))
    if (same) {
      same.findings.push(finding)
      same.report.evidence = completed(same.report.evidence, evidence)
    } else reports.push({ report: { company: finding.company, evidence }, findings: [finding] })
  }
  return reports
}

const NOTHING_ELSE: Known = {
  standingIn: () => undefined,
  isTurnedBetween: () => false,
  isToldElsewhere: () => false,
}

/** True when a story tells in both one and the same turn. */
export const isRepeated = (known: Report, report: Report) =>
  distance(developmentOf('', known.company, [known.evidence]), report, NOTHING_ELSE) !== null

const completed = (kept: Evidence, other: Evidence): Evidence => ({
  ...kept,
  restriction: kept.restriction === UNKNOWN_RESTRICTION ? other.restriction : kept.restriction,
  effective: kept.effective ?? other.effective,
  until: kept.until ?? other.until,
  actor: kept.actor ?? other.actor,
  docket: kept.docket ?? other.docket,
})

const toEvidence = ({ story, outlet, copyOf, history, now }: Telling, finding: Finding): Evidence => ({
  story: story.id,
  outlet: outlet.name,
  rank: outlet.rank,
  url: story.url,
  title: story.title,
  quote: finding.evidence,
  published: story.published,
  restriction: finding.restriction,
  type: finding.type,
  date: finding.date,
  datePrecision: finding.datePrecision,
  effective: finding.effective,
  until: finding.until,
  actor: finding.actor,
  docket: docketOf(finding, story),
  background: finding.background,
  history,
  filing: outlet.filing,
  copyOf,
  told: false,
  filedAt: now,
})
