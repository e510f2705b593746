import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCompanies, parseCompanies } from '../../../src/catalogue/companies.ts'
import type { Story } from '../../../src/domain/story.ts'
import { createMatcher } from '../../../src/journey/match/matcher.ts'

const { match } = createMatcher(loadCompanies())

const story = (text: string, more: Partial<Story> = {}): Story => ({
  id: 's',
  url: null,
  outlet: null,
  title: '',
  published: null,
  text,
  lang: 'en',
  ...more,
})
const namedIn = (text: string, more: Partial<Story> = {}) =>
  match(story(text, more)).companies.map(({ company }) => company)
const mentionsOf = (company: string, text: string, more: Partial<Story> = {}) =>
  match(story(text, more)).companies.find((one) => one.company === company)?.mentions ?? []

describe('a company is recognised', () => {
  it.each([
    ['with a possessive', 'A judge read Xiaomi’s complaint on Friday.', 'xiaomi', 'Xiaomi'],
    ['in full width letters', 'The filing names ＺＴＥ twice.', 'zte', 'ＺＴＥ'],
    ['in capitals', 'HIKVISION LOSES ITS APPEAL', 'hikvision', 'HIKVISION'],
    ['with its legal form', 'Seagate Technology LLC settled.', 'seagate', 'Seagate Technology LLC'],
    ['without the accents of its name', 'Turkiye Halk Bankasi denies it.', 'halkbank', 'Turkiye Halk Bankasi'],
    ['written apart', 'Tik Tok has 90 days to find a buyer.', 'bytedance', 'Tik Tok'],
    ['in Chinese without spaces', '美国法院暂停了对小米集团的投资禁令。', 'xiaomi', '小米集团'],
    ['in traditional characters', '華為在德州提起訴訟。', 'huawei', '華為'],
    ['in Japanese', '米商務省はファーウェイを輸出規制の対象に加えた。', 'huawei', 'ファーウェイ'],
    ['in Arabic behind a clitic', 'فرضت واشنطن عقوبات جديدة لهواوي.', 'huawei', 'لهواوي'],
    ['in Arabic behind a drawn-out clitic', 'دعوى لـهواوي ضد الحكومة.', 'huawei', 'لـهواوي'],
    ['in Turkish with an ending', 'ABD, Xiaomi’yi listeden çıkardı.', 'xiaomi', 'Xiaomi'],
    ['in Korean with a particle', '화웨이는 소송을 냈다.', 'huawei', '화웨이'],
    ['in the Russian genitive', 'Суд отклонил жалобу Роснефти в среду.', 'rosneft', 'Роснефти'],
    ['in the Russian instrumental', 'Сделка с Роснефтью сорвалась.', 'rosneft', 'Роснефтью'],
    [
      'in several words that are all inflected',
      'Власти США запретили продукты Лаборатории Касперского.',
      'kaspersky',
      'Лаборатории Касперского',
    ],
    ['by exchange and number', 'Shares (HKEX: 1810) rose after the order.', 'xiaomi', 'HKEX: 1810'],
    ['by number and exchange', 'The stock 9988.HK fell.', 'alibaba', '9988.HK'],
    ['by a dollar sign', 'Traders sold $BABA all day.', 'alibaba', 'BABA'],
    ['in one word', 'Washington sanctioned Gazpromneft.', 'gazprom-neft', 'Gazpromneft'],
    ['by a unit', 'HiSilicon designs the chips.', 'huawei', 'HiSilicon'],
  ])('%s', (_how, text, company, written) => {
    expect(mentionsOf(company, text).map((mention) => mention.text)).toContain(written)
  })

  it('in the German genitive, in German only', () => {
    expect(namedIn('Huaweis Klage wurde abgewiesen.', { lang: 'de' })).toEqual(['huawei'])
    expect(namedIn('Huaweis is not how English writes it.')).toEqual([])
  })

  it('says by which kind of name', () => {
    expect(mentionsOf('alibaba', 'NYSE:BABA')[0]?.via).toBe('ticker')
    expect(mentionsOf('huawei', 'HiSilicon')[0]?.via).toBe('subsidiary')
    expect(mentionsOf('tencent', 'Tencent Holdings Limited')[0]?.via).toBe('legal')
  })
})

describe('what only looks like a name is none', () => {
  it.each([
    ['part of a longer word', 'The Xiaomishop is a fan page.'],
    ['millet', '早餐喝一碗小米粥,健康又便宜。'],
    ['a bank that begins alike', '大华银行公布季度业绩。'],
    ['a bank of another name', 'Газпромэкспорт и Евразия не упомянуты.'],
    ['high inflation', '高通胀持续,联储加息。'],
    ['part of a longer Korean word', '델타 항공과 틱톡커의 협업.'],
    ['an address', 'Write to press@huawei.com or see www.zte.com.cn for more.'],
    ['a number without its exchange', 'Some 1810 people took part.'],
    ['a lower-case word', 'El barrio nio no existe; un poco de paciencia.'],
    ['words across lines', 'Growth in China\nMobile World Congress opens'],
  ])('%s', (_what, text) => {
    expect(namedIn(text)).toEqual([])
  })

  it('the longer name of another company hides the shorter', () => {
    expect(namedIn('Gazprom Neft was added to the list.')).toEqual(['gazprom-neft'])
    expect(namedIn('Taiwan’s Novatek Microelectronics makes display drivers.')).toEqual([])
    expect(namedIn('Газпром нефть оспорит решение.', { lang: 'ru' })).toEqual(['gazprom-neft'])
  })
})

describe('an ambiguous name needs evidence', () => {
  it.each([
    ['visa', 'Visa, the payments network that competes with Mastercard, was sued.'],
    ['visa', 'Visa Inc. was sued on Monday.'],
    ['apple', 'Apple removed the program from its App Store in China.'],
    ['target', 'Shares of Target, the Minneapolis retailer, fell.'],
    ['oracle', 'Oracle would host the data in its cloud.'],
    ['amec', 'AMEC makes etching machines for chip factories in Shanghai.'],
    ['boe', 'BOE supplies OLED panels.'],
    ['rt', 'The EU has banned the Kremlin broadcaster RT.'],
    ['gaz', 'OFAC extended the licence for GAZ, which builds vans in Nizhny Novgorod.'],
    ['nis', 'The Serbian oil company NIS asked for more time.'],
    ['rt', 'El tribunal confirma el veto a RT, la cadena rusa.'],
    ['micron', 'NASDAQ:MU fell. Micron said little.'],
    ['micron', 'China bars Micron from key infrastructure.'],
  ])('%s: %s', (company, text) => {
    expect(namedIn(text)).toContain(company)
  })

  it.each([
    'The White House announced a visa ban and other visa restrictions.',
    'Visa restrictions on officials were announced.',
    'Officials may target chipmakers next; the gap is wide.',
    'Target of the sanctions is the oil trade.',
    'The Bank of England (BOE) held rates; the BOE gave no reason.',
    'Amec Foster Wheeler won the contract, AMEC said.',
    'RT @someone: this is not about the broadcaster, just Russia',
    'The Reserve Bank of India and the RBI governor spoke of Austria.',
    'An apple a day. Apple juice exports to Vienna fell.',
    'US Bars Visa Holders From Entry',
    'The price oracle of the exchange failed.',
    'Fighting in Gaza went on, and GAZ stood on the sign.',
  ])('not: %s', (text) => {
    expect(namedIn(text)).toEqual([])
  })

  it('which a company beside it in a row is', () => {
    const own = createMatcher(
      parseCompanies([
        { id: 'zorvex', name: 'Zorvex' },
        { id: 'brimley', name: 'Brimley Air' },
        { id: 'visa', name: 'Visa', ambiguous: true, contextTerms: ['payments'] },
      ]),
    )
    const found = (text: string) => own.match(story(text)).companies.map(({ company }) => company)
    expect(found('Listed were Zorvex, Brimley and Visa.')).toEqual(['zorvex', 'brimley', 'visa'])
    expect(found('Visa and Zorvex were sued.')).toContain('visa')
    expect(found('ZORVEX, VISA RULES CHANGE')).toEqual(['zorvex'])
    expect(found('It was bought by Zorvex. Visa rules change.')).toEqual(['zorvex'])
  })

  it('and so does a common word that is nobody’s in particular', () => {
    const own = createMatcher(
      parseCompanies([
        { id: 'shell', name: 'Shell', legalNames: ['Shell plc'] },
        { id: 'line', name: 'Line' },
      ]),
    )
    const found = (text: string) => own.match(story(text)).companies.map(({ company }) => company)
    expect(found('Shell companies in Dubai were sanctioned over a shell company.')).toEqual([])
    expect(found('Line of credit ends. The Red Line was crossed. Shell Beach is closed.')).toEqual([])
    expect(found('The fine was paid by Shell on Monday.')).toEqual(['shell'])
    expect(found('Shell plc will appeal.')).toEqual(['shell'])
    expect(found('Tokyo told the messenger app Line to change.')).toEqual(['line'])
  })

  it('once it is clear, the story’s other mentions of it count', () => {
    const text = `Apple will pay. ${'Nothing more was said about it in all these words. '.repeat(12)}The App Store stays open, Apple said.`
    expect(mentionsOf('apple', text)).toHaveLength(2)
  })

  it('a first name alone counts where the full name stands too', () => {
    const own = createMatcher(parseCompanies([{ id: 'zorvex', name: 'Zorvex Marine' }]))
    expect(own.match(story('Zorvex Marine was listed. Zorvex denies it.')).companies[0]?.mentions).toHaveLength(2)
    expect(own.match(story('Zorvex denies it.')).companies).toEqual([])
    expect(own.match(story('Zorvex Marine was listed. Zorvex Capital was not.')).companies[0]?.mentions).toHaveLength(1)
  })
})

describe('subject or mention', () => {
  const subjectsOf = (title: string, text: string) =>
    match(story(text, { title }))
      .companies.filter(({ subject }) => subject)
      .map(({ company }) => company)
      .sort()

  it.each([
    [
      'the party of the headline',
      'Court halts ban on Xiaomi',
      'A judge sided with Xiaomi. Huawei remains listed.',
      ['xiaomi'],
    ],
    [
      'all of a designated row',
      'Pentagon adds chipmakers',
      'The Pentagon added SMIC, YMTC and display maker CXMT to its list.',
      ['cxmt', 'smic', 'ymtc'],
    ],
    [
      'not the one sold to',
      'Seagate to pay $300 million',
      'Seagate will pay a fine over its sales to Huawei.',
      ['seagate'],
    ],
    ['not one compared with', 'Xiaomi wins a first round', 'Unlike Huawei, Xiaomi keeps its suppliers.', ['xiaomi']],
    [
      'not the row that was paid',
      'Skydio fined',
      'Skydio is fined for payments to Sberbank, VTB and Alfa-Bank.',
      ['skydio'],
    ],
    [
      'not the one another is described by',
      'Drone maker listed',
      'Huawei-backed Autel Robotics was added to the list.',
      ['autel'],
    ],
    [
      'the object of a trade ban, when nobody else is named',
      'US halts chip sales to Huawei',
      'No more chips may be sold to Huawei.',
      ['huawei'],
    ],
    [
      'the lead, when the headline names nobody',
      'Blacklist grows',
      'Hikvision was put on the Entity List. Officials also mentioned ZTE in passing.',
      ['hikvision'],
    ],
  ])('%s', (_what, title, text, subjects) => {
    expect(subjectsOf(title, text)).toEqual(subjects)
  })

  it('compounds and customers are marked as describing another', () => {
    const related = (text: string) =>
      match(story(text)).companies.flatMap(({ mentions }) => mentions.map((mention) => mention.related))
    expect(related('The Xiaomi-backed start-up grew.')).toEqual([true])
    expect(related('A Huawei supplier was fined.')).toEqual([true])
    expect(related('Der Huawei-nahe Verein klagt.')).toEqual([true])
    expect(related('The Huawei-ban stands.')).toEqual([false])
  })

  it('says why', () => {
    const found = match(story('SMIC declined to comment.', { title: 'SMIC added to the Entity List' })).companies[0]
    expect(found).toMatchObject({ subject: true, why: 'named in the headline' })
  })

  it('an outlet’s name behind the headline is no subject', () => {
    const { companies } = match(
      story('Hikvision lost.', { title: 'Hikvision loses appeal - RT', outlet: 'RT', lang: 'en' }),
    )
    expect(companies.filter(({ subject }) => subject).map(({ company }) => company)).toEqual(['hikvision'])
  })
})

describe('any story', () => {
  const piece = fc.constantFrom(
    'Xiaomi',
    '小米',
    ' ',
    '\n',
    'Роснефти',
    '.',
    'Visa',
    ' Inc.',
    '(HKEX: 1810)',
    '-backed',
    '’s',
    'é',
    'e\u0301',
    '\u200b',
    '🙂',
    'Related:',
    '\n\n',
    ', ',
    'and ',
    'GAZ',
    'AT&T',
  )

  it('gives mentions whose offsets hold the words found, and ranges in order within the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(piece, { maxLength: 6 }), (parts, titleParts) => {
        const one = story(parts.join(''), { title: titleParts.join('') })
        const { companies, body } = match(one)
        for (const { mentions } of companies)
          for (const mention of mentions) expect(one[mention.in].slice(mention.start, mention.end)).toBe(mention.text)
        let last = 0
        for (const { start, end } of body) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(one.text.length)
          last = end
        }
      }),
    )
  })

  it('is read in full measure even when it is nothing but names', () => {
    const many = createMatcher(
      parseCompanies(Array.from({ length: 1500 }, (_, i) => ({ id: `c${i}`, name: `Zorvex${i.toString(36)}x` }))),
    )
    const row = Array.from({ length: 1500 }, (_, i) => `Zorvex${i.toString(36)}x`).join(', ')
    expect(many.match(story(`Listed were ${row}.`)).companies.filter(({ subject }) => subject)).toHaveLength(1500)
    expect(match(story('Visa visa ban RT '.repeat(20_000))).companies.length).toBeLessThan(3)
    expect(match(story('Is it Visa?\n\n'.repeat(20_000))).body.length).toBeGreaterThan(0)
  })

  it('gives the same answer whatever was matched before', () => {
    const one = story('Xiaomi and Роснефть and 小米 and Huawei Technologies Co., Ltd. went to court.')
    const before = match(one)
    match(story('SMIC '.repeat(10_000)))
    expect(match(one)).toEqual(before)
  })

  it('finds companies that share a name, each', () => {
    const twins = createMatcher(
      parseCompanies([
        { id: 'a', name: 'Brimley' },
        { id: 'b', name: 'Brimley' },
      ]),
    )
    expect(
      twins
        .match(story('Brimley sued.'))
        .companies.map(({ company }) => company)
        .sort(),
    ).toEqual(['a', 'b'])
  })
})
