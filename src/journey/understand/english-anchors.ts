/** A word of a sentence around which a date may be told. */
export interface Anchor {
  kind: 'month' | 'weekday' | 'day'
  /** Month from 1, weekday from 0 (Sunday), or how many days back. */
  value: number
  word: string
  start: number
  end: number
}

/** What in an English sentence may be dates. */
export interface Anchors {
  found: readonly Anchor[]
  /** Bare years, weeks, months and years told by their distance, and parts of a day. */
  loose: boolean
  numeric: boolean
}

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const WEEKDAYS: readonly (readonly string[])[] = [
  ['sunday', 'sun'],
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed', 'weds'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
]
const DAYS: readonly (readonly string[])[] = [['today'], ['yesterday']]

type Meaning = Pick<Anchor, 'kind' | 'value'>
const entries = (kind: Anchor['kind'], lists: readonly (readonly string[])[], first: number) =>
  lists.flatMap((words, at) => words.map((word): [string, Meaning] => [word, { kind, value: at + first }]))

const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ...entries('month', MONTHS, 1),
  ...entries('weekday', WEEKDAYS, 0),
  ...entries('day', DAYS, 0),
  ['tomorrow', { kind: 'day', value: -1 }],
  ['ago', { kind: 'day', value: Number.NaN }],
])

/** The names of the weekdays, as a part of a regular expression. */
export const WEEKDAY_NAMES = WEEKDAYS.flat().join('|')

/** The number of a weekday from Sunday, by its name. */
export const weekdayOf = (name: string | undefined): number | null =>
  name === undefined ? null : (MEANINGS.get(name.toLowerCase())?.value ?? null)

// Every word that a date can be told around begins so; most sentences hold none, and are done with one look.
const HINTS =
  /\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|yes|tod|tom|ago)[a-z]*|week(?:end)?s?|months?|years?|recent|morning|afternoon|evening|night|tonight|hours|(?:19|20)\d\d|the \d{1,2}(?:st|nd|rd|th))\b|\d[./-]\d/gi

/** The words of a sentence that may tell dates; null where nothing can be one: most sentences have none. */
export function anchorsOf(sentence: string): Anchors | null {
  const found: Anchor[] = []
  let [loose, numeric] = [false, false]
  for (const { 0: word, index } of sentence.matchAll(HINTS)) {
    const code = word.charCodeAt(0)
    if (code >= 48 && code <= 57) {
      // A year, or 12/03.
      if (word.length === 4) loose = true
      else numeric = true
      if (/^[./-]\d/.test(sentence.slice(index + word.length))) numeric = true
      continue
    }
    const meaning = MEANINGS.get(word.toLowerCase())
    // "May" and "march", the verbs.
    if (meaning && code > 96 && (word === 'may' || word === 'march')) continue
    if (meaning) found.push({ ...meaning, word, start: index, end: index + word.length })
    if (!meaning || meaning.kind === 'day') loose = true
  }
  return found.length || loose || numeric ? { found, loose, numeric } : null
}
