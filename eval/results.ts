import { type Answers, createAnswering } from './answers.ts'
import type { Corpus } from './corpus.ts'
import { type CrossValidated, crossValidate } from './cross-validate.ts'
import type { Score } from './measures.ts'
import { scoreStories } from './score.ts'

export interface Results {
  stories: number
  full: Score
  /** How many mistakes of each kind there are, most first. */
  mistakes: readonly (readonly [kind: string, count: number])[]
  languages: readonly (readonly [lang: string, stories: number, score: Score])[]
  crossValidated: CrossValidated
}

/** Everything that is measured. */
export async function measure(corpus: Corpus): Promise<Results> {
  const answer = createAnswering(corpus)
  const full = answer(corpus.stories)
  const { score, mistakes } = await scoreStories(corpus, corpus.stories, full.lines)
  const languages = [...Map.groupBy(corpus.stories, ({ lang }) => lang)].sort(([, a], [, b]) => b.length - a.length)
  return {
    stories: corpus.stories.length,
    full: score,
    mistakes: [...mistakes].map(([kind, list]) => [kind, list.length] as const).sort(([, a], [, b]) => b - a),
    languages: [
      ['not English', notEnglish(corpus).length, await scoreNotEnglish(corpus, full)],
      ...(await Promise.all(
        languages.map(
          async ([lang, some]) => [lang, some.length, (await scoreStories(corpus, some, full.lines)).score] as const,
        ),
      )),
    ],
    crossValidated: await crossValidate(corpus, answer, full),
  }
}

const notEnglish = (corpus: Corpus) => corpus.stories.filter(({ lang }) => lang !== 'en')

export const scoreNotEnglish = async (corpus: Corpus, { lines }: Answers): Promise<Score> =>
  (await scoreStories(corpus, notEnglish(corpus), lines)).score
