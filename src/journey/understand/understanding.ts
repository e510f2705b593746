import type { Company } from '../../domain/company.ts'
import type { Finding, Understanding } from '../../domain/development.ts'
import { isExit, isTalk } from '../../domain/development-type.ts'
import type { Matches } from '../../domain/mention.ts'
import type { Restriction } from '../../domain/restriction.ts'
import type { Story } from '../../domain/story.ts'
import { actedUpon } from './acted-upon.ts'
import { ageOf, recalled } from './background.ts'
import { guardExit } from './exit-guard.ts'
import { type Language, toLanguage } from './language.ts'
import { LEXICONS } from './lexicon/index.ts'
import { mergeFindings, type Told } from './merge.ts'
import { type Named, type Reading, readSentence } from './reading.ts'
import { isRelevant } from './relevance.ts'
import { resolveRestriction } from './restriction.ts'
import { type Sentence, toSentences } from './sentences.ts'
import { findTurns, type Turn } from './turn.ts'
import { datesOf, lent, whenOf } from './when.ts'

export interface Knowledge {
  companies: readonly Company[]
  restrictions: readonly Restriction[]
}

/**
 * What a story says happened, to which tracked company, under which restriction and when. Pure: the same story and matches give the
 * same answer. Stories in a language without a lexicon give names only.
 */
export function createUnderstanding({ restrictions }: Knowledge): (story: Story, matches: Matches) => Understanding {
  const known = new Set(restrictions.map((restriction) => restriction.id))
  const languages = new Map(LEXICONS.map((lexicon) => [lexicon.lang, toLanguage(lexicon)]))
  return (story, matches) => understand(story, matches, languages.get((story.lang ?? 'en').slice(0, 2)), known)
}

function understand(
  story: Story,
  matches: Matches,
  language: Language | undefined,
  known: ReadonlySet<string>,
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
      notes: [`not understood: no lexicon for ${story.lang}`],
    }
  if (!named.length) return { relevant: false, subjects: [], mentions: [], findings: [], notes: ['no tracked company'] }

  const notes: string[] = []
  const readings = toSentences(story.title, story.text, matches.body).map((sentence) =>
    readSentence(sentence, namesIn(sentence, matches), language),
  )
  const turns = readings.flatMap((reading) =>
    findTurns(reading, (why) => notes.push(`${reading.sentence.index}: left out ${why}`)),
  )
  const told = tell(turns, readings, leading(prior.length ? prior : named, readings), story, known, notes)
  const merged = mergeFindings(fromLead(told, readings, story.published), story.published)
  const verdict = isRelevant(merged, readings, prior)
  notes.push(verdict.why)
  const findings = verdict.relevant ? merged : []
  const subjects = subjectsOf(findings, prior, verdict.relevant)
  return {
    relevant: verdict.relevant && subjects.length > 0,
    subjects,
    mentions: named.filter((id) => !subjects.includes(id)),
    findings,
    notes,
  }
}

function tell(
  turns: readonly Turn[],
  readings: readonly Reading[],
  subjects: readonly string[],
  story: Story,
  known: ReadonlySet<string>,
  notes: string[],
): Told[] {
  const told: Told[] = []
  const set = new Set(subjects)
  for (const turn of turns) {
    const { sentence } = turn.reading
    const guarded = guardExit(turn, turn.type, readings, turns)
    if (!guarded) {
      notes.push(`${sentence.index}: left out ${turn.type}: not sure enough for an exit`)
      continue
    }
    const { type } = guarded
    const when = lent(whenOf(turn, story.published), turn, turns, readings, story.published)
    if (turn.cue.rule.nominal && when.date === null) continue
    const because = recalled(turn, when, story.published, turns) ?? underReview(turn, turns)
    const restriction = resolveRestriction({
      reading: turn.reading,
      at: turn.head,
      actor: turn.actor,
      type,
      date: when.date,
      published: story.published,
      story: readings,
      known,
    })
    if (turn.cue.rule.needsRestriction && restriction === 'unknown') continue
    for (const company of actedUpon(turn, set, focusAt(readings, turn.reading, set, subjects))) {
      const finding: Finding = {
        company,
        restriction,
        type,
        date: when.date,
        datePrecision: when.precision,
        effective: when.effective,
        until: when.until,
        background: because !== null,
        actor: turn.actor && turn.actor.kind !== 'co' && turn.actor.kind !== 'it' ? turn.actor.words : null,
        evidence: sentence.text,
      }
      told.push({ finding, sentence, nominal: turn.cue.rule.nominal === true })
      notes.push(
        `${sentence.index}: ${company} ${type} by "${turn.cue.rule.cue}" (${turn.cue.family}, ${turn.mode}${because ? `, history: ${because}` : ''}${guarded.why ? `, ${guarded.why}` : ''})`,
      )
    }
  }
  return told
}

/**
 * The companies of the headline lead, with those the text puts beside them in a row ("A, B and C"). Where the headline names none, all do.
 */
function leading(prior: readonly string[], readings: readonly Reading[]): string[] {
  const title = readings[0]?.sentence.in === 'title' ? readings[0] : null
  const first = prior.filter((id) => title?.tags.some((tag) => tag.company === id))
  if (!first.length || first.length === prior.length) return [...prior]
  return prior.filter((id) => first.includes(id) || readings.some((reading) => inRow(reading, id, first)))
}

const ROW = new Set([',', 'and', '&', 'y', 'et', 'und', 'e', 'и', '、', '和', '与', '及', 'や', 'と'])

function inRow({ tags, tokens }: Reading, id: string, first: readonly string[]): boolean {
  const names = tags.filter((tag) => tag.company)
  return names.some((tag, i) => {
    const next = names[i + 1]
    if (!next || tag.company === next.company) return false
    if (
      ![tag.company, next.company].includes(id) ||
      ![tag.company, next.company].some((other) => first.includes(other ?? ''))
    )
      return false
    const gap = tokens.slice(tag.end, next.start)
    return (
      gap.length <= 6 &&
      gap.some((token) => ROW.has(token.word)) &&
      !gap.some((token) => token.word === 'over' || token.word === 'for')
    )
  })
}

/** The lead tells what the headline says: where the headline alone was understood, the lead gives its day and its words. */
function fromLead(told: readonly Told[], readings: readonly Reading[], published: string | null): Told[] {
  return told.map((one) => {
    if (one.sentence.in !== 'title' || one.finding.date || isExit(one.finding.type)) return one
    const twin = told.some(
      (other) =>
        other.sentence.in === 'text' &&
        other.finding.type === one.finding.type &&
        other.finding.company === one.finding.company &&
        other.finding.date,
    )
    if (twin) return one
    for (const reading of readings.filter((next) => next.sentence.in === 'text').slice(0, 3)) {
      if (!reading.tags.some((tag) => tag.company === one.finding.company || tag.concepts.has('it'))) continue
      const date = datesOf(reading, published).find((next) => next.role === 'act' && next.precision === 'day')
      if (!date || (published && ageOf(date.date, published) > 14)) continue
      return {
        ...one,
        finding: { ...one.finding, date: date.date, datePrecision: date.precision, evidence: reading.sentence.text },
      }
    }
    return one
  })
}

/** What a court ruled on, or a suit attacks, is no news of the same sentence. */
function underReview(turn: Turn, turns: readonly Turn[]): string | null {
  if (turn.reading.sentence.in === 'title') return null
  const appealed = turns.some(
    (other) => other.reading === turn.reading && other.type === 'appeal_filed' && other.head.start < turn.head.start,
  )
  if (appealed && turn.type !== 'appeal_filed' && COURTS.has(turn.cue.family)) return 'what is appealed'
  if (turn.cue.family !== 'Impositions') return null
  const court = turns.some(
    (other) =>
      other.reading === turn.reading &&
      other !== turn &&
      COURTS.has(other.cue.family) &&
      other.head.start < turn.head.start,
  )
  return court ? 'what the court acts upon' : null
}

const COURTS = new Set(['Interim relief', 'Courts on the merits'])

/** Whom "it" and "the company" mean: the subjects named last before the sentence, else those of the title. */
function focusAt(
  readings: readonly Reading[],
  at: Reading,
  set: ReadonlySet<string>,
  subjects: readonly string[],
): readonly string[] {
  for (let i = readings.indexOf(at) - 1; i >= 0; i--) {
    const named = [
      ...new Set((readings[i]?.tags ?? []).map((tag) => tag.company).filter((id) => id !== null && set.has(id))),
    ]
    if (named.length) return named as string[]
  }
  return subjects.slice(0, 1)
}

function namesIn(sentence: Sentence, matches: Matches): Named[] {
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
  const any = findings.map((finding) => finding.company)
  const chosen = [...new Set(main.length ? main : any)]
  return chosen.length ? chosen : [...prior]
}
