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

/** What stands around a part of a page that is not typed by hand. */
export const marksOf = (part: string) =>
  [`<!-- ${part}: written by \`npm run eval -- --table\` -->`, `<!-- end of ${part} -->`] as const

/** A page with a part of it replaced. Throws when it has no place for that part. */
export function withPart(page: string, part: string, text: string): string {
  const marks = marksOf(part)
  const [start, end] = marks.map((mark) => page.indexOf(mark)) as [number, number]
  if (start < 0 || end < start) throw new Error(`The page has no place for the ${part}: ${marks.join(' … ')}`)
  return `${page.slice(0, start + marks[0].length)}\n\n${text.trim()}\n\n${page.slice(end)}`
}
