import { sayDate } from '../../src/domain/calendar.ts'
import type { Finding } from '../../src/domain/development.ts'
import { type DevelopmentType, developmentType } from '../../src/domain/development-type.ts'
import type { Story } from '../../src/domain/story.ts'
import type { Minds } from '../../src/minds.ts'
import { random } from './random.ts'
import { SENTENCES } from './sentences.ts'
import { WORDS } from './words.ts'

/** Something that happened in a known case. */
export interface Happening {
  company: { id: string; name: string }
  restriction: string
  type: DevelopmentType
  /** `YYYY-MM-DD` */
  date: string
  effective: string | null
}

/** An invented story about it, with what filing is given. */
export interface Told {
  story: Story
  rank: number
  findings: readonly Finding[]
  /** Its words were understood; otherwise what they mean was given to filing directly. */
  understood: boolean
}

/** Invented, of every rank that counts; those of rank 4 and 5 tell late and in snippets. */
const OUTLETS = [
  { name: 'Court and Agency Record', rank: 1 },
  { name: 'Exchange Filings', rank: 2 },
  { name: 'North Wire', rank: 3 },
  { name: 'The Evening Ledger', rank: 3 },
  { name: 'Chips Weekly', rank: 4 },
  { name: 'Some Blog', rank: 5 },
]

/**
 * One to six stories about what happened, by as many outlets, published on the day and up to two days after, in our own
 * sentences; the same for the same seed. At least one is of rank 3 or better, as for all that a chronicle of cases holds.
 */
export function tell(happening: Happening, seed: number, minds: Minds): Told[] {
  const next = random(seed)
  const outlets = OUTLETS.map((outlet) => ({ outlet, at: next() })).sort((a, b) => a.at - b.at)
  const first = outlets.findIndex(({ outlet }) => outlet.rank <= 3)
  outlets.unshift(...outlets.splice(first, 1))
  return outlets.slice(0, 1 + Math.floor(next() * OUTLETS.length)).map(({ outlet }, i) => {
    const story = write(happening, outlet.name, { id: `${seed}-${i}`, days: Math.floor(next() * 3), variant: next() })
    const findings = minds.understand(story, minds.match(story)).findings
    const understood = findings.length > 0 && findings.every((finding) => isMeant(finding, happening))
    return { story, rank: outlet.rank, findings: understood ? findings : [meant(happening, story)], understood }
  })
}

function write(
  { company, restriction, type, date }: Happening,
  outlet: string,
  { id, days, variant }: { id: string; days: number; variant: number },
): Story {
  const patterns = SENTENCES[type]
  if (!patterns) throw new Error(`No sentence for ${type}`)
  const words = WORDS[restriction]
  if (!words) throw new Error(`No words for ${restriction}`)
  const { by, list } = words
  const values: Record<string, string> = { co: company.name, by, list, on: `on ${sayDate(date)}` }
  const filled = (patterns[Math.floor(variant * patterns.length)] ?? '').replaceAll(
    /\{(\w+)\}/g,
    (_, key) => values[key] ?? '',
  )
  const sentence = filled.charAt(0).toUpperCase() + filled.slice(1)
  const published = new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
  return {
    id,
    url: null,
    outlet,
    title: sentence.replace(` ${values['on']}`, '').replace(/\.$/, ''),
    published,
    text: `${sentence} ${company.name} did not answer questions of ${outlet}.`,
    lang: 'en',
  }
}

/** Under the right restriction and date, and by a type that does the same: `stay_granted` is as good as `injunction_granted`. */
const isMeant = (finding: Finding, { company, restriction, type, date }: Happening) =>
  finding.company === company.id &&
  finding.restriction === restriction &&
  doesTheSame(finding.type, type) &&
  finding.date === date &&
  !finding.background

function doesTheSame(a: DevelopmentType, b: DevelopmentType): boolean {
  const [x, y] = [developmentType(a), developmentType(b)]
  // What a refused stay leaves in place depends on the order it was asked against.
  return a === b || (x.kind === y.kind && x.effect === y.effect && ![a, b].includes('stay_denied'))
}

const meant = ({ company, restriction, type, date, effective }: Happening, story: Story): Finding => ({
  company: company.id,
  restriction,
  type,
  date,
  datePrecision: 'day',
  effective,
  until: null,
  background: false,
  actor: null,
  evidence: story.title,
})
