import type { Decision } from '../../domain/decision.ts'
import type { DevelopmentType } from '../../domain/development-type.ts'
import type { Act } from './act.ts'
import type { Cue } from './cue.ts'
import type { Reading, Tag } from './reading.ts'
import type { Told } from './told.ts'

/** A cue that a sentence holds, and how the act is told. */
interface Found extends Act {
  cue: Cue
  reading: Reading
  tags: readonly Tag[]
  type?: DevelopmentType
}

/** Why something is told where nothing makes it history. */
export const NEWS = 'news'

/** What was made of a cue: left out, for now, until it is known to be told. */
export function decisionOn({ cue, reading, tags, type, mode, because }: Found, why: string): Decision {
  const { sentence, tokens } = reading
  const words = tags.map((tag) => sentence.text.slice(tokens[tag.start]?.start ?? 0, tokens[tag.end - 1]?.end ?? 0))
  return {
    about: 'development',
    sentence: sentence.index,
    text: sentence.text,
    rule: cue.id,
    family: cue.family,
    cue: cue.rule.cue,
    words: words.join(' … '),
    company: null,
    type: type ?? cue.rule.type,
    mode,
    because,
    outcome: 'left out',
    why,
    finding: null,
  }
}

/** A judgement on the story as a whole; `at` is the sentence that carries it. */
export const decisionOnStory = (told: boolean, why: string, at: Reading | null = null): Decision => ({
  about: 'story',
  sentence: at?.sentence.index ?? null,
  text: at?.sentence.text ?? null,
  rule: null,
  family: null,
  cue: null,
  words: null,
  company: null,
  type: null,
  mode: null,
  because: null,
  outcome: told ? 'told' : 'left out',
  why,
  finding: null,
})

/** Says of every telling which finding it led to. The first decision of each is the one whose words stand. */
export function settle(kept: readonly Told[]): void {
  kept.forEach(({ finding, decisions }, i) => {
    // One telling as news makes all of them news.
    const isNews = !finding.background && decisions.some(({ why }) => why === NEWS)
    decisions.forEach((decision, j) => {
      decision.finding = i
      decision.outcome = j > 0 ? 'joined' : finding.background ? 'history' : 'told'
      if (j > 0) decision.why = 'told better elsewhere in the story'
      else Object.assign(decision, { type: finding.type, why: isNews ? NEWS : decision.why })
    })
  })
}

/** Takes back what was to be told. */
export function leaveOut({ decisions }: Told, why: string): void {
  for (const decision of decisions) Object.assign(decision, { outcome: 'left out', why, finding: null })
}

/** Says why something told is history, or news. */
export function explain({ decisions }: Told, why: string): void {
  for (const decision of decisions) decision.why = why
}
