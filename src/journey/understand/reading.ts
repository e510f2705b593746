import { isComplement } from './complement.ts'
import { Concepts, Meaning } from './concepts.ts'
import { isCoordinate } from './coordinate.ts'
import type { Language } from './language.ts'
import type { PhraseTrie } from './phrase-trie.ts'
import type { Sentence } from './sentences.ts'
import { withoutIdle } from './small-words.ts'
import { type Token, toTokens } from './tokens.ts'
import { mendWords } from './torn-words.ts'

/** Words of a sentence that mean something to the rules. `start` and `end` count tokens. */
export interface Tag {
  concepts: Concepts
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
  /** Those of its tags that name a tracked company. */
  names: readonly Tag[]
  /** All that its tags mean. */
  concepts: Meaning
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

/** The companies that tags name, each once. */
export const companiesOf = (names: readonly Tag[]): string[] => [
  ...new Set(names.map((tag) => tag.company).filter((id) => id !== null)),
]

/** Tags a sentence: what its words mean, where tracked companies stand, where its clauses part. */
export function readSentence(sentence: Sentence, names: readonly Named[], language: Language): Reading {
  const tokens = mendWords(toTokens(sentence.text), language)
  const named = names.length ? names.map((name) => companyTag(name, tokens)).filter((tag) => tag !== null) : NAMELESS
  if (named.length > 1) named.sort((a, b) => a.start - b.start)
  const found = language.phrases.find(tokens)
  const meant = found[0] ?? []
  const bodies = found[1] ?? []
  let tags: Tag[] = []
  let next = 0
  for (let i = 0; i < meant.length; i++) {
    const { tags: concepts, start, end } = meant[i]!
    while (next < named.length && named[next]!.start <= start) tags.push(named[next++]!)
    if (concepts.has('none') || isMay(start, tokens, sentence.text) || isDone(start, tokens)) continue
    if (named.length && isCovered(named, start, end)) continue
    const place = concepts.has('gov') && language.locatives.has(tokens[start - 1]?.word ?? '')
    tags.push({
      concepts: place ? PLACE : concepts,
      start,
      end,
      clause: 0,
      company: null,
      related: false,
      used: false,
    })
  }
  while (next < named.length) tags.push(named[next++]!)
  if (language.lang === 'zh') tags = withoutIdle(tags, tokens)
  const backClauses = partClauses(tags, tokens)
  return {
    sentence,
    tokens,
    tags,
    names: named.length ? tags.filter((tag) => tag.company) : named,
    concepts: new Meaning(tags),
    backClauses,
    authorities: bodies.length ? placesOf(bodies) : NOBODY,
    language,
  }
}

const NAMELESS: Tag[] = []

/** Do the words stand in a company's name? */
const isCovered = (named: readonly Tag[], start: number, end: number) =>
  named.some((name) => name.start < end && name.end > start)

const NOBODY: ReadonlyMap<string, number> = new Map()

/** Where each authority is named first. */
function placesOf(hits: ReturnType<PhraseTrie['find']>[number]): Map<string, number> {
  const places = new Map<string, number>()
  hits.forEach(({ tags, start }) => {
    tags.forEach((name) => {
      if (!places.has(name)) places.set(name, start)
    })
  })
  return places
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

const PLACE = new Concepts(['place'])
const COMPANY = new Concepts(['co'])

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

/** "Two weeks after", "just days before": how long before or behind is no clause of its own. */
const isSpan = (tokens: readonly Token[], end: number) =>
  end > 0 && end <= 5 && /^(?:minutes|hours?|days?|weeks?|months?|years?)$/.test(tokens[end - 1]?.word ?? '')

/** Numbers the clauses of a sentence, left to right, and tells those that look back. */
function partClauses(tags: readonly Tag[], tokens: readonly Token[]): Set<number> {
  const back = new Set<number>()
  let clause = 0
  let last = 0
  let resume: { comma: number; clause: number } | null = null
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!
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
  const first = tags.find((tag) => back.has(tag.clause) && (tag.start === 0 || isSpan(tokens, tag.start)))
  if (first) {
    const comma = tokens.findIndex((token) => token.word === ',' || token.word === '、')
    if (comma > first.start)
      for (const tag of tags) if (tag.start > comma && tag.clause === first.clause) tag.clause = last + 1
  }
  return back
}
