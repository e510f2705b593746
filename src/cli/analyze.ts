import type { Understanding } from '../domain/development.ts'
import { statusesAfter } from '../domain/status-after.ts'
import type { Story } from '../domain/story.ts'
import type { Minds } from '../minds.ts'

/** What is understood of one story, as one line of JSON: see `casewire analyze --help`. */
export const analyze = (minds: Minds, story: Story) => toAnswer(story, minds.understand(story, minds.match(story)))

/** The line for a story that has been understood. */
export function toAnswer(story: Story, { relevant, subjects, mentions, findings }: Understanding) {
  const statuses = statusesAfter(findings, story)
  return {
    id: story.id,
    relevant,
    subjects,
    mentions,
    developments: findings.map((finding, i) => ({
      company: finding.company,
      restriction: finding.restriction,
      type: finding.type,
      date: finding.date,
      datePrecision: finding.datePrecision,
      background: finding.background,
      statusAfter: statuses[i],
      evidence: finding.evidence,
    })),
  }
}
