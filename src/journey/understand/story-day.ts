import type { Story } from '../../domain/story.ts'
import { DAY } from './dated.ts'
import { findDates } from './dates.ts'
import { dayIn, zoneOf } from './story-place.ts'

// "WASHINGTON, May 16, 2024 (Wire) -", "Updated: May 17, 2024".
const DATELINE =
  /^[^.!?:;\n]{0,60}?(?:\p{Lu}\p{L}+[,)]|Updated:?|Published:?|Posted:?)\s+(?<date>[^()\n]{6,24}?)\s*(?:\([^)\n]{2,40}\)\s*[-–—:]|[-–—]{1,2}\s|$|\n|\|)/u

// "/2024/05/17/", "/2024-05-17-", "/20240517/".
const IN_ADDRESS = /\/(?<y>20\d\d)(?<s>[/-]?)(?<m>0[1-9]|1[0-2])\k<s>(?<d>0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/

/** How long after its dateline a story is still passed on by others. */
const PASSED_ON = 30

/**
 * The day from which a story counts, by the clock of its place: that of its dateline where it was passed on later, else when it was
 * published, else the full date of its dateline or its address. Null where none tells.
 */
export function dayOf({ published, url, text, lang }: Story): string | null {
  const day = published && dayIn(published, zoneOf(url, lang))
  const told = DATELINE.exec(text.slice(0, 160))?.groups?.date
  const [written, other] = told ? findDates(told, day, (lang ?? 'en').slice(0, 2)) : []
  const line = written?.precision === 'day' && !other ? written.date : null
  if (!day) return line ?? dayInAddress(url)
  const age = line ? (Date.parse(day.slice(0, 10)) - Date.parse(line)) / DAY : 0
  return line && age > 0 && age <= PASSED_ON ? line : day
}

function dayInAddress(url: string | null): string | null {
  const { y, m, d } = IN_ADDRESS.exec(url ?? '')?.groups ?? {}
  return y ? `${y}-${m}-${d}` : null
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
