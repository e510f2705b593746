import type { Range } from '../../domain/mention.ts'

/**
 * The stretch of a sentence that may name dates, or null where nothing in it can. Reading dates is slow, and most sentences have none.
 */
export function datedStretch(sentence: string): Range | null {
  let first = sentence.length
  let last = -1
  for (const { index } of sentence.matchAll(ENGLISH)) {
    first = Math.min(first, index)
    last = index
  }
  if (last < 0) return null
  return { start: wordBefore(sentence, first - REACH), end: last + REACH }
}

/** So far from its most telling word a date may begin or end: "on the afternoon of Friday", "January 28, 2021, at 5 p.m. EST". */
const REACH = 48

const wordBefore = (sentence: string, at: number) => (at <= 0 ? 0 : sentence.lastIndexOf(' ', at) + 1)

// The verb "may" is everywhere; the month has a number or a preposition beside it, or a capital and something before it.
const ENGLISH =
  /(?:19|20)\d\d|\d[./-]\d|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|may(?=\W+\d)|(?<=(?:\d|,|\b(?:on|in|last|this|since|of|until|from|by))[ -])may|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?|week(?:end|day)?s?|days?|today|tonight|yesterday|months?|years?)\b|\bthe \d{1,2}(?:st|nd|rd|th)\b/gi
