import { scanMarkup, VOID } from '../scan-markup.ts'
import { textBlocks, withoutPointers } from './text-blocks.ts'

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
 * The paragraphs of a page that read like an article's: long, and not mostly links. For pages that the extraction library fails
 * on.
 */
export function scanArticle(html: string): string {
  return withoutPointers(textBlocks(html))
    .filter(
      ({ text, linked }) => linked < 0.4 && (text.length >= 80 || (text.length >= 25 && /[.!?。！？”"]$/.test(text))),
    )
    .map(({ text }) => text)
    .join('\n')
}
