import { cleanText } from '../plain-text.ts'
import { scanMarkup, VOID } from '../scan-markup.ts'
import { isFurniture, OTHERS_HEADING, TAIL_HEADING } from './furniture.ts'

/** The deepest nesting of a page's elements, counting as open what HTML would not close by itself. Stops nowhere, costs little. */
export function depthOf(html: string): number {
  let depth = 0
  let deepest = 0
  scanMarkup(html, 'html', {
    open(name, _, selfClosing) {
      if (!selfClosing && !VOID.has(name) && !SELF_ENDING.has(name)) deepest = Math.max(deepest, ++depth)
    },
    close(name) {
      if (depth > 0 && !VOID.has(name) && !SELF_ENDING.has(name)) depth--
    },
  })
  return deepest
}

const SELF_ENDING = new Set('p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp'.split(' '))

/**
 * The paragraphs of a page that read like an article's: long, and not mostly links. In linear time on any input, for pages that
 * the extraction library fails on.
 */
export function scanArticle(html: string): string {
  const blocks: string[] = []
  let text = ''
  let linked = 0
  let links = 0
  let skipping = ''
  let depth = 0
  let ended = false

  scanMarkup(html, 'html', {
    open(name, attributes, selfClosing) {
      if (selfClosing || VOID.has(name)) {
        if (name === 'br') endBlock()
        return
      }
      if (skipping) {
        if (name === skipping) depth++
      } else if (name === 'head' || isFurniture(name, attributes)) {
        endBlock()
        skipping = name
        depth = 1
      } else if (name === 'a') links++
      else if (!INLINE.has(name)) endBlock()
    },
    close(name) {
      if (skipping) {
        if (name === skipping && --depth === 0) skipping = ''
      } else if (name === 'a') links = Math.max(links - 1, 0)
      else if (!INLINE.has(name)) endBlock()
    },
    text(part) {
      if (skipping) return
      text += part
      if (links > 0) linked += part.trim().length
    },
  })
  endBlock()
  return blocks.join('\n')

  function endBlock(): void {
    const line = cleanText(text).replaceAll('\n', ' ')
    if (TAIL_HEADING.test(line) || OTHERS_HEADING.test(line)) ended = blocks.length > 0
    else if (
      !ended &&
      linked < line.length * 0.4 &&
      (line.length >= 80 || (line.length >= 25 && /[.!?。！？”"]$/.test(line)))
    )
      blocks.push(line)
    text = ''
    linked = 0
    links = 0
  }
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
)
