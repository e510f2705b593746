import type { Company } from '../../src/domain/company.ts'
import type { Development } from '../../src/domain/development.ts'
import { isTalk } from '../../src/domain/development-type.ts'
import { foldStanding } from '../../src/domain/standing.ts'
import { fileStory } from '../../src/journey/file/file-story.ts'
import type { Minds } from '../../src/minds.ts'
import type { KnownCase } from './known-cases.ts'
import { random } from './random.ts'
import { type Told, tell } from './tell.ts'

/** In which order the stories of a case reach filing. */
export const ORDERS = ['in order', 'reversed', 'shuffled', 'duplicated', 'among other cases'] as const
export type Order = (typeof ORDERS)[number]

/** What filing made of the stories of a known case. */
interface Replayed {
  status: string
  developments: number
  /** How many posts there would have been, and developments that were told. */
  posts: number
  told: number
}

/** All stories of a known case, and how many of them were understood from their words. */
export function tellCase(
  { id, companyId, list, events }: KnownCase,
  companies: readonly Company[],
  minds: Minds,
): Told[] {
  const company = companies.find((one) => one.id === companyId)
  if (!company) throw new Error(`The catalogue does not hold ${companyId}`)
  return events.flatMap(({ type, date, effectiveDate }, i) =>
    tell({ company, restriction: list, type, date, effective: effectiveDate ?? null }, seedOf(`${id} ${i}`), minds),
  )
}

/** File the stories of a case, in memory, and say where it stands after the last. `others` are those of the company's other cases. */
export function replayCase(
  { companyId, list }: KnownCase,
  { stories, others }: { stories: readonly Told[]; others: readonly Told[] },
  order: Order,
): Replayed {
  let known: Development[] = []
  let ids = 0
  let posts = 0
  for (const [i, { story, rank, findings }] of ordered(stories, others, order).entries()) {
    const filed = fileStory({
      story,
      outlet: { name: story.outlet ?? '', rank, filing: false },
      copyOf: story.id,
      findings,
      known,
      history: false,
      now: new Date(Date.UTC(2030, 0, 1, 0, i)).toISOString(),
      newId: () => `d${++ids}`,
    })
    posts += filed.news.length
    const gone = new Set([...filed.merged.map((one) => one.id), ...filed.changed.map((one) => one.id)])
    known = [...known.filter((one) => !gone.has(one.id)), ...filed.changed]
  }
  const inCase = known.filter((one) => one.company === companyId && one.restriction === list)
  return {
    status: foldStanding(inCase).status,
    developments: inCase.length,
    posts,
    told: known.filter(({ type, evidence }) => !isTalk(type) && evidence.some(({ told }) => told)).length,
  }
}

function ordered(stories: readonly Told[], others: readonly Told[], order: Order): readonly Told[] {
  const next = random(stories.length)
  const shuffled = (list: readonly Told[]) =>
    list
      .map((story) => ({ story, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ story }) => story)
  switch (order) {
    case 'in order':
      return stories
    case 'reversed':
      return stories.toReversed()
    case 'shuffled':
      return shuffled(stories)
    case 'duplicated':
      return shuffled([...stories, ...stories, ...stories])
    case 'among other cases':
      return shuffled([...stories, ...others])
  }
}

const seedOf = (text: string) => [...text].reduce((seed, letter) => (seed * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7)
