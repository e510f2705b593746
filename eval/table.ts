/** A table of words: the first row is the head, the first column stands left, the others right. */
export type Rows = readonly (readonly string[])[]

/** Columns parted by spaces, for a terminal. */
export function toColumns(rows: Rows): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  return rows
    .map((row) => row.map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  '))
    .join('\n')
}

/** The same as Markdown. */
export function toMarkdown(rows: Rows): string {
  const [head = [], ...body] = rows
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i ? '--:' : '---'))), ...body.map(line)].join('\n')
}

/** `.947`, `3`, `–` for what could not be measured. */
export const figure = (value: number | null, counts = false): string =>
  value === null ? '–' : counts ? String(value) : value.toFixed(3).replace(/^0/, '')

export const MARKS = ['<!-- results: written by `npm run eval -- --table` -->', '<!-- end of results -->'] as const

/** A page with what stands between its two marks replaced. Throws when it has no such place. */
export function between(page: string, text: string): string {
  const [start, end] = MARKS.map((mark) => page.indexOf(mark)) as [number, number]
  if (start < 0 || end < start) throw new Error(`The page has no place for the results: ${MARKS.join(' … ')}`)
  return `${page.slice(0, start + MARKS[0].length)}\n\n${text.trim()}\n\n${page.slice(end)}`
}
