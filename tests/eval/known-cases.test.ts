import { describe, expect, it } from 'vitest'
import { DISAGREEMENTS } from '../../eval/cases/disagreements.ts'
import { findKnownCases } from '../../eval/cases/known-cases.ts'
import { reportCases } from '../../eval/cases/report.ts'

const cases = findKnownCases(process.env['CASEWIRE_SHARED'])
if (!cases) console.log('Known cases are not replayed: there is no chronicle of them beside this repository.')

describe.skipIf(!cases)('known cases, each event told by one to six invented stories', () => {
  const report = reportCases(cases ?? [])

  it('stand in every order where the chronicle says, but for those argued in docs/cases.md', () => {
    const ours = Object.fromEntries(report.differing.map((one) => [one.id, one.ours.join(' or ')]))
    expect(ours).toEqual(DISAGREEMENTS)
  })

  it('have one development an event, in every order', () => {
    expect(report).toMatchObject({ developments: report.events, splitOrMerged: 0 })
  })

  it('are told once', () => expect(report.toldTwice).toBe(0))

  it('are mostly understood from the words of the stories', () => {
    expect(report.understood / report.stories).toBeGreaterThan(0.7)
  })
})
