import type { Development, Evidence } from '../../src/domain/development.ts'

type Told = Partial<Omit<Development, 'evidence'>> & {
  evidence?: readonly Partial<Evidence>[]
}

let count = 0

/** A development for tests; what is left out is filled with something plain. */
export function development(told: Told = {}): Development {
  const { evidence = [{}], ...rest } = told
  const date = rest.date === undefined ? '2021-01-14' : rest.date
  count++
  return {
    id: `d${String(count).padStart(4, '0')}`,
    company: 'acme',
    restriction: 'us-dod-1260h',
    type: 'designated',
    datePrecision: date ? 'day' : 'none',
    effective: null,
    until: null,
    actor: null,
    ...rest,
    date,
    evidence: evidence.map((one, i) => ({
      story: `s${count}-${i}`,
      outlet: `Outlet ${i}`,
      rank: 3,
      url: null,
      title: 'A headline',
      quote: 'a quote',
      published: date,
      restriction: rest.restriction ?? 'us-dod-1260h',
      type: rest.type ?? 'designated',
      date,
      datePrecision: date ? 'day' : 'none',
      effective: rest.effective ?? null,
      until: rest.until ?? null,
      actor: rest.actor ?? null,
      docket: null,
      background: false,
      history: false,
      filing: false,
      copyOf: `text ${count}-${i}`,
      told: false,
      filedAt: '2021-01-15T00:00:00.000Z',
      ...one,
    })),
  }
}
