import { loadRestrictions } from '../src/catalogue/restrictions.ts'
import { toAnswer } from '../src/cli/analyze.ts'
import type { Understanding } from '../src/domain/development.ts'
import type { Matches } from '../src/domain/mention.ts'
import { createMatcher } from '../src/journey/match/matcher.ts'
import { createUnderstanding } from '../src/journey/understand/understanding.ts'
import type { Corpus, Labelled } from './corpus.ts'

/** What to understand with, where it is not all there is. */
type Parts = Parameters<typeof createUnderstanding>[1]

export interface Answers {
  /** Lines of JSON, as `casewire analyze` prints them, by story. */
  lines: Map<string, string>
  understood: Map<string, Understanding>
}

/** Answers stories of a corpus as `casewire analyze` does; each is matched once, however often it is understood. */
export function createAnswering({ companies }: Corpus) {
  const { match } = createMatcher(companies)
  const restrictions = loadRestrictions()
  const matched = new Map<string, Matches>()
  return (stories: readonly Labelled[], parts?: Parts): Answers => {
    const understand = createUnderstanding(restrictions, parts)
    const answers: Answers = { lines: new Map(), understood: new Map() }
    for (const { story } of stories) {
      const matches = matched.get(story.id) ?? match(story)
      matched.set(story.id, matches)
      const understanding = understand(story, matches)
      answers.understood.set(story.id, understanding)
      answers.lines.set(story.id, JSON.stringify(toAnswer(story, understanding)))
    }
    return answers
  }
}
