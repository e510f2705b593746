import { highlighted, type Piece } from './highlight.ts'

/** Characters of a snippet, about what two lines hold. */
const LENGTH = 220
/** Of those, what is shown before the first word found. */
const LEAD = 50

/** Where a text has words looked for. */
interface Hit {
  start: number
  end: number
  /** Which of the words. */
  word: string
}

/**
 * The stretch of a text that has most of the words looked for, with these standing out: for a field that is `highlighted`. A word is
 * found whatever its case and accents; in scripts without spaces, wherever its characters stand.
 */
export function snippetOf(text: string, typed: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const hits = hitsOf(line, wordsOf(typed))
  const start = startOf(line, hits)
  const end = endOf(line, start)
  const pieces: Piece[] = [{ text: start ? '…' : '', strong: false }]
  let at = start
  for (const hit of hits) {
    if (hit.start < at || hit.end > end) continue
    pieces.push(
      { text: line.slice(at, hit.start), strong: false },
      { text: line.slice(hit.start, hit.end), strong: true },
    )
    at = hit.end
  }
  pieces.push({ text: line.slice(at, end) + (end < line.length ? '…' : ''), strong: false })
  return highlighted(pieces)
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a search, folded; what must not be there is not among them. */
function wordsOf(typed: string): { words: Set<string>; runs: string[] } {
  const wanted = typed.replace(/(?<=^|\s)-(?:"[^"]*"|\S+)/g, ' ').replace(/(?<=\s)or(?=\s)/gi, ' ')
  return {
    runs: [...new Set(wanted.normalize('NFC').match(UNSPACED) ?? [])],
    words: new Set((wanted.replace(UNSPACED, ' ').match(WORD) ?? []).map(fold)),
  }
}

function hitsOf(line: string, { words, runs }: ReturnType<typeof wordsOf>): Hit[] {
  const hits: Hit[] = []
  if (words.size)
    for (const { 0: found, index } of line.matchAll(WORD)) {
      const word = fold(found)
      if (words.has(word)) hits.push({ start: index, end: index + found.length, word })
    }
  for (const run of runs)
    for (let at = line.indexOf(run); at >= 0; at = line.indexOf(run, at + run.length))
      hits.push({ start: at, end: at + run.length, word: run })
  return hits.sort((a, b) => a.start - b.start)
}

/** More words than this no snippet has. */
const MOST_HITS = 50

/** Where the most different words stand closest together; the beginning, where none does. */
function startOf(line: string, hits: readonly Hit[]): number {
  let best = { start: 0, words: 0, span: 0 }
  for (const [i, { start }] of hits.entries()) {
    const near = new Set<string>()
    let span = 0
    for (const hit of hits.slice(i, i + MOST_HITS)) {
      if (hit.end > start + LENGTH - LEAD) break
      if (!near.has(hit.word)) span = hit.end - start
      near.add(hit.word)
    }
    if (near.size > best.words || (near.size === best.words && span < best.span))
      best = { start, words: near.size, span }
  }
  if (best.start <= LEAD) return 0
  const from = best.start - LEAD
  const space = line.indexOf(' ', from)
  return space >= 0 && space < best.start ? space + 1 : boundary(line, from)
}

function endOf(line: string, start: number): number {
  const most = start + LENGTH
  if (line.length <= most) return line.length
  const space = line.lastIndexOf(' ', most)
  return space > start + LENGTH / 2 ? space : boundary(line, most)
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The last place at or before `at` where a text may be cut without cutting a character. */
function boundary(line: string, at: number): number {
  const from = Math.max(0, at - 64)
  const index = graphemes.segment(line.slice(from, at + 64)).containing(at - from)?.index
  return index === undefined ? at : from + index
}

const fold = (word: string) =>
  /^[a-z0-9]+$/i.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .normalize('NFC')
