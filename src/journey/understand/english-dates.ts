import type { Dated } from './dated.ts'
import type { Anchors } from './english-anchors.ts'
import { monthDates } from './english-months.ts'
import { relativeDay } from './english-weekdays.ts'

/** The days and months that an English sentence names, read around the words that can tell them. */
export function englishDates(sentence: string, { found }: Anchors, published: string | null): Dated[] {
  const out: Dated[] = []
  for (const anchor of found) {
    const dates =
      anchor.kind === 'month'
        ? monthDates(sentence, anchor, published)
        : published
          ? [relativeDay(sentence, anchor, published)]
          : []
    for (const date of dates) {
      if (!date || isOfWriting(sentence.slice(0, date.start), sentence.slice(date.end, date.end + 40))) continue
      // "Friday, March 12" is one day told twice.
      while (out.length && (out.at(-1)?.end ?? 0) > date.start) out.pop()
      out.push(date)
    }
  }
  return out
}

/** "WASHINGTON, May 12 (Wire) -", "Updated: May 12, 2024": when it was written, not when it happened. */
const isOfWriting = (before: string, after: string) =>
  before.length < 60 &&
  (WRITTEN.test(before) ||
    (/^\W*(?:\p{Lu}[^.!?:;]*,?\s*)?$/u.test(before) &&
      /^(?:,?\s*\d{4})?\)?\s*(?:\([^)]{2,40}\)\s*[-–—:]|[-–—]{1,2}\s)/.test(after)))

const WRITTEN = /^\W*(?:(?:First|Last|Originally)\s+)?(?:Updated|Published|Posted|Modified)(?:\s+on|\s+at)?\s*:?\s*$/i
