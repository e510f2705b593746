/** A word as written, and what was worked out from it. */
interface Entry<T> {
  spelling: string
  told: T
}

/** A power of two, several times the words that news uses often. */
const PLACES = 1 << 15
/** A word stands in one of so many places next to each other; where all are taken, the newest word takes the first. */
const NEIGHBOURS = 4

/** What is told of words by their spelling alone, kept for when they come again: a known word is found without being cut out of its text. */
export class SpellingTable<T> {
  readonly #tell: (spelling: string) => T
  readonly #entries: (Entry<T> | undefined)[] = new Array(PLACES).fill(undefined)

  constructor(tell: (spelling: string) => T) {
    this.#tell = tell
  }

  /** What is told of the word that stands in `text` from `start` to `end`. */
  at(text: string, start: number, end: number): T {
    const first = placeOf(text, start, end)
    let free = first
    for (let i = 0; i < NEIGHBOURS; i++) {
      const place = (first + i) & (PLACES - 1)
      const entry = this.#entries[place]
      if (!entry) {
        free = place
        break
      }
      if (stands(entry.spelling, text, start, end)) return entry.told
    }
    const spelling = text.slice(start, end)
    const told = this.#tell(spelling)
    this.#entries[free] = { spelling, told }
    return told
  }
}

function stands(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false
  for (let i = 0; i < spelling.length; i++) if (spelling.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** By the FNV-1a hash of its characters. */
function placeOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & (PLACES - 1)
}
