import { describe, expect, it } from 'vitest'
import { news, understood } from './acme.ts'

const of = (company: string, title: string, text: string) =>
  understood(text, { title }).findings.filter((finding) => finding.company === company)

describe('an aside belongs to the company it is said of', () => {
  it.each([
    'Unlike Borealis, which was put on the trade blacklist in 2019 by the Commerce Department, Acme may buy chips.',
    'The case differs from that of Borealis, which paid a billion-dollar fine before its export ban was lifted.',
    "It is a different story from Cobalt's, which has been cut off from American suppliers since 2019.",
  ])('%s', (aside) => {
    const title = 'Pentagon lists Acme'
    const text = `The Pentagon added Acme to its list of Chinese military companies on Thursday. ${aside}`
    expect(of('acme', title, text).map((finding) => finding.type)).toEqual(['designated'])
  })
})

describe('an act named inside another is no news of its own', () => {
  it.each([
    ['A federal court on Tuesday vacated the designation of Acme by the Pentagon.', ['vacated']],
    ['A judge on Friday blocked the order that placed Acme on the Pentagon blacklist.', ['injunction_granted']],
    ['Acme sued the Pentagon on Friday over being put on its blacklist.', ['lawsuit_filed']],
    ['Acme sued the Pentagon on Friday for placing it on a military blacklist.', ['lawsuit_filed']],
    ['It is ordered that the designation of Acme by the Pentagon is vacated.', ['vacated']],
    [
      'The Pentagon was entitled to put Acme on its blacklist, a federal judge decided on Monday.',
      ['ruling_for_government'],
    ],
    [
      'The Treasury issued a licence for two of the firms that were added to the sanctions list in March, Acme and Dorn.',
      ['general_license_issued'],
    ],
  ] as const)('%s → %s', (text, types) => expect(news(text)).toEqual([...types]))

  it('does not date it by the day of the act around it', () => {
    const { findings } = understood('Acme sued the Pentagon on Friday over being put on its blacklist.')
    expect(findings.filter((finding) => finding.type === 'designated').map((finding) => finding.date)).not.toContain(
      '2024-05-17',
    )
  })

  it('keeps the day that stands beside it', () => {
    const text = 'A judge on Friday blocked the Pentagon from enforcing its January designation of Acme.'
    const { findings } = understood(text)
    expect(findings.find((finding) => finding.type === 'injunction_granted')?.date).toBe('2024-05-17')
  })
})

describe('what led to the news of the story is history, dated or not', () => {
  it.each([
    'Early this year the Pentagon put Acme on its blacklist. Acme filed for a preliminary injunction. On Friday a judge agreed and blocked the order against Acme.',
    'Acme was added to a Pentagon blacklist. A federal judge on Friday granted Acme a preliminary injunction against the order.',
  ])('%s', (text) => expect(news(text, { title: 'Judge blocks order against Acme' })).toEqual(['injunction_granted']))

  it('takes a rule in the present tense for what a rule says', () => {
    const text =
      'The Pentagon added Acme to its blacklist on Thursday. An executive order forbids Americans to buy its shares.'
    expect(news(text)).toEqual(['designated'])
  })

  it('reads "remains banned" as a ban that is there already', () => {
    const text = 'A judge on Friday ended the probation of Acme. Agencies remain barred from buying Acme products.'
    expect(news(text)).not.toContain('ban_announced')
  })
})

describe('who else an act may be said of', () => {
  it.each([
    ['Acme shipped pumps after the customer had been put on the Entity List.', 'a customer'],
    ['Acme makes pumps. The Treasury this week sanctioned five traders.', 'an object of its own'],
    ['Acme, the pump maker, works with the blacklisted Borealis.', 'an adjective'],
  ])('%s (%s)', (text) => {
    const told = understood(text).findings.filter((one) => !one.background && one.company === 'acme')
    expect(told.map((one) => one.type)).not.toContain('designated')
  })

  it('does not take the nationality of firms for the state that acts', () => {
    const text = 'The sanctions of Beijing on Acme and other U.S. firms were introduced on May 13.'
    expect(understood(text).findings.map((one) => one.restriction)).not.toContain('us-ofac-sdn')
  })
})
