import type { Answers, createAnswering } from './answers.ts'
import type { Corpus, Labelled } from './corpus.ts'
import { FOLDS, foldOf } from './folds.ts'
import type { Score } from './measures.ts'
import { createPhraseSpotter, keepSeen } from './phrases-seen.ts'
import { tallyRules, unproven } from './rules-proven.ts'
import { scoreStories } from './score.ts'

/** One fold of companies, understood with everything and with only what the other companies' stories prove. */
interface Fold {
  stories: readonly Labelled[]
  full: Score
  proven: Score
  /** How many rules the other companies' stories do not prove. */
  without: number
}

export interface CrossValidated {
  folds: readonly Fold[]
  /** Every story, understood with the rules that other companies' stories prove. */
  proven: Score
  /** The same, without words that only its own company's stories hold. */
  harsher: Score
}

/**
 * What can be tuned in a system of rules is which rules there are. So each fold of companies is understood with those rules alone
 * that were right at least once, and more often than wrong, on the stories of the other companies.
 */
export async function crossValidate(
  corpus: Corpus,
  answer: ReturnType<typeof createAnswering>,
  full: Answers,
): Promise<CrossValidated> {
  const all = new Map<string, string>()
  const allHarsher = new Map<string, string>()
  const spot = createPhraseSpotter()
  const spotted = corpus.stories.map((one) => ({
    lang: one.lang.slice(0, 2),
    fold: foldOf(one.group),
    phrases: spot(one),
  }))
  const folds = await Promise.all(
    Array.from({ length: FOLDS }, async (_, number): Promise<Fold> => {
      const held = corpus.stories.filter(({ group }) => foldOf(group) === number)
      const others = corpus.stories.filter(({ group }) => foldOf(group) !== number)
      const { mistakes } = await scoreStories(corpus, others, full.lines)
      const without = unproven(tallyRules(pick(full.understood, others), mistakes))
      const lexicons = keepSeen(phrasesOutside(spotted, number))
      const proven = answer(held, { without }).lines
      for (const [id, line] of proven) all.set(id, line)
      for (const [id, line] of answer(held, { without, lexicons }).lines) allHarsher.set(id, line)
      const [inFull, cut] = await Promise.all([
        scoreStories(corpus, held, full.lines),
        scoreStories(corpus, held, proven),
      ])
      return { stories: held, full: inFull.score, proven: cut.score, without: without.size }
    }),
  )
  const [proven, harsher] = await Promise.all(
    [all, allHarsher].map((lines) => scoreStories(corpus, corpus.stories, lines)),
  )
  if (!proven || !harsher) throw new Error('Nothing was scored')
  return { folds, proven: proven.score, harsher: harsher.score }
}

const pick = <T>(from: ReadonlyMap<string, T>, stories: readonly Labelled[]) =>
  new Map(
    stories.flatMap(({ story }) => {
      const found = from.get(story.id)
      return found === undefined ? [] : [[story.id, found] as const]
    }),
  )

function phrasesOutside(
  spotted: readonly { lang: string; fold: number; phrases: readonly string[] }[],
  fold: number,
): Map<string, Set<string>> {
  const seen = new Map<string, Set<string>>()
  for (const one of spotted) {
    if (one.fold === fold) continue
    const known = seen.get(one.lang) ?? new Set()
    for (const phrase of one.phrases) known.add(phrase)
    seen.set(one.lang, known)
  }
  return seen
}
