/** What a UTF-16 unit is to the cutting of words. */
export const GAP = 0
export const LETTER = 1
export const CYRILLIC = 2
/** Written without spaces: each character is a word of its own. */
export const HAN = 3
export const KATAKANA = 4
export const HANGUL = 5
/** `&` and `+`, which names hold as words. */
export const SIGN = 6

/** The class of every UTF-16 unit. Surrogates count as letters, so that a name never starts inside one. */
export const CLASS: Uint8Array = toTable()

export const isUnspaced = (kind: number) => kind >= HAN && kind <= HANGUL

function toTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) table[unit] = classOf(unit)
  return table
}

function classOf(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return LETTER
  const character = String.fromCharCode(unit)
  if (character === '&' || character === '+' || character === '＆' || character === '＋') return SIGN
  if (/[\p{Script=Katakana}ー]/u.test(character)) return KATAKANA
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
      character,
    )
  )
    return HAN
  if (/\p{Script=Hangul}/u.test(character)) return HANGUL
  if (/\p{Script=Cyrillic}/u.test(character)) return CYRILLIC
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? LETTER : GAP
}
