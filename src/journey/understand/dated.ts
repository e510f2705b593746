import type { DatePrecision } from '../../domain/development.ts'

/** A date named in a sentence, in offsets of the sentence. */
export interface Dated {
  start: number
  end: number
  /** `2021-03-12`, `2021-03` or `2021`. */
  date: string
  precision: Exclude<DatePrecision, 'none'>
  /** A deadline, the day something starts to bind, or what the noun behind it is called by ("its January decision"): not the day of the act. */
  role: 'act' | 'until' | 'effective' | 'attribute'
}

export const DAY = 86_400_000
export const iso = (date: Date) => date.toISOString().slice(0, 10)
export const pad = (n: number) => String(n).padStart(2, '0')

/** The year that makes a month the most recent past one; the next one for deadlines. */
export function yearFor(
  published: string | null,
  month: number | null,
  day: number | null,
  role: Dated['role'],
): number | null {
  if (!published || !month) return null
  const year = Number(published.slice(0, 4))
  const then = `${year}-${pad(month)}-${pad(day ?? 1)}`
  const limit = iso(new Date(Date.parse(`${published.slice(0, 10)}T00:00:00Z`) + 2 * DAY))
  if (role !== 'act')
    return then < published.slice(0, 10) && Number(published.slice(5, 7)) - month > 6 ? year + 1 : year
  return then > limit ? year - 1 : year
}
const UNTIL =
  /(?<!\p{L})(?:until|till|through|before|beyond|by|deadline of|deadline was|expires? on|expires?|up to|days,? to|now to|deadline to|extended to|not later than|no later than|ends? on|bis|bis zum|jusqu'au|jusqu'à|d'ici le|avant le|hasta|fino al|entro il|até|до|к|ahead of|due on|due)\s+(?:at least\s+|at the latest\s+)?(?:the\s+|dem\s+|el\s+|il\s+|le\s+|midnight\s+)?(?:(?:the\s+)?end of\s+|late\s+|early\s+|mid-)?$/iu
// "Moved the deadline to June 5".
const PUT_OFF =
  /\b(?:extend|postpon|delay|push|mov|prolong|defer|shift|put)\w*\b[^.;]{0,60}\bto\s+(?:at least\s+|the\s+|end of\s+|late\s+|early\s+|mid-)*$/i
// "Took effect on Sunday": the Sunday last past.
const TOOK =
  /(?<!\p{L})(?:took|taken|came|come|went|gone|entered|has been|have been|had been|been|was|were)(?:\s+\p{L}+)?\s+(?:in(?:to|)\s+)?(?:effect|force|effective)\s+(?:on\s+|in\s+|at\s+|since\s+)?(?:midnight\s+|early\s+|late\s+|last\s+)?(?:on\s+)?$/iu

/** Whether something named before a date already holds since that date. */
export const hasBegun = (before: string) => TOOK.test(untimed(before.slice(-NEAR)))

const EFFECTIVE =
  /(?<!\p{L})(?:from|as of|as from|starting|beginning|effective|take effect on|takes effect on|effect|force|begin on|start on|with effect from|after|ab|ab dem|à partir du|à compter du|a partir del|dal|a partire dal|a partir de|с)\s+(?:the\s+|on\s+|dem\s+)?$/iu

// "against the decision of 3 May": the day of what is attacked.
const ATTACKED =
  /\b(?:against|over|challenging|challenges|appeals?)\b[^,;.]{0,60}\b(?:decision|order|ruling|directive|rule|measure|action|law)\s+(?:of|dated|from)\s+$/i
const NOUN_OF =
  /\b(?:(?:designation|listing|blacklisting|inclusion)s?\s+(?:of|on|dated|from)|(?:arguments?|hearings?|motions?|briefs?|submissions?|applications?)\s+(?:of|dated|from))\s+$/i
// "its January decision", "the March 2021 ruling".
const OWNER = /(?:\b(?:the|its|their|his|a|an|this|that)|['’]s)\s+(?:mid-|late-|early-)?$/i
const NAMED_BY =
  /^,?\s+(?:\d{4}\s+)?(?:[a-z-]+\s+){0,2}?(?:decision|designation|listing|order|ruling|injunction|deal|settlement|agreement|ban|notice|blacklisting|directive|rule|announcement|plea|lawsuit|complaint|opinion|judgment|judgement|verdict|action|move|law|sanctions)\b/i

// "The embargo dates from 11 May".
const SINCE = /\b(?:dat(?:es?|ed|ing)|stem(?:s|med|ming)?) (?:back )?(?:from|to)\s+(?:the\s+)?$/i

// "By 5 p.m. on Friday": the word before the time of day is the day's.
const TIME =
  /\b(?:at\s+)?(?:\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?|hours)(?:\s+\(?[A-Z]{2,4}\)?)?|noon|midnight)(?:\s+(?:Eastern|local|Washington|Beijing)(?: time)?)?,?\s+(?:on\s+)?$/

// "A hearing scheduled for March 11": neither an act nor its end.
const PLANNED = /\b(?:planned|scheduled|slated|set|adjourned)\s+for\s+(?:late |early |mid-)?$/i

const untimed = (before: string) => (HOUR.test(before) ? before.replace(TIME, '') : before)

const HOUR = /\d\s?(?:[ap]\.?m|hours)|noon|midnight/

/** So many characters before a date say what it is. */
const NEAR = 60

/** Whether the words around a date make it a deadline, a start or a name. */
export function roleOf(words: string, after = ''): Dated['role'] {
  const before = untimed(words.slice(-NEAR))
  if (/\s(?:of|on|dated|from)\s+$/i.test(before) && (NOUN_OF.test(before) || ATTACKED.test(words))) return 'attribute'
  if (OWNER.test(before) && NAMED_BY.test(after) && !/\bin\s+(?:a|an|its|his|her|their|the)\s+$/i.test(before))
    return 'attribute'
  if (PLANNED.test(before)) return 'attribute'
  if (SINCE.test(before)) return 'act'
  if (UNTIL.test(before) || (/\bto\s/i.test(before.slice(-20)) && PUT_OFF.test(words))) return 'until'
  return EFFECTIVE.test(before) ? 'effective' : 'act'
}

/** Where a date stands in a sentence, and what the words around it make of it. */
export const placeOf = (sentence: string, start: number, end: number): Pick<Dated, 'start' | 'end' | 'role'> => ({
  start,
  end,
  role: roleOf(sentence.slice(Math.max(0, start - 100), start), sentence.slice(end, end + 40)),
})
