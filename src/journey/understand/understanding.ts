import type { Decision } from '../../domain/decision.ts'
import type { Finding, Understanding } from '../../domain/development.ts'
import { isTalk } from '../../domain/development-type.ts'
import type { Matches } from '../../domain/mention.ts'
import type { Restriction } from '../../domain/restriction.ts'
import type { Story } from '../../domain/story.ts'
import { decisionOnStory, leaveOut, settle } from './decisions.ts'
import { fromLead } from './from-lead.ts'
import { type Language, toLanguage } from './language.ts'
import { leading } from './leading.ts'
import { LEXICONS } from './lexicon/index.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { mergeFindings } from './merge.ts'
import { dayOrderOf } from './numeric-dates.ts'
import { isOpinion } from './opinion.ts'
import { type Named, readSentence } from './reading.ts'
import { isRelevant } from './relevance.ts'
import { type Sentence, toSentences } from './sentences.ts'
import { dayOf, yearOf } from './story-day.ts'
import { tell } from './tell.ts'
import { findTurns } from './turn.ts'

/**
 * What a story says happened, to which tracked company, under which restriction and when. Pure: the same story and matches give the
 * same answer. Stories in a language without a lexicon give names only.
 */
export function createUnderstanding(
  restrictions: readonly Restriction[],
  { without = new Set<string>(), lexicons = LEXICONS }: Parts = {},
): (story: Story, matches: Matches) => Understanding {
  const known = new Set(restrictions.map((restriction) => restriction.id))
  const languages = new Map(lexicons.map((lexicon) => [lexicon.lang, toLanguage(lexicon)]))
  return (story, matches) => {
    const language = languages.get((story.lang ?? 'en').slice(0, 2).toLowerCase())
    const dated = { ...story, published: dayOf(story) }
    const regional = language && { ...language, dayOrder: dayOrderOf(story.url), year: yearOf(dated) }
    return understand(dated, matches, regional, known, without)
  }
}

/** What to understand with, where it is not everything: for measuring what each rule and word is worth. */
interface Parts {
  /** Ids of rules to leave out. */
  without?: ReadonlySet<string>
  lexicons?: readonly Lexicon[]
}

function understand(
  story: Story,
  matches: Matches,
  language: Language | undefined,
  known: ReadonlySet<string>,
  without: ReadonlySet<string>,
): Understanding {
  const live = matches.companies.filter((company) => company.mentions.some((mention) => !mention.boilerplate))
  const named = live.map((company) => company.company)
  const prior = live.filter((company) => company.subject).map((company) => company.company)
  if (!language)
    return {
      relevant: false,
      subjects: [],
      mentions: named,
      findings: [],
      decisions: [decisionOnStory(false, `not understood: no lexicon for ${story.lang}`)],
    }
  if (!named.length)
    return { relevant: false, subjects: [], mentions: [], findings: [], decisions: [decisionOnStory(false, NOBODY)] }

  const decisions: Decision[] = []
  const readings = toSentences(story.title, story.text, matches.body).map((sentence) =>
    readSentence(sentence, namesIn(sentence, matches), language),
  )
  const turns = readings.flatMap((reading) => findTurns(reading, (decision) => decisions.push(decision), without))
  const told = tell(turns, readings, leading(prior.length ? prior : named, readings), story, known, decisions)
  const opinion = isOpinion(story)
  const kept = mergeFindings(fromLead(told, readings, story.published), story.published, opinion)
  const verdict = isRelevant(
    kept.map((one) => one.finding),
    readings,
    prior,
  )
  const findings = verdict.relevant ? kept.map((one) => one.finding) : []
  if (verdict.relevant) settle(kept)
  else for (const one of kept) leaveOut(one, `the story is not about a restriction: ${verdict.why}`)
  const subjects = subjectsOf(findings, prior, verdict.relevant)
  return {
    relevant: verdict.relevant && subjects.length > 0,
    subjects,
    mentions: named.filter((id) => !subjects.includes(id)),
    findings,
    decisions: [
      decisionOnStory(verdict.relevant, verdict.why, verdict.at),
      ...decisions.sort((a, b) => (a.sentence ?? 0) - (b.sentence ?? 0)),
    ],
  }
}

const NOBODY = 'it names no company followed here'

export function namesIn(sentence: Sentence, matches: Matches): Named[] {
  const names: Named[] = []
  for (const { company, mentions } of matches.companies)
    for (const mention of mentions)
      if (
        !mention.boilerplate &&
        mention.in === sentence.in &&
        mention.start >= sentence.start &&
        mention.end <= sentence.end
      )
        names.push({
          company,
          start: mention.start - sentence.start,
          end: mention.end - sentence.start,
          related: mention.related,
        })
  return names
}

/** The companies something is told of; with nothing told, those the matching took for the subject. */
function subjectsOf(findings: readonly Finding[], prior: readonly string[], relevant: boolean): string[] {
  if (!relevant) return []
  const main = findings
    .filter((finding) => !finding.background && !isTalk(finding.type))
    .map((finding) => finding.company)
  const any = findings.map((finding) => finding.company).filter((company) => prior.includes(company))
  const chosen = [...new Set(main.length ? main : any)]
  return chosen.length ? chosen : [...prior]
}
