/** So many words are remembered; a language uses fewer in years of news. */
const MOST_WORDS = 20_000

/** What is told of a word, worked out once: stories use the same words again and again. */
export function remembered<T>(tell: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    let told = known.get(word)
    if (told === undefined) {
      told = tell(word)
      if (known.size >= MOST_WORDS) known.clear()
      known.set(word, told)
    }
    return told
  }
}
