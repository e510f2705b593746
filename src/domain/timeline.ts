import type { Development } from './development.ts'
import { developmentType } from './development-type.ts'
import { appeared, inOrder } from './evidence-order.ts'

/**
 * The developments of a case in the order they happened, those after `asOf` (a day) left out. Dated ones stand by date, then by
 * the rank of their best outlet, then by the day and name of their first story: never by when stories reached us. Undated news
 * stands on the day its first story was published; an undated recap happened at some time before, so it stands first, in the order
 * in which cases usually run. Of each, the evidence is what had been published by then; where that is nothing, because the news
 * came later, all of it.
 */
export function timelineOf<D extends Development>(developments: readonly D[], asOf?: string): D[] {
  return developments
    .map((development) => ({ development, key: keyOf(development) }))
    .filter(({ development }) => !asOf || knownBy(development, asOf))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ development }) =>
      asOf ? { ...development, evidence: publishedBy(development.evidence, asOf) } : development,
    )
}

/** The day a development is placed on: its own date, else the day of its first story; null for undated recaps. */
export function dayOf(development: Development): string | null {
  if (development.date) return development.date
  if (development.evidence.every((evidence) => evidence.background)) return null
  return firstPublished(development)
}

/** True when nobody reports it as news: it is known from recaps alone. */
export const isBackground = (development: Development) => development.evidence.every((evidence) => evidence.background)

/** The day of its first story, null when no story has a date. */
export function firstPublished({ evidence }: Pick<Development, 'evidence'>): string | null {
  const known = firstDays.get(evidence)
  if (known !== undefined) return known
  let first: string | null = null
  for (const { published } of evidence)
    if (published && (first === null || published.slice(0, 10) < first)) first = published.slice(0, 10)
  firstDays.set(evidence, first)
  return first
}

// Asked for every development of a company with every story that comes late; evidence never changes in place.
const firstDays = new WeakMap<Development['evidence'], string | null>()

function publishedBy(evidence: Development['evidence'], asOf: string): Development['evidence'] {
  const by = evidence.filter(({ published }) => !published || published.slice(0, 10) <= asOf)
  return by.length ? by : evidence
}

// A day cut to the precision of the date, so that `2021-03` is not after `2021-03-20`.
const knownBy = (development: Development, asOf: string) => {
  const day = dayOf(development) ?? firstPublished(development)
  return !day || day <= asOf.slice(0, day.length)
}

type Key = readonly [string, number, number, string, string, string]

/** A case is folded for many days from the same developments, which never change. */
const keys = new WeakMap<Development, Key>()

function keyOf(development: Development): Key {
  const known = keys.get(development)
  if (known) return known
  const key = sortKey(development)
  keys.set(development, key)
  return key
}

function sortKey(development: Development): Key {
  const { stage } = developmentType(development.type)
  const rank = Math.min(5, ...development.evidence.map((evidence) => evidence.rank))
  const first = [...development.evidence].sort(inOrder)[0]
  return [dayOf(development) ?? '', stage, rank, first ? appeared(first) : '', development.type, development.id]
}

function compare(a: Key, b: Key): number {
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i], b[i]]
    if (x !== undefined && y !== undefined && x !== y) return x < y ? -1 : 1
  }
  return 0
}
