import type { Company } from '../domain/company.ts'
import type { Development } from '../domain/development.ts'
import { dayOf } from '../domain/timeline.ts'
import type { Card } from './card.ts'
import { sayDevelopment } from './development-words.ts'
import { createSources } from './sources.ts'

/** Lines a card holds without being cut. */
const MOST_LINES = 25

/** Several developments in one message, company by company, each with its best source. */
export function developmentListCard(
  kind: 'digest' | 'catch_up',
  told: readonly { development: Development; company: Company }[],
): Card {
  const sources = createSources(10)
  const shown = told.toSorted((a, b) => (dayOf(a.development) ?? '').localeCompare(dayOf(b.development) ?? ''))
  const byCompany = Map.groupBy(shown.slice(-MOST_LINES), ({ company }) => company.name)
  const left = told.length - Math.min(told.length, MOST_LINES)
  const what = told.length === 1 ? '1 development' : `${told.length} developments`
  return {
    title: kind === 'digest' ? `Digest: ${what}` : `Catching up: ${what}`,
    tone: 'neutral',
    body: [
      kind === 'catch_up' ? 'These came in at once, so they are listed here instead of being posted one by one.' : '',
      ...[...byCompany].map(([name, lines]) =>
        [name, ...lines.map(({ development }) => `– ${sayDevelopment(development)} ${sources.marks(development, 1)}`)]
          .join('\n')
          .trim(),
      ),
      left ? `… and ${left} earlier ones; see /latest.` : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
    sources: sources.list,
    buttons: [{ label: 'Latest', call: { command: 'latest', options: {} } }],
  }
}
