import { describe, expect, it } from 'vitest'
import { isExit } from '../../../src/domain/development-type.ts'
import { news, understood } from './acme.ts'

describe('a reprieve is what the one who gives it can give', () => {
  it.each([
    [
      'The Commerce Department gave Acme a temporary reprieve from its export ban on Tuesday.',
      'general_license_issued',
    ],
    ['The Commerce Department created a temporary general license for Acme.', 'general_license_issued'],
    ['Acme won a reprieve on Tuesday when a federal court blocked the ban.', 'injunction_granted'],
    ['The Defense Department is enjoined from enforcing the designation of Acme.', 'injunction_granted'],
    ['A judge said the Pentagon cannot enforce its blacklisting of Acme.', 'injunction_granted'],
  ])('%s → %s', (text, type) => expect(news(text)).toContain(type))

  it('is no injunction when an agency gives it', () => {
    const types = news('The Commerce Department gave Acme a temporary reprieve from its export ban on Tuesday.')
    expect(types).not.toContain('injunction_granted')
  })
})

describe('what is no act of a court', () => {
  it.each([
    'Acme appealed on Tuesday against the ruling on its listing. Its listing stays in force.',
    'The ministry put Acme on its sanctions list. Applications for licences will be turned down.',
    'The ministry put Acme on its sanctions list. The Berlin-based firm rejected the claim.',
    'The ministry put Acme on its sanctions list. A successful appeal would bring Acme back.',
  ])('%s', (text) => {
    const courts = ['injunction_granted', 'injunction_denied', 'ruling_for_government', 'ruling_for_company']
    expect(understood(text).findings.filter((finding) => courts.includes(finding.type))).toEqual([])
    if (!text.includes('appealed')) expect(news(text)).not.toContain('appeal_filed')
  })

  it('tells a rejected claim as a denial when the company rejects it', () => {
    expect(news('The ministry put Acme on its sanctions list. Acme rejected the claim.')).toEqual([
      'designated',
      'denial',
    ])
  })
})

describe('a suit and a plea for interim relief', () => {
  it.each([
    ['Acme filed a lawsuit on Monday, asking a judge to remove it from the Pentagon blacklist.', ['lawsuit_filed']],
    ['Acme asked the court on Monday for a temporary restraining order against the ban.', ['tro_requested']],
  ] as const)('%s → %s', (text, types) => expect(news(text)).toEqual([...types]))
})

describe('no end before the authority ends it', () => {
  it.each([
    ['Acme could be taken off the list', 'Acme could be removed from the Pentagon list, lawyers say.'],
    ['Court removes Acme from list', 'A court has removed Acme from the Pentagon list and the ban is history.'],
    ['US lifts sanctions', 'The United States is lifting sanctions on Acme, an envoy said.'],
    ['Acme wants out', 'Acme wanted the ministry to remove it from the sanctions list.'],
  ])('%s: %s', (title, text) => {
    const { findings } = understood(text, { title })
    expect(findings.filter((finding) => isExit(finding.type))).toEqual([])
  })

  it('does not take the guesses of lawyers for a proposal of the authority', () => {
    expect(news('Acme could be removed from the Pentagon list, lawyers say.')).not.toContain('delisting_proposed')
  })

  it('takes "sets the designation aside" in a final order for the end', () => {
    expect(news('The final order, dated May 15, sets the designation of Acme by the Pentagon aside.')).toContain(
      'vacated',
    )
  })

  it('takes an agreement on an order to come for an agreement', () => {
    const text =
      'Both sides agree that a final order vacating the designation of Acme by the Pentagon would be appropriate.'
    expect(news(text)).toEqual(['settlement_agreed'])
  })
})

describe('put back on a list', () => {
  it.each([
    ['The Pentagon put Acme back on its list on Friday.', true],
    ['Investors who sold Acme in January and bought back on Monday paid twice for the list.', false],
    ['The Pentagon may put Acme back on its list.', false],
  ])('%s → %s', (text, back) => expect(news(text).includes('relisted')).toBe(back))
})

describe('units added to the listing of their company amend it', () => {
  it('in English', () => {
    expect(news('The Commerce Department added 46 more affiliates of Acme to the Entity List.')).toEqual(['amended'])
  })
})

describe('words that look like the end and are not', () => {
  it.each([
    ['The Pentagon dropped Acme from its list of approved vendors on Monday.', ['ban_announced']],
    ['A judge in March halted enforcement of the sanctions order against Acme.', ['injunction_granted']],
  ] as const)('%s → %s', (text, types) => {
    expect(understood(text, { published: '2024-04-02' }).findings.map((finding) => finding.type)).toEqual([...types])
  })

  it('takes the approval, not the end it is said to bring', () => {
    const text = 'The Commerce Department approved sales of Acme, ending a ban that had halted them.'
    expect(understood(text).findings.filter((finding) => isExit(finding.type))).toEqual([])
  })
})
