import type { Range } from '../../domain/mention.ts'

/** The stretch of a sentence that may name dates, and by which means at most. */
export interface DatedStretch extends Range {
  by: (typeof MEANS)[number]
}

/** Bare years and "last month"; also weekdays; also months and their days; also "yesterday" and "ten days ago". */
const MEANS = ['distance', 'weekday', 'month', 'anything'] as const

/** Null where nothing in the sentence can be a date: reading dates is slow, and most sentences have none. */
export function datedStretch(sentence: string): DatedStretch | null {
  let first = -1
  let last = -1
  let means = 0
  for (const { 0: word, index } of sentence.matchAll(ENGLISH)) {
    if (first < 0) first = index
    last = index
    means = Math.max(means, meansOf(word))
  }
  if (last < 0) return null
  return { start: wordBefore(sentence, first - REACH), end: last + REACH, by: MEANS[means] ?? 'anything' }
}

function meansOf(word: string): number {
  if (
    /^(?:\d|months?$|years?$|weeks?$|weekends?$|hours$|nights?$|mornings?$|afternoon$|evening$|tonight$|q\d$|the )/i.test(
      word,
    )
  )
    return 0
  if (/^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(word)) return 1
  return /^(?:day|weekday|to|yes)/i.test(word) ? 3 : 2
}

/** So far from its most telling word a date may begin or end: "on the morning of Friday", "January 28, 2021, at 5 p.m. EST". */
const REACH = 48

const wordBefore = (sentence: string, at: number) => (at <= 0 ? 0 : sentence.lastIndexOf(' ', at) + 1)

// The verb "may" is everywhere; the month has a number or a preposition beside it, or a capital and something before it.
const ENGLISH =
  /(?:19|20)\d\d|\d[./-]\d|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|may(?=\W+\d)|(?<=(?:\d|,|\b(?:on|in|last|this|since|of|until|from|by))[ -])may|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?|week(?:end|day)?s?|days?|today|tonight|hours|nights?|mornings?|afternoon|evening|q[1-4]|yesterday|months?|years?)\b|\bthe \d{1,2}(?:st|nd|rd|th)\b/gi
