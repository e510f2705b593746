import { describe, expect, it } from 'vitest'
import { isExit } from '../../../src/domain/development-type.ts'
import { news, understood } from './acme.ts'

describe('who acts decides', () => {
  it.each([
    ['A federal judge on Tuesday blocked the ban on Acme.', 'injunction_granted'],
    ['The Commerce Department blocked Acme from the market on Tuesday.', 'ban_announced'],
    ['The Council suspended the broadcasts of Acme under its sanctions package.', 'ban_announced'],
    ['The Council suspended sanctions on Acme for a year.', 'suspended_by_authority'],
  ])('%s → %s', (sentence, type) => expect(news(sentence)).toContain(type))
})

describe('negations are counted', () => {
  it.each([
    ['The court rejected a bid by Acme to block the ban.', 'injunction_denied'],
    ['A judge declined to halt the sanctions on Acme.', 'injunction_denied'],
    ['The court of appeals declined to pause the designation of Acme.', 'stay_denied'],
    ['A judge upheld the ban on Acme.', 'ruling_for_government'],
    ['An appeals court lifted the injunction that had protected Acme from the ban.', 'injunction_stayed'],
    ['The appeals court extended the injunction that protects Acme from the ban.', 'injunction_extended'],
  ])('%s → %s', (sentence, type) => expect(news(sentence)).toContain(type))

  it('does not read a bid to stop the lifting as a lifting', () => {
    expect(
      news('The Senate rejected a bid to block the lifting of sanctions on Acme.').filter(
        (type) => type !== 'legislative_action',
      ),
    ).toEqual([])
  })
})

describe('what is planned, asked or supposed is no fact', () => {
  it.each([
    'The ministry may add Acme to its sanctions list.',
    'The ministry might soon put Acme on its sanctions list.',
    'The ministry will put Acme on its sanctions list.',
    'The ministry is considering sanctions on Acme.',
    'The government plans to ban Acme.',
    'Officials, citing people familiar with the matter, said Acme could be put on the export blacklist.',
    'The Senate passed a bill that would ban Acme.',
  ])('%s', (sentence) => {
    for (const type of news(sentence)) expect(['threatened', 'legislative_action']).toContain(type)
  })

  it.each([
    ['Acme asked the court to lift the ban.'],
    ['The ban on Acme was set to take effect on Monday.'],
    ['The rule would have barred Acme from all contracts.'],
    ['Acme would be removed from the list if it sold its stake.'],
    ['The government has not lifted the ban on Acme.'],
    ['Acme vowed to fight the ban.'],
  ])('no restriction begins or ends: %s', (sentence) => {
    for (const type of news(sentence))
      expect(['tro_requested', 'lawsuit_filed', 'company_statement', 'threatened', 'delisting_proposed']).toContain(
        type,
      )
  })
})

describe('a false "lifted" is never told', () => {
  it.each([
    [
      'Acme off the blacklist',
      'A judge on Friday granted a preliminary injunction that keeps Acme off the list for now. This means the restrictions on Acme have been lifted.',
    ],
    [
      'Ban on Acme lifted',
      'The ban on Acme has been removed, in full and with immediate effect, pursuant to the injunctive relief granted by the court.',
    ],
    ['Acme removed from list', 'A court temporarily removed Acme from the list while the case goes on.'],
    ['Ministry lifts ban on Acme', 'Shares of Acme rose after the news.'],
    ['Ministry to lift ban on Acme', 'The ministry said it would lift the ban on Acme once the fine is paid.'],
    ['Acme wins', 'The ministry agreed to remove Acme from the list.'],
    ['Acme hopes', 'Acme hopes that the government will remove it from the list.'],
    ['Acme asks for an end', 'Acme wanted the ministry ordered to lift the ban.'],
    ['Court lifts injunction in Acme case', 'The appeals court lifted the injunction against the ban on Acme.'],
    ['Founder leaves list', 'The Treasury removed the founder of Acme from the sanctions list.'],
  ])('%s: %s', (title, text) => {
    expect(understood(text, { title }).findings.filter((finding) => isExit(finding.type))).toEqual([])
  })

  it('is not so careful that a true one is missed', () => {
    expect(
      news('The Treasury on Monday removed Acme from its sanctions list.', { title: 'Acme off sanctions list' }),
    ).toEqual(['delisted'])
    expect(news('A judge issued a final order vacating the designation of Acme.', { title: 'Acme cleared' })).toContain(
      'vacated',
    )
  })
})

describe('licences and dates turn as they should', () => {
  it.each([
    ['The Treasury gave Acme another 30 days to sell its assets under the sanctions.', 'delayed'],
    ['The Commerce Department revoked licences for sales to Acme.', 'general_license_revoked'],
    ['The Treasury extended a general licence for Acme.', 'general_license_extended'],
    ['The Pentagon posted, then withdrew, a notice that put Acme on its list.', 'announcement_withdrawn'],
    ['The exchange operator NYSE will delist Acme.', 'exchange_delisting_announced'],
  ])('%s → %s', (sentence, type) => expect(news(sentence)).toContain(type))
})

describe('who is meant', () => {
  it('takes every name of a list', () => {
    const text = 'The ministry added Acme, Borealis and Cobalt to its sanctions list on Thursday.'
    expect(understood(text).subjects).toEqual(['acme', 'borealis', 'cobalt'])
  })

  it('takes the fined firm, not the one it sold to', () => {
    const result = understood(
      'Borealis was fined $20 million by the Commerce Department over its sales to Acme, a firm under sanctions.',
      { title: 'Borealis fined' },
    )
    expect(result.subjects).toEqual(['borealis'])
    expect(result.mentions).toEqual(['acme'])
  })

  it('carries the subject over to "the company" and "it"', () => {
    expect(news('Acme makes pumps. On Thursday the ministry put the company on its sanctions list.')).toEqual([
      'designated',
    ])
  })

  it('does not give the subject what happened to another', () => {
    const text = 'Borealis, blacklisted by the US government, competes with Acme. Acme showed a new pump.'
    expect(understood(text, { title: 'Acme shows pump' }).findings).toEqual([])
  })

  it('reads nothing outside the article', () => {
    const text = 'Acme sells pumps.\nRelated: ministry puts Acme on sanctions list'
    expect(understood(text, {}, [{ start: 0, end: 16 }])).toMatchObject({ relevant: false, findings: [] })
  })
})

describe('news and history are told apart', () => {
  it.each([
    'In 2021 the ministry had put Acme on its sanctions list.',
    'The company was blacklisted in March 2020.',
    'Earlier this year the ministry added Acme to a second list.',
  ])('%s', (recap) => {
    const { findings } = understood(
      `A judge on Thursday threw out the lawsuit of Acme over its sanctions listing. ${recap}`,
    )
    expect(findings.filter((finding) => !finding.background).map((finding) => finding.type)).toEqual([
      'ruling_for_government',
    ])
    expect(findings.filter((finding) => finding.background).map((finding) => finding.type)).toContain('designated')
  })
})

describe('what is no such story', () => {
  it.each([
    ['Acme shows a new pump', 'The pump of Acme is quiet and cheap. It will be sold from June.'],
    ['EU agrees new package', 'The EU agreed new sanctions on a country. Shares of Acme were flat.'],
    [
      'Acme FC loses appeal against transfer ban',
      'FIFA said the transfer ban on the club Acme stays. The club had appealed.',
    ],
    ['On this day: ministry sanctions Acme', 'The ministry imposed sanctions on Acme.'],
  ])('%s', (title, text) => expect(understood(text, { title }).relevant).toBe(false))

  it('understands nothing in a language it has no lexicon for, and says so', () => {
    const result = understood('Acme lisättiin pakotelistalle.', { lang: 'fi' })
    expect(result).toMatchObject({ relevant: false, findings: [], mentions: ['acme'] })
    expect(result.decisions[0]?.why).toContain('not understood')
  })
})

describe('other languages, by the same rules', () => {
  it.each([
    ['zh', '商务部将Acme列入不可靠实体清单。', 'designated'],
    ['zh', '法官驳回Acme的诉讼,维持制裁。', 'ruling_for_government'],
    ['zh', 'Acme正式起诉国防部。', 'lawsuit_filed'],
    ['ja', '商務省はAcmeを禁輸リストに追加した。', 'designated'],
    ['ja', '商務省はAcmeをリストに加えることを検討している。', 'threatened'],
    ['de', 'Das Gericht hat die Klage von Acme gegen die Sanktionen abgewiesen.', 'ruling_for_government'],
    ['de', 'Das Ministerium hat Acme auf die Sanktionsliste gesetzt.', 'designated'],
    ['fr', 'Le ministère a inscrit Acme sur sa liste de sanctions.', 'designated'],
    ['fr', 'Le juge a suspendu l’interdiction visant Acme.', 'injunction_granted'],
    ['es', 'El ministerio incluyó a Acme en su lista negra.', 'designated'],
    ['es', 'Un juez bloqueó temporalmente la prohibición contra Acme.', 'injunction_granted'],
    ['it', 'Il tribunale ha respinto il ricorso di Acme contro le sanzioni.', 'ruling_for_government'],
    ['pt', 'O governo impôs sanções à Acme.', 'designated'],
    ['ru', 'Министерство внесло Acme в санкционный список.', 'designated'],
    ['ru', 'Суд отклонил иск Acme о снятии санкций.', 'ruling_for_government'],
  ])('%s: %s → %s', (lang, text, type) => expect(news(text, { lang })).toContain(type))

  it.each([
    ['zh', 'Acme请求法院撤销制裁。'],
    ['it', 'Acme ha fatto causa per far annullare il divieto.'],
    ['es', 'El gobierno podría levantar la prohibición contra Acme.'],
    ['fr', 'Le ministère pourrait lever les sanctions contre Acme.'],
    ['de', 'Das Ministerium will die Sanktionen gegen Acme aufheben.'],
    ['ru', 'Министерство может снять санкции с Acme.'],
    ['ja', '商務省はAcmeへの制裁を解除する見通しだ。'],
  ])('%s: no end of anything in %s', (lang, text) => {
    expect(understood(text, { lang }).findings.filter((finding) => isExit(finding.type))).toEqual([])
  })
})
