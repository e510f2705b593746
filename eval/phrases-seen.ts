import { LEXICONS } from '../src/journey/understand/lexicon/index.ts'
import type { Lexicon } from '../src/journey/understand/lexicon/lexicon.ts'
import { compilePhrases } from '../src/journey/understand/phrase-trie.ts'
import { toTokens } from '../src/journey/understand/tokens.ts'
import type { Labelled } from './corpus.ts'

const phrasesOf = (list: string) => list.split(' | ').map((phrase) => phrase.trim())

/** For each language, finds which phrases of its lexicon a text holds. */
export function createPhraseSpotter(lexicons: readonly Lexicon[] = LEXICONS) {
  const spotters = new Map(
    lexicons.map(({ lang, concepts, authorities }) => {
      const lists = [concepts, authorities].map((words) => Object.values(words).flatMap(phrasesOf))
      return [lang, lists.map((phrases) => compilePhrases(phrases.map((phrase) => [phrase, phrase] as const)))]
    }),
  )
  return ({ story, lang }: Labelled): string[] => {
    const tokens = toTokens(`${story.title}\n${story.text}`)
    return (spotters.get(lang.slice(0, 2)) ?? [])
      .flatMap((spotter) => spotter.find(tokens).flat())
      .flatMap(({ tags }) => [...tags])
  }
}

/** The lexicons with only those phrases that were seen, each in its language. */
export const keepSeen = (
  seen: ReadonlyMap<string, ReadonlySet<string>>,
  lexicons: readonly Lexicon[] = LEXICONS,
): Lexicon[] =>
  lexicons.map((lexicon) => {
    const known = seen.get(lexicon.lang) ?? new Set()
    const keep = (words: Readonly<Record<string, string>>) =>
      Object.fromEntries(
        Object.entries(words).map(([name, list]) => [
          name,
          phrasesOf(list)
            .filter((phrase) => known.has(phrase))
            .join(' | '),
        ]),
      )
    return { ...lexicon, concepts: keep(lexicon.concepts), authorities: keep(lexicon.authorities) }
  })
