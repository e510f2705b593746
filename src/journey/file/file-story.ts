import { gapBetween, precisionOf } from '../../domain/calendar.ts'
import type { Standing } from '../../domain/case.ts'
import { type FoldedCase, foldCase } from '../../domain/course.ts'
import type { Development, Evidence, Finding } from '../../domain/development.ts'
import { isTalk } from '../../domain/development-type.ts'
import { UNKNOWN_RESTRICTION } from '../../domain/restriction.ts'
import { foldStanding } from '../../domain/standing.ts'
import type { Story } from '../../domain/story.ts'
import { agreedDate } from './agreed-date.ts'
import { distance, OTHER_DATE_DAYS } from './sameness.ts'

interface Filing {
  story: Story
  outlet: { name: string; rank: number; filing: boolean }
  /** Equal for copies of one text. */
  copyOf: string
  findings: readonly Finding[]
  /** All developments of the companies in `findings`. */
  known: readonly Development[]
  /** The story comes from a first read, a backfill or an old archive: filed, never told. */
  history: boolean
  /** ISO 8601. */
  now: string
  newId: () => string
}

/** What filing a story changes. Everything is stated, nothing is done. */
export interface Filed {
  /** In the order of the findings: the development each went into, and whether it was new. */
  results: readonly { finding: Finding; development: string; isNew: boolean }[]
  /** Developments after filing, new or changed, with all their evidence. */
  changed: readonly Development[]
  added: readonly { development: string; evidence: Evidence }[]
  /** Ids of developments nobody had before. */
  founded: ReadonlySet<string>
  /** Developments to tell: reported as news for the first time. */
  news: readonly string[]
  /** Cases to save, refolded. */
  cases: readonly FoldedCase[]
  /** Cases that hold nothing any more, because their developments found their restriction. */
  emptied: readonly { company: string; restriction: string }[]
}

/** File what a story says into the developments we know: join one, or found a new one. Pure. */
export function fileStory(filing: Filing): Filed {
  const developments = new Map(filing.known.map((development) => [development.id, development]))
  const before = new Set(filing.known.map(caseKey))
  const added: { development: string; evidence: Evidence }[] = []
  const founded = new Set<string>()
  const news = new Set<string>()
  const touched = new Set<string>()

  // News before recaps and dated before undated: the first fix the developments that the others of the same story join.
  const order = [...filing.findings].sort(
    (a, b) => Number(a.background) - Number(b.background) || Number(!a.date) - Number(!b.date),
  )
  const resultOf = new Map<Finding, { finding: Finding; development: string; isNew: boolean }>()
  for (const finding of order) {
    const known = nearest([...developments.values()], finding, filing)
    const evidence = toEvidence(filing, finding, known)
    const development = known ? join(known, finding, evidence) : found(filing, finding, evidence)
    if (!known) founded.add(development.id)
    if (isNews(known, finding, filing)) news.add(development.id)
    developments.set(development.id, development)
    touched.add(development.id)
    if (!known?.evidence.some((other) => other.story === evidence.story))
      added.push({ development: development.id, evidence })
    resultOf.set(finding, { finding, development: development.id, isNew: !known })
  }

  const all = [...developments.values()]
  const changed = all.filter((development) => touched.has(development.id))
  const after = new Set(all.map(caseKey))
  return {
    results: filing.findings.flatMap((finding) => resultOf.get(finding) ?? []),
    changed,
    added,
    founded,
    news: [...news],
    cases: [...new Set(changed.map(caseKey))].map((key) => refold(key, all, filing.now)),
    emptied: [...before].filter((key) => !after.has(key)).map(fromKey),
  }
}

function nearest(developments: readonly Development[], finding: Finding, filing: Filing): Development | undefined {
  const published = filing.story.published?.slice(0, 10) ?? null
  const ofCompany = developments.filter(({ company }) => company === finding.company)
  const standings = new Map<string, Standing>()
  for (const key of new Set(ofCompany.map(caseKey)))
    standings.set(
      key,
      foldStanding(
        ofCompany.filter((other) => caseKey(other) === key),
        published ?? undefined,
      ),
    )
  let best: { development: Development; apart: number } | undefined
  for (const development of ofCompany) {
    const report = { finding, published, rank: filing.outlet.rank }
    const apart = distance(development, report, standings.get(caseKey(development)))
    if (apart !== null && (!best || apart < best.apart)) best = { development, apart }
  }
  return best?.development
}

function join(known: Development, finding: Finding, evidence: Evidence): Development {
  const repeated = known.evidence.some((other) => other.story === evidence.story)
  const all = repeated
    ? known.evidence
    : [...known.evidence, evidence].sort((a, b) => a.rank - b.rank || (a.filedAt < b.filedAt ? -1 : 1))
  const date = agreedDate(all)
  return {
    ...known,
    restriction: known.restriction === UNKNOWN_RESTRICTION ? finding.restriction : known.restriction,
    date,
    datePrecision: precisionOf(date),
    effective: known.effective ?? finding.effective,
    until: known.until ?? finding.until,
    actor: known.actor ?? finding.actor,
    evidence: all,
  }
}

const found = (filing: Filing, finding: Finding, evidence: Evidence): Development => ({
  id: filing.newId(),
  company: finding.company,
  restriction: settle(finding, filing.known),
  type: finding.type,
  date: finding.date,
  datePrecision: finding.datePrecision,
  effective: finding.effective,
  until: finding.until,
  actor: finding.actor,
  evidence: [evidence],
})

/** A story that names no restriction belongs to the company's only open case, when there is exactly one. */
function settle(finding: Finding, known: readonly Development[]): string {
  if (finding.restriction !== UNKNOWN_RESTRICTION) return finding.restriction
  const restrictions = new Set(
    known.filter((other) => other.company === finding.company).map((other) => other.restriction),
  )
  restrictions.delete(UNKNOWN_RESTRICTION)
  return restrictions.size === 1 ? ([...restrictions][0] ?? UNKNOWN_RESTRICTION) : UNKNOWN_RESTRICTION
}

const isNews = (known: Development | undefined, finding: Finding, filing: Filing) =>
  !filing.history &&
  !finding.background &&
  !isTalk(finding.type) &&
  (known?.evidence ?? []).every((other) => other.background)

const toEvidence = (
  { story, outlet, copyOf, now }: Filing,
  finding: Finding,
  known: Development | undefined,
): Evidence => ({
  story: story.id,
  outlet: outlet.name,
  rank: outlet.rank,
  url: story.url,
  title: story.title,
  quote: finding.evidence,
  published: story.published,
  ...believed(finding, known),
  background: finding.background,
  filing: outlet.filing,
  copyOf,
  filedAt: now,
})

function believed(
  { date, datePrecision }: Finding,
  known: Development | undefined,
): Pick<Evidence, 'date' | 'datePrecision'> {
  const far = date && known?.date && gapBetween(known.date, date) > OTHER_DATE_DAYS
  return far ? { date: null, datePrecision: 'none' } : { date, datePrecision }
}

const caseKey = ({ company, restriction }: { company: string; restriction: string }) => `${company}|${restriction}`

function fromKey(key: string) {
  const cut = key.lastIndexOf('|')
  return { company: key.slice(0, cut), restriction: key.slice(cut + 1) }
}

const refold = (key: string, all: readonly Development[], now: string): FoldedCase =>
  foldCase(
    fromKey(key),
    all.filter((development) => caseKey(development) === key),
    now,
  )
