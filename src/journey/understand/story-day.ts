import type { Story } from '../../domain/story.ts'
import { findDates } from './dates.ts'

// "WASHINGTON, May 16, 2024 (Wire) -", "Updated: May 17, 2024".
const DATELINE =
  /^[^.!?:;\n]{0,60}?(?:\p{Lu}\p{L}+[,)]|Updated:?|Published:?|Posted:?)\s+(?<date>[^()\n]{6,24}?)\s*(?:\([^)\n]{2,40}\)\s*[-–—:]|[-–—]{1,2}\s|$|\n|\|)/u

/** The day from which a story counts: when it was published, else what its dateline says with a year. */
export function dayOf(story: Story): string | null {
  if (story.published) return story.published
  const told = DATELINE.exec(story.text.slice(0, 160))?.groups?.date
  const found = told ? findDates(told, null, (story.lang ?? 'en').slice(0, 2)) : []
  return found.length === 1 && found[0]?.precision === 'day' ? found[0].date : null
}

/** The year that a story without a day gives with its full dates, when all give the same. */
export function yearOf(story: Story): string | null {
  if (story.published) return null
  const lang = (story.lang ?? 'en').slice(0, 2)
  const years = new Set(
    story.text
      .slice(0, 6000)
      .split(/(?<=[.。!?\n])\s*/u)
      .filter((sentence) => /(?:19|20)\d\d/.test(sentence))
      .flatMap((sentence) => findDates(sentence, null, lang))
      .filter((date) => date.precision === 'day')
      .map((date) => date.date.slice(0, 4)),
  )
  const [only] = years
  return only && years.size === 1 ? only : null
}
