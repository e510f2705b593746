import type { Story } from '../../domain/story.ts'

/**
 * A piece of opinion argues from what happened; it is no witness that it happened now. Told by its headline's label or by an author
 * who says "I" outside quotation marks.
 */
export function isOpinion(story: Story): boolean {
  if (LABEL.test(story.title.trim())) return true
  if ((story.lang ?? 'en').slice(0, 2) !== 'en') return false
  const own = story.text.slice(0, 4000).replace(/[“"«][^”"»]*[”"»]/gu, ' ')
  return (own.match(FIRST_PERSON) ?? []).length >= 2 && ARGUES.test(own)
}

const LABEL =
  /^(?:opinion|analysis|commentary|editorial|comment|op-ed|column|viewpoint|perspective|letters?|kommentar|meinung|tribune|opinión|opinione|opinião|мнение|колонка|评论|社评|社論|社説|コラム)\s*(?:[:|–—-]|:)/iu
const FIRST_PERSON =
  /\bI(?:[’']m|[’']d|[’']ve)?\s+(?:do|don|did|have|had|am|would|think|believe|see|find|doubt|suspect|argue|share|hope|fear|wonder|say|write)\b/g
const ARGUES = /\b(?:should|ought to|must|temptation|mistake|lesson|in my view)\b/i
