import { statusesAfter } from '../domain/status-after.ts'
import type { Story } from '../domain/story.ts'
import type { Minds } from '../minds.ts'

/** What is understood of one story, as one line of JSON: see `casewire analyze --help`. */
export function analyze(minds: Minds, story: Story) {
  const { relevant, subjects, mentions, findings } = minds.understand(story, minds.match(story))
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
