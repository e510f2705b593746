import type { Evidence } from '../domain/development.ts'
import type { Restriction } from '../domain/restriction.ts'
import type { Source } from './card.ts'
import { shorten } from './shorten.ts'

/** Something an answer says, and what says so. Nothing is said that nobody says. */
export interface Sentence {
  text: string
  /** Best first. */
  by: readonly Cited[]
  /** How many of them to cite; 2 when left out. */
  most?: number
}

/** One that can be cited. */
export interface Cited {
  /** Equal for the same story, so that it is numbered once. */
  key: string
  /** As outlets are ranked: 1 (court or agency) to 5 (unknown). */
  rank: number
  source: Source
}

/** Characters of a source's parts; what feeds bring may be of any length. */
const TITLE = 140
const OUTLET = 60
const ADDRESS = 600

/** Stories of one development that are cited at most. */
const MOST = 4

/** The best stories behind a development, as those who can be cited. */
export const byEvidence = (
  evidence: readonly Pick<Evidence, 'story' | 'rank' | 'outlet' | 'published' | 'title' | 'url'>[],
): Cited[] =>
  evidence.slice(0, MOST).map(({ story, rank, outlet, published, title, url }) => ({
    key: story,
    rank,
    source: {
      outlet: shorten(outlet ?? '', OUTLET) || 'unknown outlet',
      date: published?.slice(0, 10) ?? null,
      title: shorten(title, TITLE),
      url: url && url.length <= ADDRESS ? url : null,
    },
  }))

/** What the catalogue knows of a restriction rests on the law it is made under; it comes after everybody who reports. */
export const byCatalogue = ({ id, name, legalBasis }: Restriction): Cited => ({
  key: `catalogue ${id}`,
  rank: 9,
  source: { outlet: 'Casewire catalogue', date: null, title: [name, legalBasis].filter(Boolean).join(', '), url: null },
})

/** The sources of an answer, the best rank first, and its sentences with their marks: `Lawsuit filed. [1][3]`. */
export interface Numbered {
  list: readonly Source[]
  say(sentence: Sentence): string
}

/** Number whom the sentences cite, each at most `each` times (or its own `most`, where that is less). */
export function numberSources(sentences: readonly Sentence[], each: number): Numbered {
  const citedBy = ({ by, most = 2 }: Sentence) => by.slice(0, Math.min(most, each))
  const all = new Map(sentences.flatMap((sentence) => citedBy(sentence).map((cited) => [cited.key, cited])))
  const order = [...all.values()].sort(byRank)
  const numbers = new Map(order.map(({ key }, i) => [key, i + 1]))
  return {
    list: order.map(({ source }) => source),
    say: (sentence) =>
      [sentence.text, marks(citedBy(sentence).map(({ key }) => numbers.get(key) ?? 0))].filter(Boolean).join(' '),
  }
}

const marks = (numbers: readonly number[]) =>
  [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((number) => `[${number}]`)
    .join('')

function byRank(a: Cited, b: Cited): number {
  if (a.rank !== b.rank) return a.rank - b.rank
  const [x, y] = [`${a.source.date ?? '9'} ${a.key}`, `${b.source.date ?? '9'} ${b.key}`]
  return x < y ? -1 : x > y ? 1 : 0
}
