/**
 * Words of a text that are to stand out. They are marked by two characters that no script uses, which are taken out of the text first,
 * so that nothing a feed brings can mark anything; and only text of a field that says `highlighted` is read for marks at all.
 */
const OPEN = '\ue000'
const CLOSE = '\ue001'

/** A piece of a text, standing out or not. */
export interface Piece {
  text: string
  strong: boolean
}

const unmarked = (text: string) => text.replaceAll(OPEN, '').replaceAll(CLOSE, '')

/** One text of pieces, for a field that is `highlighted`. */
export const highlighted = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, strong }) => (strong ? `${OPEN}${unmarked(text)}${CLOSE}` : unmarked(text))).join('')

/** The pieces of a highlighted text, also of one that was cut short. */
export const piecesOf = (text: string): Piece[] =>
  text
    .split(/(\ue000[^\ue000\ue001]*(?:\ue001|$))/)
    .map((piece) => ({ text: unmarked(piece), strong: piece.startsWith(OPEN) }))
    .filter(({ text: said }) => said)

/** A field’s value as plain text. */
export const withoutHighlights = ({ value, highlighted: marked }: { value: string; highlighted?: true }) =>
  marked ? unmarked(value) : value
