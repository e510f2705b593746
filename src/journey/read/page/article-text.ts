import { htmlIn, toPlainText } from '../plain-text.ts'
import { textBlocks, withoutPointers } from './text-blocks.ts'

/**
 * The text of an article, or of as much of it as a feed gives, from HTML or plain text: a line for each paragraph, without links
 * to other articles and boxes around it. All of the words when nothing else would be left.
 */
export function articleText(source: string): string {
  const html = htmlIn(source)
  const plain = html === undefined ? toPlainText(source) : ''
  const blocks = html === undefined ? plain.split('\n').map((text) => ({ text, linked: 0 })) : textBlocks(html)
  const text = withoutPointers(blocks)
    .map((block) => block.text)
    .join('\n')
  return text || plain || toPlainText(source)
}
