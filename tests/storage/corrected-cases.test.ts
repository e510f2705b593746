import { describe, expect, it } from 'vitest'
import type { Correction } from '../../src/domain/correction.ts'
import { DEVELOPMENT_TYPES, type DevelopmentType } from '../../src/domain/development-type.ts'
import { development } from '../support/developments.ts'
import { throwAwayStorage } from '../support/storage.ts'
import { read, saving } from '../support/stored.ts'

const open = throwAwayStorage()
let runs = 0

/** A company of one’s own that was listed, sued and won an injunction, with its case as filed. */
async function aCase() {
  const storage = open()
  const run = ++runs
  const [company, other] = [`acme${run}`, `bolt${run}`]
  const [here, elsewhere] = [`here${run}`, `elsewhere${run}`]
  await storage.feeds.add({ id: `f${run}`, url: `https://example.org/${run}`, title: 'F', workspace: null })
  const tell = async (name: string, type: DevelopmentType, date: string) => {
    const id = `${name}${run}`
    await storage.stories.saveRead(`f${run}`, [read(`s-${id}`)], saving)
    const { evidence, ...one } = development({ id, company, type, date })
    await storage.cases.addDevelopment({ ...one, filedAt: '2021-06-01' })
    for (const each of evidence) await storage.cases.addEvidence(id, { ...each, story: `s-${id}` })
    return id
  }
  const listed = await tell('listed', 'designated', '2021-01-14')
  const sued = await tell('sued', 'lawsuit_filed', '2021-01-29')
  const halted = await tell('halted', 'injunction_granted', '2021-03-12')
  await storage.corrected.refold([company], '2021-06-01')
  const made = { note: null, by: 'U1', byName: 'ann', at: '2021-06-02T00:00:00.000Z', undone: null }
  const view = { own: [], companies: [company, other], asOf: '2022-12-31', skip: 0, limit: 10 }
  let count = 0
  const correct = async (about: string, change: Pick<Correction, 'wrong' | 'to'>, workspace: string | null) => {
    const id = `c${run}-${++count}`
    await storage.corrections.add({ id, development: about, platform: 'slack', workspace, ...made, ...change })
    return id
  }
  return {
    ...storage,
    ...{ company, other, here, elsewhere, listed, sued, halted, correct },
    seen: async (of: string, by: string | null) =>
      (await storage.corrected.developmentsOf([of], by)).developments.map(({ id }) => id).sort(),
    lines: async (by: string) =>
      (await storage.corrected.list({ ...view, workspace: by })).map(
        (line) => `${line.company} ${line.standing.status}`,
      ),
    latest: async (by: string) =>
      (await storage.corrected.latest({ ...view, workspace: by, types: DEVELOPMENT_TYPES })).map(
        ({ id, company: of }) => `${of} ${id}`,
      ),
  }
}

describe('cases as corrected', () => {
  it('shows a workspace its own corrections, and nobody else', async () => {
    const { company, here, elsewhere, halted, correct, seen, lines, latest } = await aCase()
    await correct(halted, { wrong: 'not-news', to: null }, here)
    expect(await seen(company, here)).not.toContain(halted)
    expect(await seen(company, elsewhere)).toContain(halted)
    expect(await seen(company, null)).toContain(halted)
    expect(await lines(here)).toEqual([`${company} challenged`])
    expect(await lines(elsewhere)).toEqual([`${company} suspended`])
    expect(await latest(here)).not.toContain(`${company} ${halted}`)
    expect(await latest(elsewhere)).toContain(`${company} ${halted}`)
  })

  it('moves a development to the company a workspace says it is of', async () => {
    const { company, other, here, elsewhere, halted, correct, seen, lines, latest, corrected } = await aCase()
    await correct(halted, { wrong: 'company', to: other }, here)
    expect(await seen(other, here)).toEqual([halted])
    expect(await seen(other, elsewhere)).toEqual([])
    expect((await lines(here)).sort()).toEqual([`${company} challenged`, `${other} suspended`])
    expect(await latest(here)).toContain(`${other} ${halted}`)
    expect((await corrected.developmentsOf([company], here)).takenOut).toMatchObject([
      { id: halted, company, corrected: [{ wrong: 'company', was: company, to: other, by: 'ann' }] },
    ])
  })

  it('folds stored cases with corrections for all, moves them between companies, and back when undone', async () => {
    const { company, other, elsewhere, halted, correct, lines, corrected, corrections, cases } = await aCase()
    const id = await correct(halted, { wrong: 'company', to: other }, null)
    expect((await corrections.companiesTouched([company])).sort()).toEqual([company, other])
    expect((await corrections.companiesTouched([other])).sort()).toEqual([company, other])
    await corrected.refold([company, other], '2021-06-03')
    expect(await cases.of(other)).toMatchObject([{ standing: { status: 'suspended' } }])
    expect((await lines(elsewhere)).sort()).toEqual([`${company} challenged`, `${other} suspended`])

    expect(await corrections.undo(id, { by: 'U2', byName: 'boss', at: '2021-06-04' })).toBe(true)
    expect(await corrections.undo(id, { by: 'U3', byName: 'late', at: '2021-06-05' })).toBe(false)
    await corrected.refold([company, other], '2021-06-05')
    expect(await cases.of(other)).toEqual([])
    expect(await lines(elsewhere)).toEqual([`${company} suspended`])
    expect(await corrections.find(id, elsewhere)).toMatchObject({ undone: { byName: 'boss' } })
    expect(await corrections.companiesTouched([company])).toEqual([])
  })

  it('puts a redated development where it now belongs among the latest', async () => {
    const { company, here, listed, sued, halted, correct, latest } = await aCase()
    await correct(listed, { wrong: 'date', to: '2022-01-01' }, here)
    expect(await latest(here)).toEqual([listed, halted, sued].map((id) => `${company} ${id}`))
  })

  it('keeps a person’s word about a development that turned out to be another', async () => {
    const { company, here, sued, halted, correct, corrected, cases } = await aCase()
    await correct(sued, { wrong: 'date', to: '2021-01-28' }, here)
    await cases.merge(sued, halted)
    const { developments } = await corrected.developmentsOf([company], here)
    expect(developments.find(({ id }) => id === halted)).toMatchObject({
      date: '2021-01-28',
      corrected: [{ by: 'ann' }],
    })
    expect(developments.some(({ id }) => id === sued)).toBe(false)
  })
})
