import type { Range } from '../../domain/mention.ts'
import { sentenceEnds } from './sentence-breaks.ts'

/** One sentence of a story. `start` and `end` are offsets into the title or the text; `index` counts from the title on. */
export interface Sentence {
  in: 'title' | 'text'
  start: number
  end: number
  text: string
  /** 0 for the title, 1 for the first sentence of the body. */
  index: number
}

// Ends that look like the end of a sentence and are not.
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|St|Prof|Sr|Jr|vs?|No|Nos|Inc|Ltd|Co|Corp|Cos|LLC|Bros|Art|Sec|Nr|Mio|Mrd|bzw|ca|approx|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|EE|UU|a\.m|p\.m|U\.S|U\.K|E\.U|U\.N|D\.C|S\.A|S\.p\.A)\.|\b[A-Z]\.|\b\d{1,2}\.)\s*$/
// After an abbreviation that may also end a sentence, these begin a new one.
const STARTER =
  /^(?:The|It|Its|In|On|A|An|He|She|But|They|Their|That|This|These|At|His|If|For|After|When|While|As|By|To|Earlier|Last|Beijing|China|Both|Shares|Washington|And|Officials|Neither|No|Others|Some|Such|Under|We|With|Chinese|American)\b/
const MAY_END = /\b(?:a\.m|p\.m|Inc|Ltd|Co|Corp|Cos|LLC|U\.S|U\.K|E\.U|U\.N|D\.C|S\.A|\d{1,2})\.\s*$/
// English days carry no point of their own: "on March 6. OFAC …" ends there.
const DAY_ENDS =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Jun\.|Jul\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.) \d{1,2}\.\s*$/
const LONGEST = 1200
/** Longer pages are registers or archives; their first sentences are the story. */
const MOST = 600

/** The sentences of the title and of the article's body, in order. Long tables without a full stop are cut so that no rule runs on a page. */
export function toSentences(title: string, text: string, body: readonly Range[]): Sentence[] {
  const sentences: Sentence[] = []
  if (title.trim()) sentences.push({ in: 'title', start: 0, end: title.length, text: title, index: 0 })
  for (const range of body) {
    for (const piece of pieces(text.slice(range.start, range.end))) {
      // Pages repeat their headline; it is no second witness.
      if (piece.text === title.trim()) continue
      if (sentences.length >= MOST) return sentences
      const start = range.start + piece.start
      sentences.push({
        in: 'text',
        start,
        end: start + piece.text.length,
        text: piece.text,
        index: sentences.length || 1,
      })
    }
  }
  return sentences
}

function pieces(text: string): { start: number; text: string }[] {
  const out: { start: number; text: string }[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const ends = sentenceEnds(line)
    let start = 0
    ends.forEach((end, i) => {
      const next = ends[i + 1]
      if (next && joins(line.slice(start, end), line.slice(end, next))) return
      const piece = trimmed(offset + start, line.slice(start, end))
      if (piece.text.length > 1) out.push(piece)
      start = end
    })
    offset += line.length + 1
  }
  return out
}

/** The end of a piece, in which all that looks like the end of a sentence stands. */
const TAIL = 40

function joins(before: string, after: string): boolean {
  if (before.length >= LONGEST) return false
  const tail = before.trimEnd().slice(-TAIL)
  return (
    tail.endsWith('.') &&
    ABBREVIATION.test(tail) &&
    !DAY_ENDS.test(tail) &&
    !(MAY_END.test(tail) && STARTER.test(after))
  )
}

function trimmed(start: number, text: string) {
  const lead = text.length - text.trimStart().length
  return { start: start + lead, text: text.trim().slice(0, LONGEST) }
}
