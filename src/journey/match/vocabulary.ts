import { FOLD } from '../../catalogue/company-names/fold.ts'

/** Every word that occurs in a name, once, in one open-addressing table: looking a word up costs the same with 100 names and 100,000. */
export class Vocabulary {
  #units = new Uint16Array(1 << 12)
  #used = 0
  #starts = new Int32Array(1 << 10)
  #stems = new Uint8Array(1 << 10)
  #slots = new Int32Array(1 << 11)
  /** A piece of the hash of the word in each slot, 0 where there is none: a small table that says no to most words of a story. */
  #tags = new Uint8Array(1 << 11)
  size = 0

  /** The number of this word, given one if it is new. `folded` holds no skipped units. `stem`: inflected forms of it count too. */
  add(folded: string, stem = false): number {
    const hash = hashOf(folded)
    let id = this.find(folded, 0, folded.length, hash)
    if (id === NONE) id = this.#append(folded, hash)
    if (stem) this.#stems[id] = 1
    return id
  }

  /** The number of the word that stands in `text` from `start` to `end`, or NONE. `hash` is of its folded units (see `hashUnit`). */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1
    const wanted = tagOf(hash)
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const tag = this.#tags[slot]
      if (tag === 0) return NONE
      if (tag !== wanted) continue
      const id = this.#slots[slot] ?? NONE
      if (this.#same(id, text, start, end)) return id
    }
  }

  isStem(id: number): boolean {
    return this.#stems[id] === 1
  }

  #same(id: number, text: string, start: number, end: number): boolean {
    let at = this.#starts[id] ?? 0
    const last = id + 1 < this.size ? (this.#starts[id + 1] ?? 0) : this.#used
    for (let i = start; i < end; i++) {
      const unit = FOLD[text.charCodeAt(i)] ?? 0
      if (unit !== 0 && (at === last || this.#units[at++] !== unit)) return false
    }
    return at === last
  }

  #append(folded: string, hash: number): number {
    if (this.#used + folded.length > this.#units.length) this.#units = grown(this.#units, this.#used + folded.length)
    if (this.size + 1 > this.#starts.length) {
      this.#starts = grown(this.#starts, this.size + 1)
      this.#stems = grown(this.#stems, this.size + 1)
    }
    this.#starts[this.size] = this.#used
    for (let i = 0; i < folded.length; i++) this.#units[this.#used++] = FOLD[folded.charCodeAt(i)] ?? 0
    this.#put(this.size, hash)
    this.size++
    if (this.size * 2 > this.#slots.length) this.#rehash()
    return this.size - 1
  }

  #put(id: number, hash: number): void {
    const mask = this.#slots.length - 1
    let slot = spread(hash) & mask
    while (this.#tags[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = id
    this.#tags[slot] = tagOf(hash)
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    this.#tags = new Uint8Array(this.#slots.length)
    for (let id = 0; id < this.size; id++) {
      const last = id + 1 < this.size ? (this.#starts[id + 1] ?? 0) : this.#used
      let hash = HASH_START
      for (let i = this.#starts[id] ?? 0; i < last; i++) hash = hashUnit(hash, this.#units[i] ?? 0)
      this.#put(id, hash)
    }
  }
}

export const NONE = -1
export const HASH_START = 0x811c9dc5 | 0

/** One step of the FNV-1a hash, over folded UTF-16 units. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

const tagOf = (hash: number) => (hash >>> 24) | 1
const spread = (hash: number) => (hash ^ (hash >>> 15)) >>> 0

function hashOf(folded: string): number {
  let hash = HASH_START
  for (let i = 0; i < folded.length; i++) hash = hashUnit(hash, FOLD[folded.charCodeAt(i)] ?? 0)
  return hash
}

/** The same numbers in an array at least twice as long. */
export function grown<T extends Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
  array: T,
  needed: number,
): T {
  const longer = new (array.constructor as new (length: number) => T)(Math.max(array.length * 2, needed))
  longer.set(array)
  return longer
}
