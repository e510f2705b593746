import { SIMPLIFIED } from './simplified.ts'

// Letters that Unicode does not take apart, and pairs that keyboards confuse.
const SAME: Record<string, string> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ё: 'е',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '＇': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '−': '-',
  '・': '·',
  '•': '·',
}
const INVISIBLE = /[\u00AD\u0640\u034F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\p{M}]/u
// Unicode takes Hangul syllables apart into letters and voiced kana into two; both are better left whole.
const WHOLE = /[\uAC00-\uD7A3\u3040-\u30FF]/

/**
 * How names are compared: compatibility forms, capitals, accents, full width, old and new Chinese forms and the two Arabic keyboards are
 * one and the same. `FOLD[unit]` is the folded UTF-16 unit, 0 for what is skipped (accents written apart, invisible characters).
 * One unit stays one unit, so that offsets into the folded text are offsets into the original.
 */
export const FOLD: Uint16Array = toFoldTable()

/** A name as it is looked up: folded, without invisible characters, spaces narrowed to one. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return narrow(text.toLowerCase())
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const unit = FOLD[text.charCodeAt(i)] ?? 0
    if (unit) out += String.fromCharCode(unit)
  }
  return narrow(out)
}

// Most names are plain ASCII, for which folding is lower case.
const PLAIN = /^[ -_a-~]*$/
const narrow = (text: string) => (/\s\s|[\t\n\r]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()

function toFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let unit = 1; unit < 0x10000; unit++) table[unit] = unit >= 0xd800 && unit < 0xe000 ? unit : foldUnit(unit)
  for (let i = 0; i + 1 < SIMPLIFIED.length; i += 2) table[SIMPLIFIED.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i + 1)
  return table
}

function foldUnit(unit: number): number {
  const character = String.fromCharCode(unit)
  if (INVISIBLE.test(character)) return 0
  if (WHOLE.test(character)) return unit
  const compatible = character.normalize('NFKC')
  const lower = (compatible.length === 1 ? compatible : character).toLowerCase()
  const bare = lower.normalize('NFD').replace(/\p{M}/gu, '')
  const letter = bare.length === 1 ? bare : lower
  const same = SAME[letter] ?? letter
  return same.length === 1 || same === 'i̇' ? same.charCodeAt(0) : unit
}
