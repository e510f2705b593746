import { isGeneric } from '../../catalogue/company-names/legal-forms.ts'
import type { Company } from '../../domain/company.ts'
import type { Mention } from '../../domain/mention.ts'
import { isCommonWord } from './common-words.ts'
import { cyrillicStem } from './endings.ts'
import { LONGER_WORDS } from './longer-words.ts'
import { type NameWords, toNameWords } from './name-words.ts'
import { HANGUL, LETTER, SIGN } from './scripts.ts'
import { tickerForms } from './tickers.ts'
import { TokenTrie } from './token-trie.ts'
import { Vocabulary } from './vocabulary.ts'
import { writtenNames } from './written-names.ts'

/** What finding an entry of the table means. */
export const NAME = 0
/** A word that shows an ambiguous name means the company. */
export const CONTEXT = 1
/** Words that show it does not. */
export const NEGATIVE = 2
/** A longer word or name that is nobody's. */
export const LONGER = 3

/** How a name must be written to count. */
export const ANYHOW = 0
/** With the capital it starts with. */
export const CAPITAL = 1
/** In the very case it is known by; distinct enough to need no more. */
const EXACT = 2
/** In the very case, and where it is clearly a name and no word. */
export const COMMON = 3
/** In the very case, and with evidence that this company is meant. */
export const AMBIGUOUS = 4
/** The first word of a longer name: in the very case, and in a story that names the company in full. */
export const SHORT = 5

export interface Entry {
  role: number
  /** Index into the companies; -1 for LONGER. */
  company: number
  via: Mention['via']
  rule: number
  /** The company has terms that tell its ambiguous name from the word. */
  termed: boolean
  /** As the catalogue writes it. */
  text: string
  words: number
  /** Marks the text must (`mark`) or may (`gaps`) have between the words. */
  mark: string
  gaps: readonly string[] | null
}

export interface NameTable {
  vocabulary: Vocabulary
  trie: TokenTrie
  entries: readonly Entry[]
}

/** All names of all companies, and the words that speak for or against them, in one table. */
export function createNameTable(companies: readonly Company[]): NameTable {
  const vocabulary = new Vocabulary()
  const trie = new TokenTrie()
  const entries: Entry[] = []
  vocabulary.add('and')
  const isOwnWord = ownWords(companies)

  companies.forEach((company, index) => {
    const own = new Set<string>()
    for (const { text, via } of writtenNames(company)) {
      const name = toNameWords(text)
      if (!name.words.length || isTaken(own, name.words)) continue
      put(name, { role: NAME, company: index, via, rule: ruleFor(company, text, name), text, mark: '' })
    }
    for (const text of [company.name, ...company.aliases].map(firstWord).filter(isOwnWord)) {
      const name = toNameWords(text)
      if (!isTaken(own, name.words))
        put(name, { role: NAME, company: index, via: 'alias', rule: SHORT, text, mark: '' })
    }
    for (const ticker of [...company.tickers, ...company.formerTickers])
      for (const { text, mark } of tickerForms(ticker))
        put(toNameWords(text), { role: NAME, company: index, via: 'ticker', rule: EXACT, text, mark })
    for (const text of company.ambiguous ? company.contextTerms.flatMap(withPlural) : [])
      put(toNameWords(text), { role: CONTEXT, company: index, via: 'name', rule: ANYHOW, text, mark: '' })
    for (const text of company.negativeTerms.flatMap(withoutBrackets))
      if (!own.has(keyOf(toNameWords(text).words)))
        put(toNameWords(text), { role: NEGATIVE, company: index, via: 'name', rule: ANYHOW, text, mark: '' })
  })
  for (const text of LONGER_WORDS)
    put(toNameWords(text), { role: LONGER, company: -1, via: 'name', rule: ANYHOW, text, mark: '' })
  return { vocabulary, trie, entries }

  function put(name: NameWords, entry: Omit<Entry, 'words' | 'gaps' | 'termed'>): void {
    if (!name.words.length) return
    const ids = name.words.map((word, i) => addWord(vocabulary, word, name.kinds[i] ?? LETTER))
    trie.add(ids, entries.length)
    entries.push({
      ...entry,
      termed: (companies[entry.company]?.contextTerms.length ?? 0) > 0,
      words: ids.length,
      gaps: name.gaps.some(Boolean) ? name.gaps : null,
    })
  }
}

const firstWord = (name: string) => /^(\p{Lu}[\p{Script=Latin}]{4,})[ -]\p{Lu}/u.exec(name)?.[1] ?? ''

/** First words that few companies share and that are no everyday words: `Kunlun` of Kunlun Tech, not `Shanghai` or `American`. */
function ownWords(companies: readonly Company[]): (word: string) => boolean {
  const counts = new Map<string, number>()
  for (const company of companies)
    for (const word of new Set([company.name, ...company.aliases, ...company.legalNames].map(firstWord)))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => word !== '' && (counts.get(word) ?? 0) <= 2 && !isGeneric(word) && !isCommonWord(word.toLowerCase())
}

const keyOf = (words: readonly string[]) => words.join(' ')

function isTaken(own: Set<string>, words: readonly string[]): boolean {
  const key = keyOf(words)
  if (own.has(key)) return true
  own.add(key)
  return false
}

function addWord(vocabulary: Vocabulary, word: string, kind: number): number {
  const stem = cyrillicStem(word)
  if (stem) return vocabulary.add(stem, true)
  return vocabulary.add(word, kind === LETTER && /^\p{Script=Latin}{5,}$/u.test(word))
}

/** `drone` speaks for a company as `drones` does. */
const withPlural = (term: string) => (/^[a-z]{3,}$/i.test(term) ? [term, `${term}s`] : [term])

/** `Bank of England (BoE)` is two terms. */
const withoutBrackets = (term: string) =>
  term
    .split(/[()（）]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1)

function ruleFor(company: Company, text: string, { words, kinds }: NameWords): number {
  const cased = /\p{Lu}/u.test(text)
  if (!cased) return ANYHOW
  const letters = words.join('').length
  const single = words.length === 1 || (words.length === 2 && kinds[1] === SIGN)
  if (company.ambiguous) return single && (letters <= 6 || isCommonWord(words[0] ?? '')) ? AMBIGUOUS : EXACT
  if (single && isCommonWord(words[0] ?? '')) return COMMON
  return (single && letters > 4) || kinds.includes(HANGUL) ? ANYHOW : CAPITAL
}
