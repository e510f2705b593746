import stringWidth from 'string-width'

/**
 * What a terminal of this width shows after these bytes, row by row, everything that scrolled away included. Knows what Readline
 * and the console send: line breaks, moves up, down, left, right and to a column, erasing below, paint; throws at anything else.
 */
export function drawn(bytes: string, columns: number): string[] {
  const rows: string[][] = [[]]
  let [row, column] = [0, 0]
  const put = (sign: string) => {
    const wide = stringWidth(sign)
    if (column + wide > columns) [row, column] = [row + 1, 0]
    const line = (rows[row] ??= [])
    while (line.length < column) line.push(' ')
    line.splice(column, wide, sign, ...Array<string>(Math.max(0, wide - 1)).fill(''))
    column += wide
  }
  for (const [whole, parameter, final] of bytes.matchAll(/\u001b\[([\d;?]*)([A-Za-z])|[^]/gu)) {
    const by = Number(parameter || 1)
    if (whole === '\r') column = 0
    else if (whole === '\n') [row, column] = [row + 1, 0]
    else if (final === 'A') row = Math.max(0, row - by)
    else if (final === 'B') row += by
    else if (final === 'C') column += by
    else if (final === 'D') column = Math.max(0, column - by)
    else if (final === 'G') column = by - 1
    else if (final === 'J') {
      rows.length = row + 1
      rows[row]?.splice(column)
    } else if (final === undefined) put(whole)
    else if (final !== 'm') throw new Error(`Unknown sequence ${JSON.stringify(whole)}`)
    while (rows.length <= row) rows.push([])
  }
  return rows.map((line) => line.join('').trimEnd())
}
