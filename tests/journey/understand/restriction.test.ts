import { describe, expect, it } from 'vitest'
import { loadRestrictions } from '../../../src/catalogue/restrictions.ts'
import { NAMINGS } from '../../../src/journey/understand/restriction-words.ts'
import { understood } from './acme.ts'

describe('which restriction is meant', () => {
  it.each([
    [
      'The Pentagon added Acme to its list of Chinese military companies on January 14, 2021.',
      '2021-01-15',
      'us-ccmc-1237',
    ],
    ['The Pentagon added Acme to its list of Chinese military companies.', '2024-02-01', 'us-dod-1260h'],
    ['The Department of War added Acme to its blacklist.', '2025-12-01', 'us-dod-1260h'],
    ['The Commerce Department put Acme on its trade blacklist.', '2024-02-01', 'us-bis-el'],
    ['The Treasury added Acme to its SDN list.', '2024-02-01', 'us-ofac-sdn'],
    ['The United States imposed sanctions on Acme.', '2024-02-01', 'us-ofac-sdn'],
    ['The FCC added Acme to its covered list.', '2024-02-01', 'us-fcc-covered'],
    ['Customs issued a withhold release order against Acme.', '2024-02-01', 'us-cbp-wro'],
    ['The EU added Acme to its sanctions list.', '2024-02-01', 'eu-269-2014'],
    ['Britain added Acme to its sanctions list.', '2024-02-01', 'gb-sanctions'],
    ["China's commerce ministry added Acme to its unreliable entity list.", '2024-02-01', 'cn-uel'],
    [
      'Prosecutors charged Acme over sanctions; the Justice Department unsealed the indictment.',
      '2024-02-01',
      'us-doj-criminal',
    ],
    ['A ministry added Acme to a blacklist.', '2024-02-01', 'unknown'],
  ])('%s (%s) → %s', (sentence, published, restriction) => {
    expect(understood(sentence, { published }).findings[0]?.restriction).toBe(restriction)
  })

  it.each([
    ['The Pentagon put Acme on its blacklist.', '2021-02-01', 'us-ccmc-1237'],
    ['A judge blocked the blacklisting of Acme as a Chinese military company.', '2021-03-13', 'us-ccmc-1237'],
    ['The Pentagon put Acme on its blacklist.', '2021-07-01', 'us-dod-1260h'],
    [
      'Executive Order 13959 bars Americans from the shares of Acme, the Treasury announced.',
      '2021-03-01',
      'us-ccmc-1237',
    ],
    [
      'Executive Order 13959 bars Americans from the shares of Acme, the Treasury announced.',
      '2022-03-01',
      'us-ns-cmic',
    ],
    ['Acme sued the Pentagon and the Treasury over the military list.', '2021-02-01', 'us-ccmc-1237'],
  ])('of the military lists: %s (%s) → %s', (sentence, published, restriction) => {
    expect(understood(sentence, { published }).findings[0]?.restriction).toBe(restriction)
  })

  it('opens no case under the lists of a country that only protests', () => {
    const text = "The Commerce Department added Acme to its Entity List. China's foreign ministry condemned the step."
    const { findings } = understood(text)
    expect(findings.map((finding) => finding.restriction)).toEqual(['us-bis-el', 'us-bis-el'])
    expect(findings.map((finding) => finding.type)).toContain('third_party_reaction')
  })

  it('lets an authority that is named outweigh its country', () => {
    const text = 'The United States blacklisted Acme on Thursday for ties to the Chinese military.'
    expect(understood(text, { published: '2021-01-15' }).findings[0]?.restriction).toBe('us-ccmc-1237')
  })

  it('gives one act one restriction', () => {
    const text =
      'The Pentagon named Acme a Chinese military company on Thursday. Under Executive Order 13959 Americans are barred from buying shares of Acme.'
    const { findings } = understood(text, { published: '2021-01-15' })
    expect(new Set(findings.map((finding) => finding.restriction))).toEqual(new Set(['us-ccmc-1237']))
  })

  it('asks the sentences before, then the title, when the sentence does not say', () => {
    const text = 'The FCC keeps a covered list. On Thursday it put Acme on the list.'
    expect(understood(text, { title: 'Acme listed' }).findings[0]?.restriction).toBe('us-fcc-covered')
  })

  it('resolves only to restrictions that exist', () => {
    const ids = new Set([...loadRestrictions().map(({ id }) => id), 'unknown'])
    expect(Object.values(NAMINGS).filter(({ restriction }) => !ids.has(restriction))).toEqual([])
  })
})
