import { toPlainLine } from '../plain-text.ts'
import { scanMarkup, VOID } from '../scan-markup.ts'
import { ASKING, isFurniture, OTHERS_HEADING, POINTER, READERS_HEADING } from './furniture.ts'

export interface TextBlock {
  /** One line. */
  text: string
  /** How much of its letters is links, 0 to 1. */
  linked: number
}

/**
 * The paragraphs, headings and list items of a piece of HTML, without elements that call themselves furniture. In linear time
 * on any input.
 */
export function textBlocks(html: string): TextBlock[] {
  const blocks: TextBlock[] = []
  let text = ''
  let linked = 0
  let links = 0
  let skipping = ''
  let depth = 0
  let preformatted = false

  scanMarkup(html, 'html', {
    open(name, attributes, selfClosing) {
      if (selfClosing || VOID.has(name)) {
        if (name === 'br' || name === 'hr') endBlock()
        else text += ' '
      } else if (skipping) {
        if (name === skipping) depth++
      } else if (name === 'head' || isFurniture(name, attributes)) {
        endBlock()
        skipping = name
        depth = 1
      } else if (name === 'a') links++
      else if (!INLINE.has(name)) endBlock()
      if (name === 'pre') preformatted = true
    },
    close(name) {
      if (skipping) {
        if (name === skipping && --depth === 0) skipping = ''
      } else if (name === 'a') links = Math.max(links - 1, 0)
      else if (!INLINE.has(name)) endBlock()
      if (name === 'pre') preformatted = false
    },
    text(part) {
      if (skipping) return
      for (const [i, line] of (preformatted ? part.split(/\n[^\S\n]*\n/) : [part]).entries()) {
        if (i > 0) endBlock()
        text += line.replace(/[\r\n]+/g, ' ')
        if (links > 0) linked += letters(line)
      }
    },
  })
  endBlock()
  return blocks

  function endBlock(): void {
    const line = toPlainLine(text)
    if (line) blocks.push({ text: line, linked: linked && linked / Math.max(letters(text), 1) })
    text = ''
    linked = 0
    links = 0
  }
}

const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** The blocks of an article without those that point to others, ask for something, or are what readers wrote. */
export function withoutPointers(blocks: readonly TextBlock[]): TextBlock[] {
  const kept: TextBlock[] = []
  let belowHeading = false
  for (const block of blocks) {
    const { text, linked } = block
    if (kept.length > 0 && READERS_HEADING.test(text)) break
    if (ASKING.test(text) || SYNDICATED.test(text)) continue
    if (OTHERS_HEADING.test(text)) {
      belowHeading = true
      continue
    }
    const isHeadline = text.length < 200 && !/[.!?。！？…:：”"]$/.test(text)
    belowHeading = belowHeading && (linked > 0.6 || isHeadline)
    if (belowHeading || (linked > 0.95 && isHeadline) || (linked > 0.3 && POINTER.test(text))) continue
    kept.push(block)
  }
  return kept
}

/** What blog programs add below each text in a feed. */
const SYNDICATED = /^The post .{1,300} (?:appeared first on|first appeared on) .{2,100}$/

const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
)
