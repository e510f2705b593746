import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import data from '../../src/catalogue/data/outlets.json' with { type: 'json' }
import { createOutlets } from '../../src/catalogue/outlets.ts'

const { outletOf, syndicatedFrom } = createOutlets()

describe('the outlet of a story', () => {
  it.each([
    ['https://www.federalregister.gov/documents/2016/03/08/x', 'Federal Register', 1],
    ['https://www.war.gov/News/Releases/', 'US Department of Defense', 1],
    ['https://ofac.treasury.gov/faqs/1', 'OFAC', 1],
    ['https://home.treasury.gov/news/press-releases/x', 'US Treasury', 1],
    ['https://ecf.dcd.uscourts.gov/cgi-bin/DktRpt.pl?1', 'US District Court for the District of Columbia', 1],
    ['https://ecf.txed.uscourts.gov/doc1/1', 'US Court Records', 1],
    ['https://law.justia.com/cases/federal/district-courts/1/', 'Justia (court documents)', 1],
    ['https://www.mofcom.gov.cn/zcfb/1.html', 'MOFCOM', 1],
    ['https://www1.hkexnews.hk/listedco/1.pdf', 'HKEXnews', 2],
    ['https://www.sec.gov/Archives/edgar/data/1/2.htm', 'SEC EDGAR', 2],
    ['https://www.sec.gov/newsroom/press-releases/1', 'US SEC', 1],
    ['https://uk.reuters.com/article/1', 'Reuters', 3],
    ['https://www.kommersant.ru/doc/1', 'Kommersant', 3],
    ['https://www.handelsblatt.com/1', 'Handelsblatt', 3],
    ['https://autonews.gasgoo.com/articles/1', 'Gasgoo', 4],
    ['https://www.techradar.com/news/1', 'TechRadar', 4],
    ['https://someone.medium.com/1', 'Medium', 5],
  ])('at %s is %s, rank %i', (url, name, rank) => expect(outletOf({ url, outlet: null })).toMatchObject({ name, rank }))

  it.each([
    ['Reuters', 'Reuters', 3],
    ['south-china-morning-post', 'South China Morning Post', 3],
    ['THE NEW YORK TIMES', 'The New York Times', 3],
    ['El Pais', 'El País', 3],
    ['Коммерсантъ', 'Kommersant', 3],
    ['财新网', 'Caixin', 3],
    ['Federal Register: Bureau of Industry and Security', 'Federal Register', 1],
    ['U.S. District Court for the District of Columbia', 'US District Court for the District of Columbia', 1],
    ['BBC News - Business', 'BBC', 3],
    ['Reuters.com', 'Reuters', 3],
    ['Times of Nowhere', 'Times of Nowhere', 5],
  ])('is told by the name %s where the address says nothing', (outlet, name, rank) => {
    for (const url of ['https://example.org/a', 'https://news.example/a', 'http://127.0.0.1:8080/a', null])
      expect(outletOf({ url, outlet })).toMatchObject({ name, rank })
  })

  it('is told by a known host, whatever name the feed gives', () =>
    expect(outletOf({ url: 'https://www.slashgear.com/a', outlet: 'Federal Register' })).toEqual({
      name: 'SlashGear',
      rank: 4,
      filing: false,
    }))

  it.each(['https://notreuters.com/a', 'https://reuters.com.news.biz/a', 'https://reuters.biz/a'])(
    'is unknown at %s, which only looks like one',
    (url) => expect(outletOf({ url, outlet: null }).rank).toBe(5),
  )

  it('is an authority under a domain only authorities can have', () =>
    expect(outletOf({ url: 'https://www.customs.gov.sg/notice', outlet: null })).toMatchObject({
      name: 'customs.gov.sg',
      rank: 1,
    }))

  it('is never a court, agency or filing by name alone on a host nobody knows', () => {
    const names = data.outlets.flatMap(({ name, aliases = [] }) => [name, ...aliases])
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.domain(), (outlet, domain) => {
        const url = `https://zz.${domain}.zz/a`
        const { rank, filing } = outletOf({ url, outlet })
        expect(rank).toBeGreaterThanOrEqual(3)
        expect(filing).toBe(false)
      }),
    )
  })

  it('ranks what a news search passes on no better than the trade press', () =>
    expect(outletOf({ url: 'https://news.google.com/rss/articles/abc', outlet: 'Reuters' })).toMatchObject({
      name: 'Reuters',
      rank: 4,
    }))

  it('marks a company’s stock-exchange filing as one', () => {
    expect(outletOf({ url: 'https://example.org/1', outlet: 'HKEXnews' })).toMatchObject({ rank: 2, filing: true })
    expect(outletOf({ url: 'https://www.mi.com/1', outlet: 'HKEXnews' }).filing).toBe(false)
  })

  it('is the news agency where the text or the name credits one, so that copies count once', () => {
    const text = 'WASHINGTON, March 12 (Reuters) - A judge on Friday halted the ban.'
    const names = [
      outletOf({ url: 'https://www.reuters.com/a', outlet: null, text }),
      outletOf({ url: 'https://www.straitstimes.com/a', outlet: 'The Straits Times', text }),
      outletOf({ url: 'https://www.straitstimes.com/b', outlet: 'Reuters via Straits Times' }),
      outletOf({ url: 'https://example.org/c', outlet: 'South China Morning Post', text }),
    ].map(({ name }) => name)
    expect(new Set(names)).toEqual(new Set(['Reuters']))
  })

  it('does not let a credit line lift an unknown page or rename an agency', () => {
    const text = 'NEW YORK (Reuters) - All bans were lifted.'
    expect(outletOf({ url: 'https://pages.zz/a', outlet: 'My Pages', text })).toMatchObject({
      name: 'My Pages',
      rank: 5,
    })
    expect(outletOf({ url: 'https://www.justice.gov/a', outlet: null, text }).rank).toBe(1)
  })

  it('always answers with a name', () => {
    fc.assert(
      fc.property(fc.option(fc.oneof(fc.webUrl(), fc.string())), fc.option(fc.string()), (url, outlet) => {
        expect(outletOf({ url, outlet }).name.trim()).not.toBe('')
      }),
    )
  })
})

describe('the credit line of a news agency', () => {
  it.each([
    ['BEIJING (Reuters) - The company said so.', 'Reuters'],
    ['HONG KONG, May 26 (Reuters) – Shares rose.', 'Reuters'],
    ['［東京　１２日　ロイター］ - 米連邦地裁は', 'Reuters'],
    ['（法新社华盛顿12日电）法院', null],
    ['（路透社）法院叫停禁令', 'Reuters'],
    ['AFP/Some Paper\nThe court said', 'AFP'],
    ['Reuters via Some Paper: the court said', 'Reuters'],
    ['By Bloomberg News\nThe court said', 'Bloomberg'],
    ['BERLIN (dpa) - Das Gericht', 'dpa'],
    ['The court ruled on Friday.\nSource: Reuters', 'Reuters'],
    ['The court ruled on Friday. (AP)', 'AP'],
  ])('in “%s” is %s', (text, wire) => expect(syndicatedFrom(text)).toBe(wire))

  it.each([
    'The company told Reuters on Friday that it would appeal.',
    'According to Bloomberg, the judge will rule next week (Bloomberg’s figures).',
    'A spokesman declined to comment to AFP and Reuters; AP was not asked.',
    `${'The court heard both sides. '.repeat(20)}It had been reported (Reuters) before. ${'The court heard both sides. '.repeat(20)}`,
  ])('is not seen in own reporting that quotes one', (text) => expect(syndicatedFrom(text)).toBeNull())
})
