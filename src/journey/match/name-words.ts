import { FOLD } from '../../catalogue/company-names/fold.ts'
import { CLASS, GAP, isUnspaced, SIGN } from './scripts.ts'

/** A name taken apart like a text: its words, folded, and the marks between them that are more than a space. */
export interface NameWords {
  words: readonly string[]
  kinds: readonly number[]
  /** Marks behind each word: `,` `(` `:` …; empty where spaces, hyphens, points, quotes or nothing stand. */
  gaps: readonly string[]
}

/** Cuts a name as `cutWords` cuts texts. */
export function toNameWords(name: string): NameWords {
  const words: string[] = []
  const kinds: number[] = []
  const gaps: string[] = []
  let last = 0
  for (let i = 0; i < name.length; ) {
    const kind = CLASS[name.charCodeAt(i)] ?? GAP
    if (kind === GAP) {
      i++
      continue
    }
    const end = isUnspaced(kind) || kind === SIGN ? i + 1 : wordEnd(name, i)
    if (words.length) gaps.push(marksOf(name, last, i))
    words.push(foldWord(name, i, end))
    kinds.push(kind)
    last = end
    i = end
  }
  return { words, kinds, gaps }
}

/** What stands between two words beyond the marks that names are written with or without. */
export function marksOf(text: string, start: number, end: number): string {
  let marks = ''
  for (let i = start; i < end; i++) {
    const character = text[i] ?? ''
    if (!FREE.test(character)) marks += character
  }
  return marks
}

const FREE = /[\s\u200B-\u200F\u00AD\-‐‑–·・•.'’‘"“”«»„]/

function wordEnd(name: string, start: number): number {
  let end = start
  while (end < name.length) {
    const kind = CLASS[name.charCodeAt(end)] ?? GAP
    if (FOLD[name.charCodeAt(end)] !== 0 && (kind === GAP || kind === SIGN || isUnspaced(kind))) break
    end++
  }
  return end
}

function foldWord(name: string, start: number, end: number): string {
  let out = ''
  for (let i = start; i < end; i++) {
    const unit = FOLD[name.charCodeAt(i)] ?? 0
    if (unit) out += String.fromCharCode(unit)
  }
  return out === '&' ? 'and' : out
}
