import type { Development, Finding } from '../../src/domain/development.ts'
import { foldStanding } from '../../src/domain/standing.ts'
import { type Filed, fileStory } from '../../src/journey/file/file-story.ts'

/** A story with what was understood of it, for tests of filing. */
export interface Telling {
  /** `s` and its place when left out. */
  id?: string
  published: string | null
  findings: readonly Finding[]
  rank?: number
  /** Equal for copies. */
  text?: string
  history?: boolean
}

/** File stories one after the other, as the journey does, from what is known already; resolves each with what is known after it. */
export function fileAll(
  tellings: readonly Telling[],
  from: readonly Development[] = [],
): (Filed & { known: Development[] })[] {
  let known = [...from]
  let ids = from.length
  return tellings.map(({ id: named, published, findings, rank = 3, text, history = false }, i) => {
    const id = named ?? `s${i}`
    const companies = new Set(findings.map(({ company }) => company))
    const filed = fileStory({
      story: { id, url: null, outlet: 'x', title: 't', published, text: 't', lang: 'en' },
      outlet: { name: `Outlet of ${id}`, rank, filing: false },
      copyOf: text ?? `text of ${id}`,
      findings,
      known: known.filter(({ company }) => companies.has(company)),
      history,
      now: new Date(Date.UTC(2030, 0, 1, 0, i)).toISOString(),
      newId: () => `d${++ids}`,
    })
    const gone = new Set(filed.merged.map((one) => one.id))
    const changed = new Map(filed.changed.map((development) => [development.id, development]))
    known = [...known.filter((one) => !gone.has(one.id) && !changed.has(one.id)), ...changed.values()]
    return { ...filed, known }
  })
}

/** What is known, without the ids it is known by and the order in which it came: to compare two ways of filing. */
export function essence(known: readonly Development[]): string[] {
  const developments = known.map(({ company, restriction, type, date, effective, until, evidence }) => {
    const stories = evidence.map(({ story }) => story).sort()
    const told = evidence.some((one) => one.told)
    return JSON.stringify({ company, restriction, type, date, effective, until, stories, told })
  })
  const cases = Map.groupBy(known, ({ company, restriction }) => `${company} ${restriction}`)
  const standings = [...cases].map(([key, all]) => {
    const { decidedBy: _, ...standing } = foldStanding(all)
    return JSON.stringify({ key, standing })
  })
  return [...developments, ...standings].sort()
}
