import { BYLINE, COMMENTS, FURNITURE, HEADING } from './page-words.ts'
import { CLASS, HAN, KATAKANA } from './scripts.ts'

/** What a line of a page looks like by itself. */
type LineKind =
  | 'blank'
  /** A paragraph: a sentence that ends like one, or a long line. */
  | 'prose'
  /** An item of a list that says something. */
  | 'item'
  /** Short and without an end: a headline, a sub-heading, a caption, a name. */
  | 'short'
  /** The heading of other stories, comments or tags. */
  | 'heading'
  /** What begins the readers' comments; no article goes on behind it. */
  | 'comments'
  /** A heading with the headline behind it on the same line. */
  | 'pointer'
  /** Bylines, dates, share and subscribe lines, credits. */
  | 'furniture'

export interface Line {
  start: number
  end: number
  text: string
  kind: LineKind
}

/** The lines of a text with their kinds. */
export function toLines(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const line = text.slice(start, end).trim()
    lines.push({ start, end, text: line, kind: kindOf(line) })
    start = end + 1
  }
  for (const [i, line] of lines.entries()) if (isHeadlineQuestion(lines, i)) line.kind = 'short'
  return lines
}

export const BULLET = /^(?:[•*·▪■◦‣●–—-]|\d{1,2}[.)])\s+/

function kindOf(line: string): LineKind {
  if (line === '') return 'blank'
  if (COMMENTS.test(line)) return 'comments'
  if (line.length <= 320 && (FURNITURE.test(line) || BYLINE.test(line))) return 'furniture'
  const heading = line.length <= 200 ? HEADING.exec(line) : null
  if (heading && isHeading(line, heading[1] ?? '')) return heading[1] ? 'pointer' : 'heading'
  if (isProse(line)) return 'prose'
  return BULLET.test(line) && widthOf(line) >= 30 ? 'item' : 'short'
}

/** A question or exclamation among short lines is a headline like them, though it ends like a sentence. */
function isHeadlineQuestion(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line?.kind !== 'prose' || !/[?!？！]$/.test(line.text) || /[.。]\s/.test(line.text)) return false
  const before = neighbour(lines, at, -1)
  const behind = neighbour(lines, at, 1)
  return before !== undefined && before.kind !== 'prose' && behind?.kind !== 'prose'
}

/** The nearest line that is not blank, upwards (-1) or downwards (1). */
function neighbour(lines: readonly Line[], at: number, step: 1 | -1): Line | undefined {
  let next = at + step
  while (lines[next]?.kind === 'blank') next += step
  return lines[next]
}

/** `Related` alone, or with a colon or a headline behind it; a sentence that begins with "Related" is none. */
function isHeading(line: string, rest: string): boolean {
  if (rest === '') return true
  return /[:：>»]\s*\S/.test(line.slice(0, line.length - rest.length + 2)) && !/^\d/.test(rest)
}

/** A character of Chinese or Japanese says about as much as three letters. */
export function widthOf(line: string): number {
  let width = line.length
  for (let i = 0; i < line.length; i++) {
    const kind = CLASS[line.charCodeAt(i)]
    if (kind === HAN || kind === KATAKANA) width += 2
  }
  return width
}

/** Does a line end as one that announces a list? */
export const ANNOUNCES =
  /(?:[:：]|(?<!\p{L})(?:includes?|including|are|were|namely|follows?|sind|umfasst|waren|sont|comprennent|son|incluyen|sono|comprende|são|incluem|включают|являются|包括|如下))$/iu

/** Does a paragraph end by counting companies, as those do that a list of them follows? */
export const COUNTS =
  /(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|several|following|these) (?:[\p{L}-]+ ){0,3}(?:companies|firms|entities|banks|businesses|subsidiaries|organi[sz]ations|names|vendors|manufacturers|institutions)(?!\p{L})[^.!?]*[.:]?$|(?:\d+|[一二两三四五六七八九十数多]+)[家个](?:中国|俄罗斯|外国|美国)?(?:公司|企业|实体|机构)[^。]*。?$|\d+社[^。]*。?$/iu

const ENDS_LIKE_A_SENTENCE = /[.!?…。！？؟।:：;；][”"’'»」』)）\]]*$/u

function isProse(line: string): boolean {
  const width = widthOf(line)
  // What announces a list may be short.
  if (ANNOUNCES.test(line)) return width >= 15
  if (ENDS_LIKE_A_SENTENCE.test(line)) return width >= 40
  return (
    width >= 240 ||
    (width >= 110 && /[\p{Ll}\p{Script=Han})”"][.。!?！？]\s*["“「(]?[\p{Lu}\p{Script=Han}]/u.test(line))
  )
}
