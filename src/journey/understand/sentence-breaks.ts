const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * Where the sentences of a line end, by the rules of Unicode (UAX #29); the last end is the line's. Lines in Latin, Greek and Cyrillic
 * letters are read here, all others by the platform's segmenter, which says the same of them in many times the time.
 */
export function sentenceEnds(line: string): number[] {
  const ends: number[] = []
  for (let at = 0; at < line.length; ) {
    const kind = kindAt(line, at)
    if (kind === OTHER_SCRIPT) return segmentEnds(line)
    if (kind !== POINT && kind !== STOP) {
      at++
      continue
    }
    const next = behindStop(line, at)
    if (next < line.length && !goesOn(line, at, next, kind)) ends.push(next)
    at = next
  }
  if (line) ends.push(line.length)
  return ends
}

const segmentEnds = (line: string) =>
  Array.from(segmenter.segment(line), ({ segment, index }) => index + segment.length)

/** Past the closing marks and the spaces that follow a full stop. */
function behindStop(line: string, stop: number): number {
  let at = stop + 1
  while (kindAt(line, at) === CLOSING) at++
  while (kindAt(line, at) === SPACE) at++
  return at
}

/** Whether the sentence goes on at `next`, the first place behind a full stop and its closing marks and spaces. */
function goesOn(line: string, stop: number, next: number, kind: number): boolean {
  const first = kindAt(line, next)
  if (first === CONTINUES || first === POINT || first === STOP) return true
  if (kind !== POINT) return false
  if (next === stop + 1) {
    const before = kindAt(line, stop - 1)
    if (first === DIGIT || (first === UPPER && (before === UPPER || before === LOWER))) return true
  }
  let at = next
  while (at < line.length && SKIPPED[kindAt(line, at)]) at++
  return kindAt(line, at) === LOWER
}

const OTHER = 0
const LOWER = 1
const UPPER = 2
const LETTER = 3
const DIGIT = 4
const SPACE = 5
const CLOSING = 6
/** `.`, which also abbreviates. */
const POINT = 7
const STOP = 8
/** What a sentence goes on with: a comma, a dash. */
const CONTINUES = 9
const OTHER_SCRIPT = 10

/** What may stand between a point and a small letter, with which the sentence goes on. */
const SKIPPED = [OTHER, LOWER, UPPER, LETTER, DIGIT, SPACE, CLOSING, POINT, STOP, CONTINUES, OTHER_SCRIPT].map((kind) =>
  [OTHER, DIGIT, SPACE, CLOSING, CONTINUES].includes(kind),
)

function kindOf(character: string): number {
  // Accents and invisible characters belong to what stands before them; those who need them are left to the segmenter.
  if (/[\p{M}\p{Cf}\n\r\u0085\u2028\u2029\u037E]/u.test(character)) return OTHER_SCRIPT
  if (/[.\u2024]/.test(character)) return POINT
  if (/\p{Sentence_Terminal}/u.test(character)) return STOP
  if (/\p{White_Space}/u.test(character)) return SPACE
  if (/\p{Lowercase}/u.test(character)) return LOWER
  if (/[\p{Uppercase}\p{Lt}]/u.test(character)) return UPPER
  if (/\p{Alphabetic}/u.test(character)) return LETTER
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (/[,:;\u2013\u2014-]/.test(character)) return CONTINUES
  return /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']/u.test(character) ? CLOSING : OTHER
}

/** Latin, Greek and Cyrillic with their marks, general punctuation and currencies. */
const isNear = (unit: number) => unit < 0x530 || (unit >= 0x1e00 && unit < 0x1f00) || (unit >= 0x2000 && unit < 0x20d0)

const KINDS = Uint8Array.from({ length: 0x20d0 }, (_, unit) =>
  isNear(unit) ? kindOf(String.fromCharCode(unit)) : OTHER_SCRIPT,
)

const kindAt = (line: string, at: number) => {
  const unit = line.charCodeAt(at)
  return unit < KINDS.length ? KINDS[unit]! : at < line.length ? OTHER_SCRIPT : OTHER
}
