import { cutWords, Words } from './cut-words.ts'
import { isKoreanParticle } from './endings.ts'
import { ANYHOW, CAPITAL, type Entry, type NameTable } from './name-table.ts'
import { marksOf } from './name-words.ts'
import { CLASS, GAP, HANGUL, isUnspaced, KATAKANA, LETTER, SIGN } from './scripts.ts'
import { ROOT } from './token-trie.ts'
import { NONE } from './vocabulary.ts'

/** An entry of the table found in a text. `first` and `last` number its words, `start` and `end` are offsets. */
export interface Hit {
  entry: Entry
  first: number
  last: number
  start: number
  end: number
}

/** No article holds more names; what does is read so far and no further, so that no text can take long. */
const MOST_HITS = 5000

/** Marks that may stand inside a name as written in news, whatever the catalogue writes. */
const INSIDE = /^[\s\u200B-\u200F\u00AD\-‐‑–·・•.'’‘"“”«»„,()（）:：$/&]*$/

/** Everything of the table that stands in the text, in one pass; overlaps are all reported. The words come back for their neighbours. */
export function createNameFinder({
  vocabulary,
  trie,
  entries,
}: NameTable): (text: string, lang: string | null) => { hits: Hit[]; words: Words } {
  const words = new Words()

  return (text, lang) => {
    cutWords(text, lang, vocabulary, words)
    const hits: Hit[] = []
    for (let at = 0; at < words.count && hits.length < MOST_HITS; at++) {
      walk(at, at, words.id[at] ?? NONE, ROOT, false)
      walk(at, at, words.stem[at] ?? NONE, ROOT, true)
    }
    return { hits, words }

    /** Goes on from `node` over word number `id`, which stands at `at`. */
    function walk(first: number, at: number, id: number, from: number, inflected: boolean): void {
      if (id === NONE) return
      const node = trie.step(from, id)
      if (node === NONE) return
      for (let ending = trie.ending(node); ending !== NONE; ending = trie.nextEnding(ending)) {
        const entry = entries[ending]
        if (entry && fits(entry, text, words, first, at, inflected))
          hits.push({ entry, first, last: at, start: words.start[first] ?? 0, end: words.end[at] ?? 0 })
      }
      const next = at + 1
      if (next >= words.count || !canContinue(text, words, at)) return
      walk(first, next, words.id[next] ?? NONE, node, inflected)
      walk(first, next, words.stem[next] ?? NONE, node, true)
    }
  }
}

/** Is what stands between this word and the next something a name can hold? */
function canContinue(text: string, words: Words, at: number): boolean {
  const [end, next] = [words.end[at] ?? 0, words.start[at + 1] ?? 0]
  if (next === end) return true
  if (next - end > 4) return false
  for (let i = end; i < next; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || unit === 13) return false
    if (unit !== 32 && !INSIDE.test(text[i] ?? '')) return false
  }
  return true
}

function fits(entry: Entry, text: string, words: Words, first: number, last: number, inflected: boolean): boolean {
  if (entry.mark === '$' && text[(words.start[first] ?? 0) - 1] !== '$') return false
  for (let i = first; i < last; i++) if (!gapFits(entry, text, words, i, entry.gaps?.[i - first] ?? '')) return false
  return standsAlone(text, words, first, last) && caseFits(entry, text, words, first, last, inflected)
}

function gapFits(entry: Entry, text: string, words: Words, at: number, mark: string): boolean {
  const [start, end] = [words.end[at] ?? 0, words.start[at + 1] ?? 0]
  const gap = text.slice(start, end)
  if (entry.mark === ':') return /^\s?[:：]\s?$/.test(gap) || (mark === '' && (gap === ' ' || gap === ''))
  if (entry.mark === '.') return gap === '.'
  if (gap === ' ' || gap === '') return gap === '' || spaced(words, at)
  if (/[.]\s/.test(gap) && end - start > 1 && (words.end[at] ?? 0) - (words.start[at] ?? 0) > 2) return false
  const marks = marksOf(text, start, end)
  return (marks === '' && spaced(words, at)) || marks === mark
}

/** Unspaced scripts have nothing between their characters; Korean may. */
const spaced = (words: Words, at: number) => {
  const [kind, next] = [words.kind[at] ?? 0, words.kind[at + 1] ?? 0]
  return !(isUnspaced(kind) && kind === next && kind !== HANGUL)
}

/** A katakana name is no part of a longer katakana word, a Korean one starts its word, and an address names nobody. */
function standsAlone(text: string, words: Words, first: number, last: number): boolean {
  const [start, end] = [words.start[first] ?? 0, words.end[last] ?? 0]
  const [kind, lastKind] = [words.kind[first] ?? 0, words.kind[last] ?? 0]
  const before = classAt(text, start - 1)
  const after = classAt(text, end)
  if (kind === KATAKANA && before === KATAKANA) return false
  if (lastKind === KATAKANA && after === KATAKANA) return false
  if (kind === HANGUL && before === HANGUL) return false
  if (lastKind === HANGUL && after === HANGUL && !isKoreanParticle(text, end)) return false
  if (kind > SIGN || lastKind > LETTER + 1) return true
  const [left, right] = [text[start - 1], text[end]]
  if (left === '@' || left === '/' || (left === '.' && /\w/.test(text[start - 2] ?? ''))) return false
  if (right === '@' || right === '_' || left === '_' || (right === ' ' && text[end + 1] === '@')) return false
  return !(
    right === '.' && /^\.(?:com|cn|net|org|ru|io|co|eu|de|fr|uk|info|hk|tw|jp|html?)\b/i.test(text.slice(end, end + 6))
  )
}

const classAt = (text: string, at: number) => (at < 0 || at >= text.length ? GAP : (CLASS[text.charCodeAt(at)] ?? GAP))

function caseFits(
  { rule, text: known, mark }: Entry,
  text: string,
  words: Words,
  first: number,
  last: number,
  inflected: boolean,
): boolean {
  if (rule === ANYHOW) return true
  const [start, end] = [words.start[first] ?? 0, words.end[last] ?? 0]
  const found = text.slice(start, end)
  if (rule === CAPITAL) return !/^\p{Ll}/u.test(found) || /^\p{Ll}/u.test(known)
  if (mark === ':' || mark === '.') return symbolOf(found) === symbolOf(known)
  if (inflected) return found.startsWith(known.slice(0, -1))
  // Whole headlines in capitals are common; short names in capitals are other words.
  return sameLetters(found, known) || (known.length >= 5 && found === found.toUpperCase())
}

/** Ticker symbols are compared in their own case, the exchange beside them in any. */
const symbolOf = (ticker: string) =>
  ticker
    .split(/[\s:：.]+/)
    .filter((part) => /^[A-Z0-9]+$/.test(part))
    .at(-1)

const sameLetters = (a: string, b: string) =>
  a === b || a.replace(/[^\p{L}\p{N}]/gu, '') === b.replace(/[^\p{L}\p{N}]/gu, '')
