import stringWidth from 'string-width'

/**
 * Break text at spaces so that no line is wider than `width` columns; CJK, which has none, breaks anywhere, and so does a word
 * wider than a line. Keeps its own breaks.
 */
export function wrap(text: string, width: number, indent = ''): string {
  const room = Math.max(10, width - stringWidth(indent))
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, room))
    .map((line) => (line ? indent + line : line))
    .join('\n')
}

const PIECES =
  /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]+/gu

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  let used = 0
  for (const piece of (line.match(PIECES) ?? []).flatMap((whole) => split(whole, width))) {
    const wide = stringWidth(piece)
    if (used + wide > width && used > 0) {
      lines.push(current.trimEnd())
      current = ''
      used = 0
      if (/^\s+$/.test(piece)) continue
    }
    current += piece
    used += wide
  }
  lines.push(current.trimEnd())
  return lines
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** A piece wider than a line, letter by letter. */
const split = (piece: string, width: number) =>
  stringWidth(piece) > width && piece.trim() ? [...letters.segment(piece)].map(({ segment }) => segment) : [piece]
