import type { Ground, Grounds } from '../../domain/grounds.ts'
import type { Story } from '../../domain/story.ts'

/** A quote as the story has it. */
export interface Found {
  /** A substring of the title or the text. */
  evidence: string
  /** The sentences that hold it, at every place where it stands. */
  sentences: readonly Ground[]
}

/** Fewer letters prove nothing: a name, a date. Signs of scripts that write whole words with one count for more. */
const SHORTEST = 20
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const WIDEST = 2

/**
 * Finds a quote in the article, letter by letter save for the kind and number of blanks. A string says why it is no evidence. The
 * sentence around a quote counts, not the quote alone: “lifted the ban” may be cut out of “has not lifted the ban”.
 */
export function findQuote(quote: string, story: Story, grounds: Grounds): Found | string {
  const wanted = quote.trim().replace(/\s+/g, ' ')
  if (wanted.length + 2 * (wanted.match(DENSE)?.length ?? 0) < SHORTEST) return 'the quote is too short to say anything'
  const pattern = new RegExp(wanted.split(' ').map(RegExp.escape).join('\\s+'), 'gu')
  const places = (['text', 'title'] as const).flatMap((part) =>
    [...story[part].matchAll(pattern)].map(({ 0: evidence, index }) => ({
      evidence,
      sentences: grounds.sentences.filter(
        (one) => one.in === part && one.start < index + evidence.length && index < one.end,
      ),
    })),
  )
  if (!places.length) return 'the quote is not in the story'
  const inside = places.filter(({ sentences }) => sentences.length > 0)
  const first = inside[0]
  if (!first) return 'the quote stands outside the article'
  if (first.sentences.length > WIDEST) return 'the quote runs over several sentences'
  return { evidence: first.evidence, sentences: [...new Set(inside.flatMap((place) => place.sentences))] }
}
