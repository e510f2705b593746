import { daysBetween, precisionOf } from '../../domain/calendar.ts'
import type { Finding, Understanding } from '../../domain/development.ts'
import { developmentType, isExit } from '../../domain/development-type.ts'
import type { Ground, Grounds } from '../../domain/grounds.ts'
import type { Matches } from '../../domain/mention.ts'
import { type Restriction, UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'
import type { Story } from '../../domain/story.ts'
import { dateSaid } from './date-said.ts'
import { isEnding, whyNotTold } from './heard-as.ts'
import { findQuote } from './quote.ts'
import { createRestrictionNamed } from './restriction-named.ts'
import type { Claim, Heard } from './schema.ts'

/** What is to be made of a claim by itself: a finding, or why there is none. */
export interface Judged {
  claim: Claim | null
  /** The sentence that it quotes. */
  sentence: Ground | null
  finding: Finding | null
  why: string
}

/** What claims are held against. */
export interface Case {
  story: Story
  matches: Matches
  grounds: Grounds
  /** What the rules made of the story. */
  first: Understanding
}

/** Older acts are history, as they are for the rules. */
const NEWS_DAYS = 21
/** News stands at the top; what a story tells further down is history unless the rules say otherwise. */
const NEWS_SENTENCES = 6

/**
 * Holds a claim against the story and against what the rules heard in the sentence it quotes. One doubt drops it: the rules alone
 * are there for what is doubtful.
 */
export function createVerify(restrictions: readonly Restriction[]): (heard: Heard, on: Case) => Judged {
  const isNamed = createRestrictionNamed(restrictions)

  return (heard, on) => {
    if ('fault' in heard) return { claim: null, sentence: null, finding: null, why: heard.fault }
    const { claim } = heard
    const found = findQuote(claim.quote, on.story, on.grounds)
    if (typeof found === 'string') return { claim, sentence: null, finding: null, why: found }
    const { sentences } = found
    const sentence = sentences.find((one) => one.in === 'text') ?? sentences[0] ?? null
    const drop = (why: string): Judged => ({ claim, sentence, finding: null, why })

    const doubt =
      whyNotOf(claim.company, sentences, on) ??
      whyEnded(claim, on.first) ??
      whyNotTold(claim.type, sentences) ??
      whyLeftOut(claim, sentences, on.first)
    if (doubt) return drop(doubt)

    const date = dateSaid(claim.date, sentences, on.story.published)
    const background = claim.background || isHistory(date, sentences, on)
    if (background && !date) return drop('history without a day that the sentence says')

    const byRules = sentence?.restrictionOf(claim.type, date) ?? UNKNOWN_RESTRICTION
    if (byRules !== claim.restriction && byRules !== UNKNOWN_RESTRICTION && claim.restriction !== UNKNOWN_RESTRICTION)
      return drop(`the rules hear another restriction there, ${byRules}`)
    const restriction =
      byRules !== UNKNOWN_RESTRICTION || !isNamed(claim.restriction, on.story) ? byRules : claim.restriction
    const { company, type } = claim
    return {
      claim,
      sentence,
      finding: {
        company,
        restriction,
        type,
        date,
        datePrecision: precisionOf(date),
        effective: null,
        until: null,
        background,
        actor: null,
        evidence: found.evidence,
      },
      why: claim.date && !date ? 'kept, without its date, which the sentence does not say' : 'kept',
    }
  }
}

/** The company must be what the story is about, and what the sentence is about. */
function whyNotOf(company: string, sentences: readonly Ground[], { matches, first }: Case): string | null {
  const match = matches.companies.find((one) => one.company === company)
  if (!match?.mentions.some((mention) => !mention.boilerplate)) return 'a company that was not found in the article'
  const subjects = new Set([
    ...first.subjects,
    ...matches.companies.filter((one) => one.subject).map((one) => one.company),
  ])
  if (!subjects.has(company)) return 'a company that the story only names'
  if (sentences.some(({ companies }) => companies.has(company))) return null
  const nobody = sentences.every(({ companies }) => companies.size === 0)
  return nobody && subjects.size === 1 ? null : 'the sentence does not name the company'
}

function whyEnded({ type, company }: Claim, { findings }: Understanding): string | null {
  if (!isEnding(type)) return null
  const too = isExit(type) && findings.some((finding) => finding.company === company && isExit(finding.type))
  return too
    ? 'an exit that the rules found too: theirs stands as it is'
    : 'only the rules may say that something ended'
}

/** What the rules heard in that very sentence and left out for a reason stays out. */
function whyLeftOut({ type }: Claim, sentences: readonly Ground[], { decisions }: Understanding): string | null {
  const { kind } = developmentType(type)
  const heard = decisions.find(
    (decision) =>
      decision.outcome === 'left out' &&
      decision.company === null &&
      decision.type !== null &&
      developmentType(decision.type).kind === kind &&
      sentences.some(({ index }) => index === decision.sentence),
  )
  return heard ? `the rules left it out: ${heard.why}` : null
}

function isHistory(date: string | null, sentences: readonly Ground[], { story, grounds }: Case): boolean {
  if (grounds.opinion || !story.published) return true
  if (date && daysBetween(lastDay(date), story.published) > NEWS_DAYS) return true
  return sentences.some(({ tinges }) => tinges.has('earlier')) || sentences.every(({ index }) => index > NEWS_SENTENCES)
}

const lastDay = (date: string) => (date.length >= 10 ? date : date.length === 7 ? `${date}-28` : `${date}-12-31`)
