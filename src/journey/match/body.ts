import type { Range } from '../../domain/mention.ts'
import { type Line, toLines } from './line-kinds.ts'
import { TAIL } from './page-words.ts'
import { articleParagraphs, isIntroduced } from './paragraphs.ts'

/**
 * Which stretches of a text are the article. A line is judged by its neighbours: runs of short lines are menus or headlines of other
 * stories, what stands under a heading such as "Related" is not the article until paragraphs resume, and a text without paragraphs is
 * a brief and all article. Headings inside the article, lists and first lines stay. Never empty for a text that holds words.
 */
export function articleOf(text: string, title: string): Range[] {
  const lines = toLines(text)
  const paragraphs = articleParagraphs(lines)
  const kept = new Set(paragraphs.length ? paragraphs : brief(lines))
  const [first, last] = [paragraphs[0], paragraphs.at(-1)]
  if (first !== undefined && last !== undefined) {
    for (const run of shortRuns(lines, last)) if (belongs(run, lines, kept, first)) for (const i of run) kept.add(i)
    for (const i of listBehind(lines, last)) kept.add(i)
    for (const [i, line] of lines.entries()) if (i < first && isSame(line.text, title)) kept.add(i)
  }
  const ranges = toRanges(lines, kept, text)
  return ranges.length || !text.trim() ? ranges : [{ start: 0, end: text.length }]
}

/** No paragraph at all: everything before a heading of other stories but the page's own furniture. */
function brief(lines: readonly Line[]): number[] {
  const cut = lines.findIndex((line, i) => i > 0 && (line.kind === 'heading' || line.kind === 'comments'))
  return lines.flatMap((line, i) =>
    (line.kind === 'short' || line.kind === 'item') && (cut < 0 || i < cut) ? [i] : [],
  )
}

/** Runs of short lines and list items up to the last paragraph; blank lines do not part them. */
function shortRuns(lines: readonly Line[], last: number): number[][] {
  const runs: number[][] = []
  let open = false
  lines.slice(0, last).forEach((line, i) => {
    if (line.kind === 'blank') return
    const short = line.kind === 'short' || line.kind === 'item'
    if (short && open) runs.at(-1)?.push(i)
    else if (short) runs.push([i])
    open = short
  })
  return runs
}

/** Sub-headings, first lines and lists belong to the article; menus, and what stands under a heading of other stories, do not. */
function belongs(run: readonly number[], lines: readonly Line[], kept: ReadonlySet<number>, first: number): boolean {
  const [start = 0] = run
  let before = start - 1
  while (lines[before]?.kind === 'blank' || lines[before]?.kind === 'furniture') before--
  if (lines[before]?.kind === 'heading' || lines[before]?.kind === 'comments') return false
  if (start > first && !kept.has(before) && lines[before]?.kind === 'prose') return false
  const shorts = run.filter((i) => lines[i]?.kind === 'short').length
  return isIntroduced(lines, start) || shorts <= (start < first ? 3 : 2)
}

/** The list that ends an article, right behind its last paragraph. */
function listBehind(lines: readonly Line[], last: number): number[] {
  const list: number[] = []
  const introduced = isIntroduced(lines, last + 1)
  for (let i = last + 1, blank = 0; i < lines.length && blank < 2; i++) {
    const kind = lines[i]?.kind
    if (kind === 'blank') blank++
    else if (kind === 'item' || (kind === 'short' && introduced)) {
      list.push(i)
      blank = 0
    } else break
  }
  return list
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const isSame = (line: string, title: string) => line.length > 10 && bare(line) === bare(title)

// Cheap, so that most lines are spared the long pattern.
const MAY_HAVE_TAIL = /[:：\]]|appeared|continue/i

/** Neighbouring lines as one stretch, with what is glued to the end of a paragraph cut off. */
function toRanges(lines: readonly Line[], kept: ReadonlySet<number>, text: string): Range[] {
  const ranges: Range[] = []
  let open = false
  for (const [i, line] of lines.entries()) {
    if (line.kind === 'blank') continue
    if (!kept.has(i)) {
      open = false
      continue
    }
    const tail = MAY_HAVE_TAIL.test(line.text) ? TAIL.exec(text.slice(line.start, line.end)) : null
    const end = tail && tail.index > 0 ? line.start + tail.index : line.end
    const previous = ranges.at(-1)
    if (open && previous) previous.end = end
    else ranges.push({ start: line.start, end })
    open = end === line.end
  }
  return ranges
}
