import type { Status } from './case.ts'
import type { Development, Finding } from './development.ts'
import { UNKNOWN_RESTRICTION } from './restriction.ts'
import { foldStanding } from './standing.ts'
import type { Story } from './story.ts'
import { timelineOf } from './timeline.ts'

/** The status each finding leaves its case in, as far as this story alone supports; in the order of the findings. */
export function statusesAfter(findings: readonly Finding[], story: Story): Status[] {
  const told = findings.map((finding, i) => asDevelopment(finding, story, String(i).padStart(4, '0')))
  return told.map((development) => {
    const sameCase = timelineOf(
      told.filter((other) => other.company === development.company && fits(other, development)),
    )
    return foldStanding(sameCase.slice(0, sameCase.indexOf(development) + 1)).status
  })
}

const fits = (other: Development, development: Development) =>
  other.restriction === development.restriction ||
  other.restriction === UNKNOWN_RESTRICTION ||
  development.restriction === UNKNOWN_RESTRICTION

const asDevelopment = (finding: Finding, story: Story, id: string): Development => ({
  id,
  company: finding.company,
  restriction: finding.restriction,
  type: finding.type,
  date: finding.date,
  datePrecision: finding.datePrecision,
  effective: finding.effective,
  until: finding.until,
  actor: finding.actor,
  evidence: [
    {
      story: story.id,
      outlet: story.outlet,
      rank: 3,
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
      docket: null,
      background: finding.background,
      history: false,
      filing: false,
      copyOf: story.id,
      told: false,
      filedAt: id,
    },
  ],
})
