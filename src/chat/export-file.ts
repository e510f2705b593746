import type { CardFile } from './card.ts'

/** What can be exported, and how it is said. */
export const EXPORTS = {
  subscriptions: 'Subscriptions',
  corrections: 'Corrections',
  cases: 'Cases as they stand today',
  audit: 'Who changed what',
} as const
export type Exported = keyof typeof EXPORTS

export const EXPORT_FORMATS = { csv: 'CSV, for spreadsheets', json: 'JSON' } as const
export type ExportFormat = keyof typeof EXPORT_FORMATS

/** One line of an export: plain values by the name of their column. */
export type ExportRow = Readonly<Record<string, string | number | boolean | null>>

/** Rows as a file: JSON as a list of objects, CSV with a line of column names, as RFC 4180 has it. */
export function exportFile(what: string, rows: readonly ExportRow[], format: ExportFormat, day: string): CardFile {
  const text = format === 'csv' ? toCsv(rows) : `${JSON.stringify(rows, null, 2)}\n`
  return {
    name: `casewire-${what}-${day}.${format}`,
    type: format === 'csv' ? 'text/csv' : 'application/json',
    bytes: new TextEncoder().encode(text),
  }
}

/** Spreadsheets take it for their own encoding without this. */
const BYTE_ORDER_MARK = '\uFEFF'

function toCsv(rows: readonly ExportRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  if (!columns.length) return ''
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')
}

/** Quoted where it must be; what a spreadsheet would run as a formula is made text, because headlines and notes are anybody's. */
function cell(value: string | number | boolean): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
