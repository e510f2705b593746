import type { Language } from './language.ts'
import type { Token } from './tokens.ts'

/**
 * Joins what a language tears apart and opens what it grows together, so that lexicons need one spelling: "hob die Sperre auf" reads
 * as "aufhob die Sperre", "oldotta fel" as "feloldotta", "Mega-Sanktionen" as "Sanktionen" where no phrase knows the whole word.
 */
export function mendWords(tokens: readonly Token[], language: Language): readonly Token[] {
  const { particles } = language
  if (!particles) return tokens
  const known = (word: string) => (language.phrases.find([{ word, start: 0, end: 0 }])[0]?.length ?? 0) > 0
  const words = tokens.map((token) => {
    const hyphen = token.word.lastIndexOf('-')
    const last = token.word.slice(hyphen + 1)
    return hyphen > 0 && !known(token.word) && known(last) ? last : token.word
  })
  words.forEach((particle, at) => {
    if (!particles.words.has(particle) || at === 0) return
    if (particles.stand === 'last' && !ENDS.test(words[at + 1] ?? '.') && !language.joining.has(words[at + 1] ?? ''))
      return
    const first = particles.stand === 'last' ? clauseStart(words, at) : Math.max(0, at - 1)
    for (let verb = first; verb < at; verb++) {
      const joined = particle + words[verb]
      if (!known(joined)) continue
      words[verb] = joined
      return
    }
  })
  return tokens.map((token, i) => (words[i] === token.word ? token : { ...token, word: words[i] ?? token.word }))
}

// What may follow a particle that closes its clause.
const ENDS = /^[.,;:()"“”«»|–—]$/

/** A relative clause may stand between verb and particle; two commas are passed over, full stops of clauses are not. */
function clauseStart(words: readonly string[], at: number): number {
  let commas = 0
  for (let i = at - 1; i >= 0; i--) {
    if (words[i] === ';' || words[i] === ':') return i + 1
    if (words[i] === ',' && ++commas > 2) return i + 1
  }
  return 0
}
