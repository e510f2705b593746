import { inOrder, sayOutcome, sayPlace } from '../chat/decision-words.ts'
import type { Decision } from '../domain/decision.ts'
import type { Finding } from '../domain/development.ts'
import type { Story } from '../domain/story.ts'
import type { Minds } from '../minds.ts'

/** Why a story was understood as it was, to be read by people: which sentence, cue and rule decided, and what was rejected and why. */
export function explain(minds: Minds, story: Story): string {
  const matches = minds.match(story)
  const { decisions, findings, subjects } = minds.understand(story, matches)
  const lines = [`${story.id}  ${story.title || 'without a headline'}`]
  for (const { company, why } of matches.companies)
    lines.push(`  ${company}: ${subjects.includes(company) ? 'subject' : 'only named'} (found: ${why})`)
  for (const decision of inOrder(decisions)) lines.push(...linesOf(decision, findings))
  return `${lines.join('\n')}\n`
}

function linesOf(decision: Decision, findings: readonly Finding[]): string[] {
  const lines = [`  ${sayOutcome(decision, (id) => id)}`]
  const place = sayPlace(decision)
  if (place) lines.push(`    ${place}: ${decision.text?.replace(/\s+/g, ' ')}`)
  if (decision.rule) lines.push(`    rule ${decision.rule}, told as ${decision.mode}`)
  const finding = decision.finding === null ? undefined : findings[decision.finding]
  if (finding) lines.push(`    under ${finding.restriction}, ${finding.date ?? 'no date'}`)
  return lines
}
