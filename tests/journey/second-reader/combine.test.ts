import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/domain/development.ts'
import { combine } from '../../../src/journey/second-reader/combine.ts'
import { claimOf, findingOf, rulesSay } from './acme.ts'

const beside = (first: ReturnType<typeof rulesSay>, ...findings: Partial<Finding>[]) =>
  combine(
    first,
    findings.map((finding) => ({
      claim: claimOf({ company: finding.company ?? 'acme', quote: 'A quote of the story.' }),
      sentence: null,
      finding: findingOf(finding),
      why: 'kept',
    })),
  )
const told = ({ findings }: { findings: readonly Finding[] }) =>
  findings.map(
    ({ type, date, restriction, background }) => `${background ? 'once ' : ''}${type} ${restriction} ${date}`,
  )

describe('what the model adds', () => {
  it('joins what the rules found and settles what they could not', () => {
    const first = rulesSay({ restriction: 'unknown' })
    const both = beside(first, { date: '2024-05-14', datePrecision: 'day' })
    expect(told(both)).toEqual(['designated us-bis-el 2024-05-14'])
    expect(both.decisions.at(-1)).toMatchObject({ outcome: 'joined', finding: 0, family: 'second reader' })
    expect(both.decisions.at(-1)?.why).toContain('settles the restriction and the date')
    expect(told(first)).toEqual(['designated unknown null'])
  })

  it('never changes what the rules know', () => {
    const first = rulesSay({ date: '2024-05-14', datePrecision: 'day' })
    expect(told(beside(first, { date: '2024-05-01' }))).toEqual(told(first))
    expect(told(beside(first, { restriction: 'unknown', date: null }))).toEqual(told(first))
  })

  it('gives news no day of history', () => {
    const both = beside(rulesSay({}), { date: '2021-03-03', background: true })
    expect(told(both)).toEqual(['designated us-bis-el null', 'once designated us-bis-el 2021-03-03'])
  })

  it('never touches an exit', () => {
    const first = rulesSay({ type: 'vacated', restriction: 'unknown' })
    expect(told(beside(first, { type: 'vacated', date: '2024-05-14' }))).toEqual(told(first))
    const put = beside(first, { type: 'designated', date: '2024-05-14' })
    expect(told(put)).toEqual(told(first))
    expect(put.decisions.at(-1)?.why).toBe('the rules say that it ended')
  })

  it.each([
    ['injunction_granted', 'injunction_denied'],
    ['ruling_for_government', 'ruling_for_company'],
    ['designated', 'general_license_issued'],
  ] as const)('never says the opposite of the rules: %s, not %s', (rules, model) => {
    const both = beside(rulesSay({ type: rules }), { type: model })
    expect(both.findings).toHaveLength(1)
    expect(both.decisions.at(-1)?.why).toBe('the rules say the opposite')
  })

  it('tells a further turn of the same company', () => {
    expect(told(beside(rulesSay({}), { type: 'lawsuit_filed' }))).toEqual([
      'designated us-bis-el null',
      'lawsuit_filed us-bis-el null',
    ])
  })

  it('adds no history to a story that has no news', () => {
    const past = { date: '2021-03-03', background: true }
    expect(beside(rulesSay(), past)).toMatchObject({ relevant: false, subjects: [], findings: [] })
    expect(beside(rulesSay(), past, { type: 'lawsuit_filed' }).findings).toHaveLength(2)
  })

  it('says one thing once, however often it is claimed', () => {
    expect(beside(rulesSay(), {}, {}, { restriction: 'unknown' }).findings).toHaveLength(1)
  })

  it('makes a company a subject that was only named', () => {
    const first = { ...rulesSay(), mentions: ['acme', 'borealis'] }
    expect(beside(first, {})).toMatchObject({ relevant: true, subjects: ['acme'], mentions: ['borealis'] })
  })
})
