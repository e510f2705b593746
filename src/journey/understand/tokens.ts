import { simplify } from './han-forms.ts'
import { remembered } from './remembered.ts'
import { arabicForm, turkishEnding } from './word-forms.ts'

/** A word of a sentence, or one character of a script written without spaces. Offsets are into the sentence. */
export interface Token {
  /** Lower case, without accents, as lexicons spell it. */
  word: string
  start: number
  end: number
}

// French and Italian articles grown onto their noun.
const ELISION = /^(?:l|d|n|s|c|j|qu|dell|all|nell|sull|dall|un)['’](?=\p{L}{2})/iu
const MARKS = /\p{M}/gu
const KANA = /^[\u3041-\u30FF]$/
const ARABIC = /\p{Script=Arabic}/u
const MARK_FORMS: Readonly<Record<string, string>> = { '،': ',', '؛': ';' }

/** Cuts a sentence into tokens. Hyphens, apostrophes and inner points stay inside a word; marks that part clauses are tokens too. */
export function toTokens(sentence: string): Token[] {
  const tokens: Token[] = []
  for (let start = 0, end = 0; start < sentence.length; start = end) {
    end = tokenEnd(sentence, start)
    if (end === start) {
      end++
      continue
    }
    if (isPlain(sentence, start, end)) {
      tokens.push({ word: sentence.slice(start, end).toLowerCase(), start, end })
      continue
    }
    const pieces = piecesOf(sentence.slice(start, end))
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!
      tokens.push({ word: piece.word, start: start + piece.start, end: start + piece.end })
    }
  }
  return tokens
}

/** The tokens of what stands between two gaps: one, or two where an article or an ending is grown onto a word. */
const piecesOf = remembered((raw: string): readonly Token[] => {
  const elided = ELISION.exec(raw)
  if (elided) return [piece(raw, 0, elided[0].length - 1), piece(raw, elided[0].length, raw.length)]
  const ending = raw.length > 3 ? turkishEnding(raw) : -1
  if (ending > 0) return [piece(raw, 0, ending), piece(raw, ending, raw.length)]
  if (!/['’]s$/i.test(raw)) return [piece(raw, 0, raw.length)]
  const bare = raw.length - 2
  return [piece(raw, 0, bare), { word: "'s", start: bare, end: raw.length }]
})

/** Most words, and most marks, are spelled as they are looked up: letters of English, with nothing grown onto them. */
function isPlain(sentence: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = sentence.charCodeAt(i)
    if (unit > 127 || unit === APOSTROPHE) return false
  }
  return true
}
const APOSTROPHE = 39

const piece = (raw: string, start: number, end: number): Token => ({ word: toWord(raw.slice(start, end)), start, end })

/** Where the token that starts here ends; `start` itself when none does. */
function tokenEnd(sentence: string, start: number): number {
  const kind = kindAt(sentence, start)
  if (kind === ALONE) return start + widthAt(sentence, start)
  let end = start
  if (kind !== WORD) return end
  for (let next: number = kind; next === WORD || next === ACCENT || next === JOINT; next = kindAt(sentence, end)) {
    if (next === JOINT && kindAt(sentence, end + 1) !== WORD) break
    end += widthAt(sentence, end)
    while (KINDS[sentence.charCodeAt(end)] === WORD) end++
  }
  return end
}

// What a character is to the cutting of words: nothing, part of one, a token of its own, a mark inside a word, an accent on a letter.
const GAP = 0
const WORD = 1
const ALONE = 2
const JOINT = 3
const ACCENT = 4
/** The first half of a character that is two units long. */
const PAIR = 5

const UNSPACED_OR_MARK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー,;:()"“”«»「」、。,;:|–—$£€#\uFF0C\uFF1B\uFF1A\uFF08\uFF09،؛]/u

function kindOf(character: string): number {
  if (UNSPACED_OR_MARK.test(character)) return ALONE
  if (/[.'’-]/.test(character)) return JOINT
  if (/\p{M}/u.test(character)) return ACCENT
  return /[\p{L}\p{N}]/u.test(character) ? WORD : GAP
}

const KINDS = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  (unit & 0xfc00) === 0xd800 ? PAIR : kindOf(String.fromCharCode(unit)),
)

function kindAt(text: string, at: number): number {
  if (at >= text.length) return GAP
  const kind = KINDS[text.charCodeAt(at)] ?? GAP
  return kind === PAIR ? kindOf(text.slice(at, at + 2)) : kind
}

const widthAt = (text: string, at: number) => (KINDS[text.charCodeAt(at)] === PAIR && at + 1 < text.length ? 2 : 1)

// "Würde" would, "wurde" was; "könnte" might, "konnte" could: the umlaut is the mood, and is kept as an "e".
const MOOD = /^([wkhmd][uoa])\u0308(rd|nnt|tt|sst|rft|(?<=wa\u0308)r)(?=e)/

/** The spelling under which a word is looked up. */
function toWord(raw: string): string {
  const lower = raw.toLowerCase()
  // The marks of kana make other letters of them: ず is "not", す is not.
  if (KANA.test(lower)) return lower
  const plain = lower
    .normalize('NFKD')
    .replace(MOOD, '$1e$2')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/ı/g, 'i')
  return ARABIC.test(plain) ? arabicForm(plain) : simplify(MARK_FORMS[plain] ?? plain)
}
