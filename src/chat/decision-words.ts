import type { Decision, Outcome } from '../domain/decision.ts'
import { developmentType } from '../domain/development-type.ts'

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  told: 'Told',
  history: 'History',
  joined: 'Told elsewhere too',
  'left out': 'Left out',
}

const ORDER: readonly Outcome[] = ['told', 'history', 'left out', 'joined']

/** What was told, then what was not. */
export const inOrder = (decisions: readonly Decision[]): Decision[] => [...decisions].sort((a, b) => rank(a) - rank(b))

const rank = ({ about, outcome }: Decision) => (about === 'story' ? -1 : ORDER.indexOf(outcome))

/** `Left out: Acme, ban lifted: only planned (“could”)`. */
export function sayOutcome(decision: Decision, nameOf: (id: string) => string): string {
  if (decision.about === 'story') return `${decision.outcome === 'told' ? 'Relevant' : 'Not relevant'}: ${decision.why}`
  const what = decision.type ? developmentType(decision.type).label : 'something'
  const whose = decision.company ? `${nameOf(decision.company)}, ` : ''
  return `${OUTCOMES[decision.outcome]}: ${whose}${what}: ${decision.why}${decision.because ? ` (“${decision.because}”)` : ''}`
}

/** What a second reader said, and what was made of it; or why it was not heard. */
export function saySecond(decision: Decision, nameOf: (id: string) => string): string {
  if (decision.company === null) return decision.why
  const quote = decision.text ? ` (“${decision.text}”)` : ''
  return `${sayOutcome(decision, nameOf)}${quote}`
}

/** `sentence 2, “judge … blocked”`, or the headline; empty when no single sentence decided. */
export function sayPlace({ sentence, words }: Decision): string {
  if (sentence === null) return ''
  const place = sentence === 0 ? 'headline' : `sentence ${sentence}`
  return words ? `${place}, “${words}”` : place
}
