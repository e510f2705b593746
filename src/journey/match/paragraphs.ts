import { ANNOUNCES, BULLET, COUNTS, type Line, widthOf } from './line-kinds.ts'

/** Paragraphs with nothing between them but blank lines, sub-headings, captions or a list they introduce. */
interface Block {
  lines: number[]
  width: number
  /** Short lines among its paragraphs. */
  shorts: number
  /** A heading such as "Related" stands between the block before and this one. */
  headed: boolean
  /** Short lines between the block before and this one. */
  gap: number
}

/** So many short lines in a row are a menu or a list of other stories. */
const MANY_SHORT = 4

/**
 * The lines that are paragraphs of the article. The widest block is the article; what is parted from it by a heading or a row of short
 * lines is the article interrupted when it holds a fair share of text in paragraphs, and another story's teaser when it does not.
 */
export function articleParagraphs(lines: readonly Line[]): number[] {
  const blocks = toBlocks(lines.slice(0, endOf(lines)))
  const main = blocks.reduce<Block | null>(
    (widest, block) => (widest && widest.width >= block.width ? widest : block),
    null,
  )
  if (!main) return []
  const at = blocks.indexOf(main)
  return blocks
    .filter((block, i) => block === main || (i < at ? isLead(blocks[i + 1], block) : isSequel(block, main)))
    .flatMap((block) => block.lines)
}

/** Does the paragraph right before `start` say that a list follows? */
export function isIntroduced(lines: readonly Line[], start: number): boolean {
  const line = lines.findLast(({ kind }, i) => i < start && kind !== 'blank')
  if (line?.kind !== 'prose') return false
  const first = lines.find(({ kind }, i) => i >= start && kind !== 'blank')
  return ANNOUNCES.test(line.text) || (COUNTS.test(line.text) && BULLET.test(first?.text ?? ''))
}

/** Where readers' comments begin, if paragraphs stand before them. */
function endOf(lines: readonly Line[]): number {
  let paragraphs = 0
  for (const [i, line] of lines.entries()) {
    if (line.kind === 'prose') paragraphs++
    if (line.kind === 'comments' && paragraphs >= 2) return i
  }
  return lines.length
}

const isLead = (next: Block | undefined, block: Block) => (next?.gap ?? 0) < MANY_SHORT || block.lines.length > 2

const isSequel = (block: Block, main: Block) =>
  block.lines.length >= 2 && block.shorts * 3 <= block.lines.length && block.width * 6 >= main.width

function toBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  let previous = -1
  lines.forEach((line, i) => {
    if (line.kind !== 'prose') return
    const between = lines.slice(previous + 1, i)
    const headed = between.some((other) => other.kind === 'heading' || other.kind === 'comments')
    const gap = between.filter((other) => other.kind === 'short').length
    const block = blocks.at(-1)
    if (block && !headed && (gap < MANY_SHORT || isIntroduced(lines, previous + 1))) {
      block.lines.push(i)
      block.width += widthOf(line.text)
      block.shorts += gap
    } else blocks.push({ lines: [i], width: widthOf(line.text), shorts: 0, headed, gap })
    previous = i
  })
  return blocks
}
