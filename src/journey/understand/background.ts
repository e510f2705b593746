import { DAY } from './dated.ts'
import type { Reading, Tag } from './reading.ts'
import { isReduced } from './reduced.ts'
import { isDescribing, tenseOf } from './tense.ts'
import type { Turn } from './turn.ts'
import type { When } from './when.ts'

/** Weekly papers tell last week's news; older acts are recalled. */
const NEWS_DAYS = 21

/** Why a turn is history and not this story's news; null when it is news. */
export function recalled(turn: Turn, when: When, published: string | null, turns: readonly Turn[]): string | null {
  const { reading, head } = turn
  const besides = turns.some(
    (other) => other.reading === reading && other !== turn && !reading.backClauses.has(other.head.clause),
  )
  const age = published && when.date ? ageOf(when.date, published) : null
  if (age !== null && age > NEWS_DAYS) return `dated ${when.date}`
  if (reading.sentence.in === 'title') return null
  if (reading.backClauses.has(head.clause) && when.date === null && (reading.sentence.index > 3 || besides))
    return 'a clause that looks back'
  if ((turn.cue.family === 'Impositions' || FILED.has(turn.type)) && isDescribing(reading, head))
    return 'describes what is there already'
  if (isReduced(reading, head) && when.date === null) return 'describes what is there already'
  if (head.concepts.has('since') || head.concepts.has('onlist')) return 'stands since then'
  if (opener(reading, head.clause) === 'before') return 'what came before'
  const reported = isReported(reading, head)
  if (pastPerfect(reading, head) || (tenseOf(reading, head) === 'pluperfect' && !reported)) return 'past perfect'
  if (turn.cue.family === 'Impositions' && PLEADED.test(reading.sentence.text)) return 'pleaded in court'
  const past = reading.tags.find(
    (tag) =>
      tag.concepts.has('past') &&
      !(reported && AUXILIARY.test(reading.tokens[tag.start]?.word ?? '')) &&
      (tag.clause === head.clause || isUnparted(reading, tag, head)) &&
      Math.abs(tag.start - head.start) <= 10 * reading.language.scale,
  )
  if (past) return 'told as earlier'
  return null
}

const FILED: ReadonlySet<string> = new Set(['lawsuit_filed', 'appeal_filed'])

/** Days between the last day a date may mean and the story. */
export function ageOf(date: string, published: string): number {
  const [y = 0, m, d] = date.split('-').map(Number)
  const end = d ? Date.UTC(y, (m ?? 1) - 1, d) : m ? Date.UTC(y, m, 0) : Date.UTC(y, 11, 31)
  return (Date.parse(`${published.slice(0, 10)}T00:00:00Z`) - end) / DAY
}

// What a side tells a court about a measure happened before the case.
const PLEADED =
  /\b(?:told|telling|tells) (?:a|the) (?:\w+ )?(?:court|judge)|\b(?:in|to) (?:a|its|the) (?:court )?(?:filing|brief|reply|complaint|memo|statement of defen[cs]e)\b|\bargu(?:es|ed|ing) that\b|\breply\b[^.]*\bsaying\b/i

function pastPerfect(reading: Reading, head: Tag): boolean {
  if (reading.language.lang !== 'en') return false
  for (let i = head.start - 1; i >= Math.max(0, head.start - 3); i--) if (reading.tokens[i]?.word === 'had') return true
  return false
}

/** "A annoncé que la demande avait été rejetée": the past perfect of reported speech is the news that is announced. */
const isReported = ({ tags, tokens }: Reading, head: Tag) =>
  tags.some(
    ({ concepts, end }) =>
      concepts.has('announce') &&
      end <= head.start &&
      head.start - end <= 12 &&
      /^(?:que|qu|che|ca)$/.test(tokens[end]?.word ?? ''),
  )

const AUXILIARY = /^(?:avai(?:t|ent)|etai(?:t|ent)|habian?|havia|haviam|tinham?|avevano|aveva|erano|era)$/

/** The word that opens a clause which looks back. */
const opener = ({ tags, tokens }: Reading, clause: number) => {
  const tag = tags.find((one) => one.clause === clause && one.concepts.has('back'))
  return tag ? tokens[tag.start]?.word : undefined
}

/** Between characters a clause ends at a mark: in 去年因被列入清单 the year holds for the listing too. */
const isUnparted = ({ tokens, language }: Reading, a: Tag, b: Tag) =>
  language.scale > 1 && a.start < b.start && !tokens.slice(a.end, b.start).some(({ word }) => /^[,;:、。]$/.test(word))
