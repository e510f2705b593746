import { sayDate } from '../domain/calendar.ts'
import type { Measure } from '../domain/case.ts'
import { daysClaimed, kindsClaimed } from '../domain/claims.ts'
import type { Development, Evidence } from '../domain/development.ts'
import { developmentType, isTalk } from '../domain/development-type.ts'
import type { Restriction } from '../domain/restriction.ts'
import { misfit } from '../domain/standing.ts'
import type { Bot, CaseFile, CaseLine } from './bot.ts'
import { namesOf, sayCorrected, sayTakenOut } from './correction-words.ts'
import { sayDevelopment, sayPending } from './development-words.ts'
import { byCatalogue, byEvidence, type Sentence } from './sentence.ts'
import { shorten } from './shorten.ts'
import { sayStanding } from './status-words.ts'
import { saySure } from './sure-words.ts'

/** The developments of a case that are news: what somebody merely said moves nothing. */
export const newsOf = ({ developments }: CaseFile) => developments.filter(({ type }) => !isTalk(type))

/** Where a case stands, since when, and how sure that is. */
export function statusSentence({ standing, decider }: CaseLine, last?: Development): Sentence {
  const sure = decider ? saySure(decider) : ''
  return {
    text: [sayStanding(standing, decider), sure].filter(Boolean).join(' '),
    by: byEvidence((decider ?? last)?.evidence ?? []),
    most: 4,
  }
}

/** `12 Mar 2021: Preliminary injunction granted`, as a row of a timeline. */
export const rowSentence = (development: Development, after = '', before = ''): Sentence => ({
  text: `${before}${sayDevelopment(development)}${after}`,
  by: byEvidence(development.evidence),
})

/** What happened last, in the words of the best who tell it. */
export function lastSentence(development: Development): Sentence {
  const quote = shorten(development.evidence[0]?.quote ?? '', 200)
  return {
    text: `Last: ${sayDevelopment(development)}${quote ? `, “${quote}”` : ''}`,
    by: byEvidence(development.evidence),
  }
}

/** What the restriction forbids, and to whom; undefined where the catalogue does not say. */
export function practiceSentence(restriction: Restriction | undefined): Sentence | undefined {
  return restriction?.practice ? { text: restriction.practice, by: [byCatalogue(restriction)] } : undefined
}

/** What a restriction forbids is said of now only while it binds. */
export function practiceLabel(measure: Measure): string {
  if (measure === 'in_force' || measure === 'partially_lifted') return 'In practice'
  return measure === 'announced' || measure === 'threatened' || measure === 'suspended'
    ? 'When in force'
    : 'While in force'
}

/** What is still to come, and what passed without news. */
export function pendingSentences({ standing, developments }: CaseFile): Sentence[] {
  const settling = developments.findLast(({ type }) => developmentType(type).effect === 'agree-exit')
  return [
    ...(standing.resolutionPending && settling
      ? [{ text: 'An end is agreed or proposed, but not ordered.', by: byEvidence(settling.evidence) }]
      : []),
    ...standing.pending.flatMap((pending) => {
      const setting = developments.findLast(
        ({ effective, until }) => effective === pending.date || until === pending.date,
      )
      return setting ? [{ text: sayPending(pending), by: byEvidence(setting.evidence) }] : []
    }),
  ]
}

/** Where outlets give one development different days, or report what does not fit. */
export function differenceSentences(file: CaseFile): Sentence[] {
  const claims = newsOf(file).flatMap((development) => [
    ...(differingKinds(development) ?? []),
    ...(differingDays(development) ?? []),
  ])
  const odd = file.standing.disputed ? misfit(file.developments) : undefined
  const all = [
    ...(odd
      ? [{ text: `Sources differ: ${sayDevelopment(odd)} does not fit this status.`, by: byEvidence(odd.evidence) }]
      : []),
    ...claims.reverse(),
  ]
  return all.slice(0, MOST_DIFFERENCES)
}

/** More of them nobody reads; the newest are said. */
const MOST_DIFFERENCES = 3
const MOST_DAYS = 3

/** `Sources differ on lawsuit filed: Court says 12 Mar 2021, Daily 13 Mar 2021.` */
export function differingDays(development: Development): [Sentence] | undefined {
  const claims = daysClaimed(development).slice(0, MOST_DAYS)
  return differing(development, claims, ({ date }) => sayDate(date ?? ''))
}

/** `Sources differ on court ruled for the company: Court says vacated by court order, Daily court ruled for the company.` */
function differingKinds(development: Development): [Sentence] | undefined {
  const claims = kindsClaimed(development).slice(0, MOST_DAYS)
  return differing(development, claims, ({ type }) => developmentType(type).label.toLowerCase())
}

function differing(
  { type }: Development,
  claims: readonly Evidence[],
  say: (claim: Evidence) => string,
): [Sentence] | undefined {
  if (claims.length < 2) return undefined
  const said = claims.map((claim, i) => `${shorten(claim.outlet ?? '', 60)}${i ? '' : ' says'} ${say(claim)}`)
  const text = `Sources differ on ${developmentType(type).label.toLowerCase()}: ${said.join(', ')}.`
  return [{ text, by: byEvidence(claims), most: MOST_DAYS }]
}

/** What a person corrected of a development stands beside it; that person answers for it, no story does. */
export function correctedSentence(development: Development, bot: Bot): Sentence[] {
  const text = shorten(sayCorrected(development, namesOf(bot)), 300)
  return text ? [{ text, by: [] }] : []
}

/** What corrections took out of a case. */
export const takenOutSentences = ({ takenOut = [] }: CaseFile, bot: Bot): Sentence[] =>
  takenOut
    .slice(0, MOST_DIFFERENCES)
    .map((development) => ({ text: shorten(sayTakenOut(development, namesOf(bot)), 300), by: [] }))
