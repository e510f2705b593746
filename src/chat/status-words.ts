import { sayDate } from '../domain/calendar.ts'
import type { Standing, Status } from '../domain/case.ts'
import type { Development } from '../domain/development.ts'
import { developmentType } from '../domain/development-type.ts'
import type { Tone } from './card.ts'

interface Words {
  label: string
  tone: Tone
  /** Worst first, for lists of several cases. */
  weight: number
}

/** How each status is said and coloured, in every chat. */
export const STATUS_WORDS: Record<Status, Words> = {
  in_force: { label: 'In force', tone: 'restricted', weight: 0 },
  challenged: { label: 'In force, challenged in court', tone: 'restricted', weight: 1 },
  under_appeal: { label: 'In force, under appeal', tone: 'restricted', weight: 2 },
  announced: { label: 'Announced', tone: 'restricted', weight: 3 },
  pending_trial: { label: 'Charged, trial pending', tone: 'restricted', weight: 4 },
  suspended: { label: 'Suspended', tone: 'suspended', weight: 5 },
  partially_lifted: { label: 'Partially lifted', tone: 'suspended', weight: 6 },
  deferred: { label: 'Prosecution deferred', tone: 'suspended', weight: 7 },
  threatened: { label: 'Threatened', tone: 'caution', weight: 8 },
  unknown: { label: 'Status unclear', tone: 'caution', weight: 9 },
  lifted: { label: 'Lifted', tone: 'free', weight: 10 },
  vacated: { label: 'Lifted', tone: 'free', weight: 10 },
  expired: { label: 'Expired', tone: 'free', weight: 11 },
  superseded: { label: 'Superseded', tone: 'free', weight: 11 },
  resolved: { label: 'Resolved', tone: 'free', weight: 12 },
  no_restriction_found: { label: 'No restriction found', tone: 'neutral', weight: 13 },
}

/** The status in one or two plain sentences: `Suspended: a court has blocked it for now (…, 12 Mar 2021). Not lifted.` */
export function sayStanding(standing: Standing, decider: Development | undefined): string {
  const { label } = STATUS_WORDS[standing.status]
  const what = decider ? developmentType(decider.type).label.toLowerCase() : ''
  const when = standing.since ? sayDate(standing.since) : ''
  const basis = [what, when].filter(Boolean).join(', ')
  const tail = basis ? ` (${basis})` : ''
  switch (standing.status) {
    case 'suspended':
      return isByCourt(decider)
        ? `Suspended: a court has blocked it for now${tail}. Not lifted.`
        : `Suspended: the authority itself has paused it${tail}. Not lifted.`
    case 'vacated':
    case 'lifted':
      return standing.confirmed
        ? `${exitWords(standing, decider)}${tail}.`
        : `Reported lifted, not yet confirmed${tail}.`
    case 'announced':
      return `Announced, not yet in effect${tail}.`
    case 'no_restriction_found':
      return 'No restriction found in our sources; not a clearance.'
    case 'unknown':
      return 'Status unclear: what our sources say does not settle it.'
    default:
      return `${label}${tail}.${standing.reinstated ? ' It had been lifted and was put back.' : ''}`
  }
}

const exitWords = (standing: Standing, decider: Development | undefined) =>
  standing.status === 'vacated' || decider?.type === 'vacated'
    ? 'Lifted: a final court order vacated it'
    : 'Lifted: it no longer applies'

const isByCourt = (decider: Development | undefined) => !decider || developmentType(decider.type).effect !== 'pause'
