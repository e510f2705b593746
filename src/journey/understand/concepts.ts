/** Every concept has a number, given when it is first met. */
const numbers = new Map<string, number>()

export function numberOf(concept: string): number {
  const known = numbers.get(concept)
  if (known !== undefined) return known
  numbers.set(concept, numbers.size)
  return numbers.size - 1
}

/** Concepts by number, one bit each, so that whole sets are joined and compared at once. */
type Bits = Int32Array

const noBits = (): Bits => new Int32Array((numbers.size >>> 5) + 1)

function meet(a: Bits, b: Bits): boolean {
  for (let i = Math.min(a.length, b.length) - 1; i >= 0; i--) if ((a[i]! & b[i]!) !== 0) return true
  return false
}

/** The place of the lowest bit set. */
export const lowestBit = (bits: number) => 31 - Math.clz32(bits & -bits)

/** What a word may mean, or what is looked for; never added to once made. */
export class Concepts extends Set<string> {
  readonly bits: Bits
  readonly #joined = new Map<Concepts, Concepts>()

  constructor(concepts: Iterable<string> = []) {
    super(concepts)
    for (const concept of this) numberOf(concept)
    this.bits = noBits()
    for (const concept of this) this.bits[numberOf(concept) >>> 5]! |= 1 << (numberOf(concept) & 31)
  }

  /** Both together; the same ones are joined again and again. */
  with(others: Concepts): Concepts {
    let joined = this.#joined.get(others)
    if (!joined) this.#joined.set(others, (joined = new Concepts([...this, ...others])))
    return joined
  }

  /** Do the two share a concept? */
  meets({ bits }: { readonly bits: Bits }): boolean {
    return meet(this.bits, bits)
  }
}

/** All that the words of a sentence mean. */
export class Meaning {
  readonly bits: Bits = noBits()

  constructor(words: readonly { readonly concepts: Concepts }[]) {
    for (let word = 0; word < words.length; word++) {
      const { bits } = words[word]!.concepts
      for (let i = 0; i < bits.length; i++) this.bits[i]! |= bits[i]!
    }
  }

  has(concept: string): boolean {
    const number = numbers.get(concept)
    return number !== undefined && ((this.bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0
  }

  /** Is one of those looked for among them? */
  meets({ bits }: Concepts): boolean {
    return meet(this.bits, bits)
  }
}
