import { describe, expect, it } from 'vitest'
import { exportFile } from '../../src/chat/export-file.ts'

const ROWS: Parameters<typeof exportFile>[1] = [
  { company: 'Acme, Inc.', note: 'said "no"\nand left', since: null, confirmed: true },
  { company: '阿克米', note: '=HYPERLINK("https://evil.example")', since: '2021-03', late: 2 },
]
const textOf = (format: 'csv' | 'json', rows: Parameters<typeof exportFile>[1] = ROWS) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(exportFile('cases', rows, format, '2021-06-15').bytes)

describe('an export', () => {
  it('is named by what it holds and its day', () =>
    expect(exportFile('cases', [], 'csv', '2021-06-15')).toMatchObject({
      name: 'casewire-cases-2021-06-15.csv',
      type: 'text/csv',
    }))

  it('in JSON is the rows as they are', () => expect(JSON.parse(textOf('json'))).toEqual(ROWS))

  it('in CSV has every column of any row, quotes what must be, and runs nothing in a spreadsheet', () =>
    expect(textOf('csv')).toBe(
      [
        '\uFEFFcompany,note,since,confirmed,late',
        '"Acme, Inc.","said ""no""\nand left",,true,',
        '阿克米,"\'=HYPERLINK(""https://evil.example"")",2021-03,,2',
        '',
      ].join('\r\n'),
    ))

  it.each(['+1', '-1', '@x', '\tx', '=1'])('keeps %j from being run', (text) =>
    expect(textOf('csv', [{ text }])).toContain(`\n'${text}`),
  )
})
