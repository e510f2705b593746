import type { Finding } from '../../domain/development.ts'
import type { Story } from '../../domain/story.ts'
import { isInCourt } from './turns.ts'

/** `1:21-cv-00280`, `3:26-cr-12`: a US district court's. */
const DISTRICT = String.raw`\b\d{1,2}:\d{2}-(?:cv|cr|mc)-\d{1,5}`
/** `T-125/22`, `C-176/13 P`: the Union's courts. */
const UNION = String.raw`\b[TC]-\d{1,4}\/\d{2}(?: P)?\b`
/** `No. 25-5256`, `case number 23-00182`: courts of appeals and of trade, only behind a word that calls it one. */
const NUMBERED = String.raw`(?<=\b(?:nos?\.?|number|docket|case|appeal)\s{1,2}#?)\d{2}-\d{3,5}\b`

const DOCKET = new RegExp([DISTRICT, UNION, NUMBERED].join('|'), 'giu')

/**
 * The number of the court file an act belongs to: the one named beside it, else the only one its story names. Null when the act is
 * no court's, when there is none, and when it could be any of several.
 */
export function docketOf({ type, evidence }: Finding, story: Pick<Story, 'title' | 'text'>): string | null {
  if (!isInCourt(type)) return null
  const beside = docketsIn(evidence)
  const named = beside.length ? beside : docketsIn(`${story.title}\n${story.text}`)
  return named.length === 1 ? (named[0] ?? null) : null
}

const docketsIn = (text: string) => [
  ...new Set((text.replaceAll('\u2011', '-').match(DOCKET) ?? []).map((docket) => docket.toLowerCase())),
]
