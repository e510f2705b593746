import { sayDate } from '../domain/calendar.ts'
import type { Standing } from '../domain/case.ts'
import type { Company } from '../domain/company.ts'
import { isConfirmed } from '../domain/confirmation.ts'
import type { Development } from '../domain/development.ts'
import { developmentType } from '../domain/development-type.ts'
import type { Restriction } from '../domain/restriction.ts'
import type { Card } from './card.ts'
import { createSources, differingDates } from './sources.ts'
import { STATUS_WORDS, sayStanding } from './status-words.ts'

interface Told {
  development: Development
  company: Company
  restriction: Restriction | undefined
  standing: Standing
  decider: Development | undefined
}

/** What a subscriber reads when something new happened: what, when, where that leaves the case, and who says so. */
export function developmentCard({ development, company, restriction, standing, decider }: Told): Card {
  const sources = createSources(6)
  const what = developmentType(development.type).label
  const when = development.date ? `, ${sayDate(development.date)}` : ''
  const marks = sources.marks(development, 4)
  const best = development.evidence[0]
  const unconfirmed = isConfirmed(development) ? '' : ' Reported, not yet confirmed.'
  const differing = differingDates(development)
  return {
    title: `${company.name}: ${what.toLowerCase()}`,
    tone: STATUS_WORDS[standing.status].tone,
    body: [
      `${what}${when}.${unconfirmed} ${marks}`,
      best ? `“${best.quote}”` : '',
      differing ? `Sources differ: ${differing}.` : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
    fields: [
      { label: 'Restriction', value: sayRestriction(restriction) },
      { label: 'Now', value: sayStanding(standing, decider) },
    ],
    sources: sources.list,
    buttons: [
      { label: 'Where it stands', call: { command: 'case', options: { company: company.id } } },
      { label: 'Wrong?', call: { command: 'correct', options: { development: development.id } } },
    ],
  }
}

/** `US Defense Department: Section 1260H list`, or a plain phrase where stories name none we know. */
export const sayRestriction = (restriction: Restriction | undefined) =>
  restriction ? `${restriction.authority}: ${restriction.name}` : 'not named by the sources'
