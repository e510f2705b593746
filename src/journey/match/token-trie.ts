import { grown, NONE } from './vocabulary.ts'

/** Sequences of words and what ends at each: one table of edges (node, word) → node, whatever the number of names. */
export class TokenTrie {
  #from = new Int32Array(1 << 10).fill(NONE)
  #word = new Int32Array(1 << 10)
  #to = new Int32Array(1 << 10)
  #edges = 0
  #endsAt = new Int32Array(1 << 10).fill(NONE)
  #nextAt = new Int32Array(1 << 10).fill(NONE)
  nodes = 1

  /** Adds a sequence; `ending` is the caller's number for it, counted up from 0. Several endings may share one sequence. */
  add(words: readonly number[], ending: number): void {
    let node = ROOT
    for (const word of words) {
      const next = this.step(node, word)
      node = next === NONE ? this.#link(node, word) : next
    }
    if (ending >= this.#nextAt.length) this.#nextAt = widened(this.#nextAt, ending + 1)
    this.#nextAt[ending] = this.#endsAt[node] ?? NONE
    this.#endsAt[node] = ending
  }

  /** The node one word further, or NONE. */
  step(node: number, word: number): number {
    const mask = this.#from.length - 1
    for (let slot = mix(node, word) & mask; ; slot = (slot + 1) & mask) {
      const from = this.#from[slot]
      if (from === NONE) return NONE
      if (from === node && this.#word[slot] === word) return this.#to[slot] ?? NONE
    }
  }

  /** The last ending added at a node, or NONE; `nextEnding` leads to the others. */
  ending(node: number): number {
    return this.#endsAt[node] ?? NONE
  }

  nextEnding(ending: number): number {
    return this.#nextAt[ending] ?? NONE
  }

  #link(node: number, word: number): number {
    const child = this.nodes++
    if (child >= this.#endsAt.length) this.#endsAt = widened(this.#endsAt, child + 1)
    this.#put(node, word, child)
    this.#edges++
    if (this.#edges * 2 > this.#from.length) this.#rehash()
    return child
  }

  #put(node: number, word: number, child: number): void {
    const mask = this.#from.length - 1
    let slot = mix(node, word) & mask
    while (this.#from[slot] !== NONE) slot = (slot + 1) & mask
    this.#from[slot] = node
    this.#word[slot] = word
    this.#to[slot] = child
  }

  #rehash(): void {
    const [from, word, to] = [this.#from, this.#word, this.#to]
    this.#from = new Int32Array(from.length * 2).fill(NONE)
    this.#word = new Int32Array(from.length * 2)
    this.#to = new Int32Array(from.length * 2)
    for (let slot = 0; slot < from.length; slot++)
      if (from[slot] !== NONE) this.#put(from[slot] ?? 0, word[slot] ?? 0, to[slot] ?? 0)
  }
}

export const ROOT = 0

const mix = (node: number, word: number) => {
  const hash = Math.imul(node + 1, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b)
  return (hash ^ (hash >>> 15)) >>> 0
}

function widened(array: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  const longer = grown(array, needed)
  longer.fill(NONE, array.length)
  return longer
}
