import { describe, expect, it } from 'vitest'
import { understood } from './acme.ts'

const facts = (text: string, title: string, published = '2021-06-01') =>
  understood(text, { title, published })
    .findings.filter((finding) => !finding.background)
    .map(({ type, company, date, until }) => ({ type, company, date, until }))

describe('a rule is dated by its own "DATES"', () => {
  it('when it lists a company', () => {
    const text =
      'AGENCY: Bureau of Industry and Security, Commerce. ACTION: Final rule. DATES: effective May 4, 2021.\nThe Bureau adds Acme to the Entity List.'
    expect(facts(text, 'Addition to the Entity List')).toEqual([
      { type: 'designated', company: 'acme', date: '2021-05-04', until: null },
    ])
  })

  it('when it licenses until a day', () => {
    const text =
      'ACTION: Final rule. DATES: effective May 24, 2021 through August 30, 2021.\nThis rule creates a temporary general license for Acme, which was added to the Entity List on May 4, 2021.'
    expect(facts(text, 'Temporary general license')).toEqual([
      { type: 'general_license_issued', company: 'acme', date: '2021-05-24', until: '2021-08-30' },
    ])
  })
})

describe('a docket entry is dated by its heading', () => {
  it.each([
    [
      'COMPLAINT for relief, filed April 9, 2021 by Acme against the DEPARTMENT OF DEFENSE.',
      'lawsuit_filed',
      '2021-04-09',
    ],
    [
      'NOTICE OF APPEAL, filed May 14, 2021 by Acme, to the United States Court of Appeals.',
      'appeal_filed',
      '2021-05-14',
    ],
    [
      'ORDER of May 12, 2021 GRANTING the motion for a preliminary injunction. The Department of Defense is enjoined from enforcing the designation of Acme.',
      'injunction_granted',
      '2021-05-12',
    ],
    [
      'FINAL ORDER of May 25, 2021. The Court orders that the designation of Acme by the Department of Defense is VACATED.',
      'vacated',
      '2021-05-25',
    ],
    [
      'OPINION AND ORDER of May 11, 2021. The Court upholds the designation of Acme by the Department of Defense.',
      'ruling_for_government',
      '2021-05-11',
    ],
    [
      'JOINT STATUS REPORT, filed May 11, 2021. The parties, Acme and the Department of Defense, report that they have agreed upon a path that would resolve this litigation over the designation of January 14, 2021.',
      'settlement_agreed',
      '2021-05-11',
    ],
  ])('%s → %s %s', (text, type, date) => {
    const told = facts(text, '1:21-cv-00999 Acme v. DEPARTMENT OF DEFENSE')
    expect(told.map((one) => [one.type, one.date])).toEqual([[type, date]])
  })
})

describe('a release may name several companies', () => {
  it('of which all are its subjects', () => {
    const text =
      'Today the Department of Defense released the names of further Chinese military companies. The companies added on May 3, 2021 include Acme, Borealis and Cobalt.'
    const { subjects } = understood(text, { title: 'Additional companies identified', published: '2021-05-03' })
    expect(subjects).toEqual(['acme', 'borealis', 'cobalt'])
  })
})
