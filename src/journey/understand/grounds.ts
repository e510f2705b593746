import type { Ground, Grounds, Tinge } from '../../domain/grounds.ts'
import type { Matches } from '../../domain/mention.ts'
import type { Restriction } from '../../domain/restriction.ts'
import type { Story } from '../../domain/story.ts'
import { Concepts } from './concepts.ts'
import { type Language, toLanguage } from './language.ts'
import { LEXICONS } from './lexicon/index.ts'
import { isOpinion } from './opinion.ts'
import { type Reading, readSentence, type Tag } from './reading.ts'
import { resolveRestriction } from './restriction.ts'
import { toSentences } from './sentences.ts'
import { namesIn } from './understanding.ts'
import { datesOf } from './when.ts'

/** Concepts of the lexicons that give a sentence its tinge. */
const TINGES: Readonly<Record<Tinge, readonly string[]>> = {
  open: ['may', 'will', 'plan', 'vow', 'if', 'wouldhave'],
  asked: ['ask', 'urge'],
  negated: ['not', 'fail', 'deny'],
  provisional: ['temporary', 'relief', 'tro', 'stay', 'enjoin', 'reprieve'],
  agreed: ['agree'],
  rejected: ['reject'],
  undone: ['lift', 'remove', 'block', 'strike', 'vacate', 'withdraw', 'suspend', 'ease', 'delay', 'waive', 'revoke'],
  earlier: ['past'],
}

/**
 * What the rules hear in each sentence of a story, for holding the claims of another reader against. Null for a language without a
 * lexicon: there nothing can be checked.
 */
export function createGrounds(
  restrictions: readonly Restriction[],
): (story: Story, matches: Matches) => Grounds | null {
  const known = new Set(restrictions.map((restriction) => restriction.id))
  const languages = new Map<string, Language>()
  return (story, matches) => {
    const lang = (story.lang ?? 'en').slice(0, 2).toLowerCase()
    const lexicon = LEXICONS.find((one) => one.lang === lang)
    if (!lexicon) return null
    // Made ready when first needed: only who has another reader needs it.
    const language = languages.get(lang) ?? toLanguage(lexicon)
    languages.set(lang, language)
    const readings = toSentences(story.title, story.text, matches.body).map((sentence) =>
      readSentence(sentence, namesIn(sentence, matches), language),
    )
    return {
      opinion: isOpinion(story),
      sentences: readings.map((reading) => groundOf(reading, readings, story.published, known)),
    }
  }
}

function groundOf(
  reading: Reading,
  story: readonly Reading[],
  published: string | null,
  known: ReadonlySet<string>,
): Ground {
  const { in: part, start, end, index } = reading.sentence
  const { concepts } = reading
  return {
    in: part,
    start,
    end,
    index,
    tinges: new Set((Object.keys(TINGES) as Tinge[]).filter((tinge) => TINGES[tinge].some((one) => concepts.has(one)))),
    companies: new Set(reading.tags.flatMap((tag) => (tag.company && !tag.related ? [tag.company] : []))),
    dates: datesOf(reading, published).flatMap(({ date, role }) => (role === 'until' ? [] : [date])),
    restrictionOf: (type, date) =>
      resolveRestriction({ reading, at: OPENING, actor: null, type, date, published, story, known }),
  }
}

/** Where no words of the rules' own stand for the act, the sentence as a whole is meant. */
const OPENING: Tag = {
  concepts: new Concepts(),
  start: 0,
  end: 1,
  clause: 0,
  company: null,
  related: false,
  used: false,
}
