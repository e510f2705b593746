import { FOLD } from '../../catalogue/company-names/fold.ts'
import { cyrillicEndings, isArabicPrefix, LONGEST_ENDING, LONGEST_PREFIX, latinEndings } from './endings.ts'
import { CLASS, CYRILLIC, GAP, isUnspaced, LETTER, SIGN } from './scripts.ts'
import { grown, HASH_START, hashUnit, NONE, type Vocabulary } from './vocabulary.ts'

/** The words of a text, by number. Reused from story to story; valid up to `count`. */
export class Words {
  count = 0
  start = new Int32Array(1 << 12)
  end = new Int32Array(1 << 12)
  kind = new Uint8Array(1 << 12)
  /** Number in the vocabulary, NONE for words in no name. */
  id = new Int32Array(1 << 12)
  /** The name word this may be an inflected form of, NONE for most. */
  stem = new Int32Array(1 << 12)

  push(start: number, end: number, kind: number, id: number, stem: number): void {
    if (this.count === this.start.length) this.#grow()
    const at = this.count++
    this.start[at] = start
    this.end[at] = end
    this.kind[at] = kind
    this.id[at] = id
    this.stem[at] = stem
  }

  #grow(): void {
    const needed = this.count * 2
    this.start = grown(this.start, needed)
    this.end = grown(this.end, needed)
    this.kind = grown(this.kind, needed)
    this.id = grown(this.id, needed)
    this.stem = grown(this.stem, needed)
  }
}

/** Cuts a text into `words` in one pass, looking each up on the way. `lang` decides which endings names may take. */
export function cutWords(text: string, lang: string | null, vocabulary: Vocabulary, words: Words): void {
  words.count = 0
  const latin = latinEndings(lang)
  const and = vocabulary.find('and', 0, 3, hashUnit(hashUnit(hashUnit(HASH_START, 97), 110), 100))
  const { length } = text
  for (let i = 0; i < length; ) {
    const unit = text.charCodeAt(i)
    const kind = CLASS[unit] ?? GAP
    if (kind === GAP) {
      i++
      continue
    }
    if (isUnspaced(kind) || kind === SIGN) {
      const id = FOLD[unit] === 38 ? and : vocabulary.find(text, i, i + 1, hashUnit(HASH_START, FOLD[unit] ?? 0))
      words.push(i, i + 1, kind, id, NONE)
      i++
      continue
    }
    i = cutWord(text, i, latin, vocabulary, words)
  }
}

/** A power of two above the longest ending. */
const RECENT = 8

// Hashes of the word's beginnings, so that a stem is looked up without reading the word again.
const hashes = new Int32Array(RECENT)

/** One word of letters and digits; returns where it ends. */
function cutWord(
  text: string,
  start: number,
  latin: ReadonlySet<string>,
  vocabulary: Vocabulary,
  words: Words,
): number {
  let hash = HASH_START
  let end = start
  let script = LETTER
  let letters = 0
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    const kind = CLASS[unit] ?? GAP
    const folded = FOLD[unit] ?? 0
    if (folded === 0) continue
    if (kind !== LETTER && kind !== CYRILLIC) break
    if (kind === CYRILLIC) script = CYRILLIC
    hashes[letters & (RECENT - 1)] = hash
    hash = hashUnit(hash, folded)
    letters++
  }
  const id = vocabulary.find(text, start, end, hash)
  const endings = script === CYRILLIC ? cyrillicEndings() : latin
  let stem = NONE
  if (letters >= 5 && endings.size) stem = stemOf(text, start, end, letters, endings, vocabulary)
  else if (letters >= 5 && id === NONE && isArabic(text.charCodeAt(start)))
    stem = withoutPrefix(text, start, end, vocabulary)
  words.push(start, end, script, id, stem)
  return end
}

function stemOf(
  text: string,
  start: number,
  end: number,
  letters: number,
  endings: ReadonlySet<string>,
  vocabulary: Vocabulary,
): number {
  for (let cut = 1; cut <= LONGEST_ENDING && letters - cut >= 4; cut++) {
    const at = end - cut
    const id = vocabulary.find(text, start, at, hashes[(letters - cut) & (RECENT - 1)] ?? 0)
    if (id !== NONE && vocabulary.isStem(id) && endings.has(foldSlice(text, at, end))) return id
  }
  return NONE
}

const isArabic = (unit: number) => unit >= 0x0600 && unit < 0x0700

function withoutPrefix(text: string, start: number, end: number, vocabulary: Vocabulary): number {
  for (let cut = 1; cut <= LONGEST_PREFIX && end - start - cut >= 3; cut++) {
    if (!isArabicPrefix(foldSlice(text, start, start + cut))) continue
    let hash = HASH_START
    for (let i = start + cut; i < end; i++) {
      const folded = FOLD[text.charCodeAt(i)] ?? 0
      if (folded) hash = hashUnit(hash, folded)
    }
    const id = vocabulary.find(text, start + cut, end, hash)
    if (id !== NONE) return id
  }
  return NONE
}

function foldSlice(text: string, start: number, end: number): string {
  let out = ''
  for (let i = start; i < end; i++) out += String.fromCharCode(FOLD[text.charCodeAt(i)] ?? 0)
  return out
}
