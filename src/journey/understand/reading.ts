import { isComplement } from './complement.ts'
import { isCoordinate } from './coordinate.ts'
import type { Language } from './language.ts'
import type { Sentence } from './sentences.ts'
import { withoutIdle } from './small-words.ts'
import { type Token, toTokens } from './tokens.ts'
import { mendWords } from './torn-words.ts'

/** Words of a sentence that mean something to the rules. `start` and `end` count tokens. */
export interface Tag {
  concepts: ReadonlySet<string>
  start: number
  end: number
  clause: number
  /** The tracked company named here. */
  company: string | null
  /** Named to describe another (`Acme-backed`). */
  related: boolean
  /** Taken by a cue already found. */
  used: boolean
}

/** A sentence as the rules see it. */
export interface Reading {
  sentence: Sentence
  tokens: readonly Token[]
  tags: readonly Tag[]
  /** All that its tags mean. */
  concepts: ReadonlySet<string>
  /** Clauses that recall or explain: opened by "after", "which" … */
  backClauses: ReadonlySet<number>
  authorities: ReadonlyMap<string, number>
  language: Language
}

/** A company named in a sentence, in offsets of the sentence. */
export interface Named {
  company: string
  start: number
  end: number
  related: boolean
}

/** Tags a sentence: what its words mean, where tracked companies stand, where its clauses part. */
export function readSentence(sentence: Sentence, names: readonly Named[], language: Language): Reading {
  const tokens = mendWords(toTokens(sentence.text), language)
  let tags: Tag[] = names.map((name) => companyTag(name, tokens)).filter((tag) => tag !== null)
  const covered = new Set<number>()
  for (const tag of tags) for (let i = tag.start; i < tag.end; i++) covered.add(i)
  const [meant = [], named = []] = language.phrases.find(tokens)
  for (const hit of meant) {
    if (
      hit.tags.has('none') ||
      hides(hit, covered) ||
      isMay(hit.start, tokens, sentence.text) ||
      isDone(hit.start, tokens)
    )
      continue
    const place = hit.tags.has('gov') && language.locatives.has(tokens[hit.start - 1]?.word ?? '')
    tags.push({
      concepts: place ? PLACE : hit.tags,
      start: hit.start,
      end: hit.end,
      clause: 0,
      company: null,
      related: false,
      used: false,
    })
  }
  tags.sort((a, b) => a.start - b.start)
  if (language.lang === 'zh') tags = withoutIdle(tags, tokens)
  const backClauses = partClauses(tags, tokens)
  const authorities = new Map<string, number>()
  for (const hit of named) for (const tag of hit.tags) if (!authorities.has(tag)) authorities.set(tag, hit.start)
  const concepts = new Set<string>()
  for (const tag of tags) for (const concept of tag.concepts) concepts.add(concept)
  return { sentence, tokens, tags, concepts, backClauses, authorities, language }
}

/** Arabic قد before a past verb is "already", before another "may". */
const isDone = (at: number, tokens: readonly Token[]) =>
  tokens[at]?.word === 'قد' && !/^[تين]/.test(tokens[at + 1]?.word ?? '')

/** The month, not the verb. */
const isMay = (at: number, tokens: readonly Token[], text: string) =>
  tokens[at]?.word === 'may' &&
  at > 0 &&
  text.slice(tokens[at].start, tokens[at].end) === 'May' &&
  !/^[A-Z\W\d]+$/.test(text)

function hides(hit: { start: number; end: number }, covered: ReadonlySet<number>): boolean {
  for (let i = hit.start; i < hit.end; i++) if (covered.has(i)) return true
  return false
}

const PLACE: ReadonlySet<string> = new Set(['place'])
const COMPANY: ReadonlySet<string> = new Set(['co'])

function companyTag(name: Named, tokens: readonly Token[]): Tag | null {
  const start = tokens.findIndex((token) => token.end > name.start)
  if (start < 0) return null
  let end = start + 1
  while (end < tokens.length && (tokens[end]?.start ?? 0) < name.end) end++
  return { concepts: COMPANY, start, end, clause: 0, company: name.company, related: name.related, used: false }
}

/** "The ministry, which was founded in 1990, listed X": where the clause between two commas ends, and which it interrupts. */
function parenthesis(opener: Tag, tags: readonly Tag[], tokens: readonly Token[], clause: number) {
  if (tokens[opener.start - 1]?.word !== ',') return null
  const comma = tokens.findIndex((token, i) => i > opener.start && token.word === ',')
  const next = tags.find((tag) => tag.start > comma)
  const behind = tokens[next?.end ?? 0]?.word ?? ''
  const list =
    tokens[comma + 1]?.word === 'and' ||
    (next?.company !== null && (next?.start !== comma + 1 || /^(?:,|and|&|or)$/.test(behind)))
  return comma < 0 || list ? null : { comma, clause }
}

// What follows the name a sentence is about: it holds beyond the clause that looks back.
const TOPIC = new Set(['は', '는', '은', '在', '于', '自', '就', '对', ',', '、'])
const isTopic = (tag: Tag, tokens: readonly Token[]) => tag.start <= 1 && TOPIC.has(tokens[tag.end]?.word ?? '')

/** Numbers the clauses of a sentence, left to right, and tells those that look back. */
function partClauses(tags: readonly Tag[], tokens: readonly Token[]): Set<number> {
  const back = new Set<number>()
  let clause = 0
  let last = 0
  let resume: { comma: number; clause: number } | null = null
  for (const tag of tags) {
    if (tag.concepts.has('backed') && tag.start > 0) {
      back.add(clause)
      tag.clause = clause
      clause = ++last
      const topic = tags[0]
      if (topic && topic.start < tag.start && isTopic(topic, tokens)) topic.clause = clause
      continue
    }
    const looksBack = tag.concepts.has('back') && !isComplement(tag, tags, tokens)
    const opens = tag.concepts.has('break') || looksBack || isCoordinate(tag, tags, tokens)
    // "The law that …" belongs to the clause before and opens the next.
    if (resume && tag.start > resume.comma) {
      clause = ++last
      for (const earlier of tags)
        if (earlier.clause === resume.clause && earlier.start < tag.start) earlier.clause = clause
      resume = null
    }
    const joint =
      tag.concepts.has('back') && (tag.concepts.has('ban') || tag.concepts.has('order') || tag.concepts.has('label'))
    if (joint) tag.clause = clause
    if (opens && tag.start > 0) {
      if (looksBack && !joint) resume = parenthesis(tag, tags, tokens, clause) ?? resume
      clause = ++last
    }
    if (looksBack) back.add(clause)
    if (!joint) tag.clause = clause
  }
  // "After losing in court, Acme sued": a clause that opens the sentence ends at its comma.
  const first = tags[0]
  if (first && first.start === 0 && back.has(first.clause)) {
    const comma = tokens.findIndex((token) => token.word === ',' || token.word === '、')
    if (comma > 0) for (const tag of tags) if (tag.start > comma && tag.clause === 0) tag.clause = last + 1
  }
  return back
}
