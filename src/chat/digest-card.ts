import type { Standing } from '../domain/case.ts'
import type { Company } from '../domain/company.ts'
import type { Development } from '../domain/development.ts'
import type { Restriction } from '../domain/restriction.ts'
import type { Because } from '../domain/telling-time.ts'
import { dayOf } from '../domain/timeline.ts'
import type { Card } from './card.ts'
import { count } from './coverage-words.ts'
import { sayDevelopment } from './development-words.ts'
import { pageOf } from './page.ts'
import { byEvidence, numberSources, type Sentence } from './sentence.ts'
import { STATUS_WORDS } from './status-words.ts'

/** One development of a digest, with its case as it stands now. */
export interface DigestRow {
  development: Development
  company: Company
  restriction: Restriction | undefined
  standing: Standing
}

export interface DigestShown {
  /** The delivery that told them; its pages are asked for by it. */
  id: string
  kind: 'digest' | 'catch_up'
  /** Why they were collected, for a digest. */
  because: readonly Because[]
  rows: readonly DigestRow[]
  skip: number
}

/** Developments a page shows, when they are short enough. */
const MOST_ROWS = 15

/** Many developments in one message: company by company, the worst off first, each with its source, the rest on further pages. */
export function digestCard({ id, kind, because, rows, skip }: DigestShown): Card {
  const all = ordered(rows)
  return pageOf({
    rows: all.slice(skip),
    skip,
    most: MOST_ROWS,
    call: { command: 'digest', options: { id } },
    turn: { back: 'Back', on: 'More' },
    card(shown, each) {
      const sentences = new Map(shown.map((row) => [row, toSentence(row)]))
      const { list, say } = numberSources([...sentences.values()], Math.min(each, 1))
      const byCompany = Map.groupBy(shown, ({ company }) => company.id)
      const blocks = [...byCompany.values()].map((own) =>
        [headOf(own, all), ...own.map((row) => `– ${say(sentences.get(row) ?? toSentence(row))}`)].join('\n'),
      )
      const left = all.length - skip - shown.length
      return {
        title: titleOf(kind, because, all.length),
        tone: 'neutral',
        body: [kind === 'catch_up' && !skip ? CAUGHT_UP : '', ...blocks, left > 0 ? `… and ${left} more.` : '']
          .filter(Boolean)
          .join('\n\n'),
        sources: list,
      }
    },
  })
}

const CAUGHT_UP = 'These came in at once, so they are listed here instead of being posted one by one.'

function titleOf(kind: DigestShown['kind'], because: readonly Because[], rows: number): string {
  const developments = count(rows, 'development')
  if (kind === 'catch_up') return `Catching up: ${developments}`
  const [only] = because
  if (because.length !== 1 || !only) return `Digest: ${developments}`
  return {
    daily: `Daily digest: ${developments}`,
    weekly: `Weekly digest: ${developments}`,
    quiet: `While it was quiet: ${developments}`,
    cap: `And ${rows} more: ${rows === 1 ? 'a development' : 'developments'} beyond the cap`,
  }[only]
}

/** The company, and where the worst of its cases in this digest stands. */
function headOf(own: readonly DigestRow[], all: readonly DigestRow[]): string {
  const [first] = own
  if (!first) return ''
  const worst = Math.min(...all.filter(({ company }) => company.id === first.company.id).map(weightOf))
  const status = all.find((row) => row.company.id === first.company.id && weightOf(row) === worst)?.standing.status
  return status ? `${first.company.name} (now: ${STATUS_WORDS[status].label.toLowerCase()})` : first.company.name
}

/** `12 Mar 2021: Lawsuit filed, Entity List`. */
const toSentence = ({ development, restriction }: DigestRow): Sentence => ({
  text: `${sayDevelopment(development)}${restriction ? `, ${restriction.name}` : ''}`,
  by: byEvidence(development.evidence),
})

/** Companies by the worst of their cases, and within one the cases likewise; of a case in the order things happened. */
function ordered(rows: readonly DigestRow[]): DigestRow[] {
  const worst = new Map<string, number>()
  for (const row of rows) {
    const known = worst.get(row.company.id) ?? Number.POSITIVE_INFINITY
    worst.set(row.company.id, Math.min(known, weightOf(row)))
  }
  return rows.toSorted(
    (a, b) =>
      (worst.get(a.company.id) ?? 0) - (worst.get(b.company.id) ?? 0) ||
      compare(a.company.name, b.company.name) ||
      compare(a.company.id, b.company.id) ||
      weightOf(a) - weightOf(b) ||
      compare(a.development.restriction, b.development.restriction) ||
      compare(dayOf(a.development) ?? '', dayOf(b.development) ?? ''),
  )
}

const weightOf = ({ standing }: DigestRow) => STATUS_WORDS[standing.status].weight
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
