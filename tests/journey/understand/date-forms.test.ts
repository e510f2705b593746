import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/journey/understand/dates.ts'
import { dayOrderOf } from '../../../src/journey/understand/numeric-dates.ts'
import { understood } from './acme.ts'

/** Of a story of Friday, 17 May 2024. */
const dates = (lang: string, sentence: string) =>
  findDates(sentence, '2024-05-17', lang).map(({ date, role }) => (role === 'act' ? date : `${role} ${date}`))

describe('the forms in which English news tells a day', () => {
  it.each([
    ['on Thursday', '2024-05-16'],
    ['on Friday', '2024-05-17'],
    ['last Friday', '2024-05-10'],
    ['last Thursday', '2024-05-16'],
    ['on Tuesday of last week', '2024-05-07'],
    ['last week on Tuesday', '2024-05-07'],
    ['Friday a week ago', '2024-05-10'],
    ['this past Wednesday', '2024-05-15'],
    ['late Thursday night', '2024-05-16'],
    ['early Friday, Beijing time', '2024-05-16'],
    ['on Thursday, Beijing time', '2024-05-16'],
    ['this morning', '2024-05-17'],
    ['late last night', '2024-05-16'],
    ['hours ago', '2024-05-17'],
    ['yesterday', '2024-05-16'],
    ['three days ago', '2024-05-14'],
    ['on the 14th', '2024-05-14'],
    ['on the 28th', '2024-04-28'],
    ['on the 14th of May', '2024-05-14'],
    ['on 14th May 2024', '2024-05-14'],
    ['on May 14th', '2024-05-14'],
    ['on Tuesday (14 May)', '2024-05-14'],
    ['on May 14 (Tuesday)', '2024-05-14'],
    ['on May 14, EST', '2024-05-14'],
    ['at 4 p.m. on May 14', '2024-05-14'],
    ['on Sept. 13', '2023-09-13'],
    ['on Dec. 30', '2023-12-30'],
    ['on 2024-05-14', '2024-05-14'],
    ['on 14.05.2024', '2024-05-14'],
    ['on 14/05/2024', '2024-05-14'],
    ['on 5/14/2024', '2024-05-14'],
    ['on Friday 29-1-2021', '2021-01-29'],
    ["on New Year's Eve", '2023-12-31'],
    ['on Christmas Eve', '2023-12-24'],
    ['earlier this month', '2024-05'],
    ['earlier this week', '2024-05'],
    ['last week', '2024-05'],
    ['over the weekend', '2024-05'],
    ['last month', '2024-04'],
    ['two months ago', '2024-03'],
    ['in mid-April', '2024-04'],
    ['last December', '2023-12'],
    ['in December last year', '2023-12'],
    ['in January this year', '2024-01'],
    ['two years ago', '2022'],
    ['in the first quarter of 2023', '2023'],
    ['at the end of 2022', '2022'],
    ['early last year', '2023'],
    ['since 2008', '2008'],
  ])('%s → %s', (words, date) => expect(dates('en', `The ministry listed it ${words}.`)).toEqual([date]))

  it.each([
    ['a day counted from another', 'The following Monday the ministry listed it.'],
    ['the day before another', 'It was listed the Friday before.'],
    ['a later day', 'It was listed two days later.'],
    ['a year on either side of the new one', 'It was listed nearly two years ago.'],
    ['two weeks that touch two months', 'It was listed two weeks ago.'],
    ['a day to come', 'It will be listed next Monday.'],
    ['a fiscal year', 'Sales fell in fiscal year 2023.'],
    ['the year of a law', 'The National Defense Authorization Act of 2021 says so.'],
    ['the number of a regulation', 'Under Regulation 2014/833 it is listed.'],
    ['a span', 'It did so between 2016 and 2019.'],
    ['a day that may be either', 'It was listed on 03/02/2024.'],
  ])('says nothing of %s: %s', (_what, sentence) => expect(dates('en', sentence)).toEqual([]))

  it.each([
    ['until June 5', 'until 2024-06-05'],
    ['no later than June 5', 'until 2024-06-05'],
    ['expires on June 5', 'until 2024-06-05'],
    ['effective June 1', 'effective 2024-06-01'],
    ['takes effect on Sunday', 'effective 2024-05-19'],
    ['took effect on Sunday', 'effective 2024-05-12'],
    ['a Tuesday ruling', 'attribute 2024-05-14'],
    ['its 2019 listing', 'attribute 2019'],
  ])('keeps apart: %s → %s', (sentence, date) => expect(dates('en', sentence)).toEqual([date]))
})

describe('12/03/2021', () => {
  it.each([
    ['https://www.example.co.uk/news', '2021-03-12'],
    ['https://example.gov.in/a', '2021-03-12'],
    ['https://example.gov/a', '2021-12-03'],
    ['https://example.com/a', undefined],
  ])('is read as %s writes it: %s', (url, date) =>
    expect(findDates('Listed on 12/03/2021.', '2022-01-01', 'en', dayOrderOf(url))[0]?.date).toBe(date),
  )

  it('is the day that is past when only one is', () =>
    expect(findDates('Listed on 12/03/2021.', '2021-05-01', 'en')[0]?.date).toBe('2021-03-12'))
})

describe('the forms of other languages', () => {
  it.each([
    ['de', 'am vergangenen Freitag', '2024-05-10'],
    ['de', 'am Dienstag vergangener Woche', '2024-05-07'],
    ['de', 'am Dienstag, dem 14. Mai 2024, wurde', '2024-05-14'],
    ['de', 'am Mittwochabend', '2024-05-15'],
    ['de', 'vor drei Tagen', '2024-05-14'],
    ['de', 'Ende vergangenen Jahres', '2023'],
    ['de', 'bis zum 30. Juni', 'until 2024-06-30'],
    ['de', 'ab dem 1. Juni', 'effective 2024-06-01'],
    ['ru', 'в прошлую пятницу', '2024-05-10'],
    ['ru', '14 мая 2023 года', '2023-05-14'],
    ['ru', '15-го мая', '2024-05-15'],
    ['ru', 'накануне', '2024-05-16'],
    ['ru', 'на прошлой неделе', '2024-05'],
    ['ru', 'осенью 2022 года', '2022'],
    ['ru', 'с 1 июня', 'effective 2024-06-01'],
    ['ru', 'до 23 октября', 'until 2024-10-23'],
    ['ru', 'крайним сроком было 5 июня', 'until 2024-06-05'],
    ['es', 'el viernes pasado', '2024-05-10'],
    ['es', 'el martes de la semana pasada', '2024-05-07'],
    ['es', 'hace dos años', '2022'],
    ['fr', 'vendredi dernier', '2024-05-10'],
    ['fr', 'cette semaine', '2024-05'],
    ['it', 'venerdì scorso', '2024-05-10'],
    ['it', 'due anni fa', '2022'],
    ['pt', 'no dia 14', '2024-05-14'],
    ['pt', 'na sexta-feira passada', '2024-05-10'],
    ['zh', '上周五', '2024-05-10'],
    ['zh', '本周三', '2024-05-15'],
    ['zh', '周二(14日)', '2024-05-14'],
    ['zh', '北京时间5月15日凌晨', '2024-05-14'],
    ['zh', '前天', '2024-05-15'],
    ['zh', '三天前', '2024-05-14'],
    ['zh', '三个月前', '2024-02'],
    ['zh', '去年底', '2023'],
    ['zh', '民國110年3月12日', '2021-03-12'],
    ['zh', '2024/5/14', '2024-05-14'],
    ['zh', '截至6月30日', 'until 2024-06-30'],
    ['zh', '有效期至8月12日', 'until 2024-08-12'],
    ['zh', '自6月1日起', 'effective 2024-06-01'],
    ['ja', '令和3年3月12日', '2021-03-12'],
    ['ja', '令和元年5月', '2019-05'],
    ['ja', '平成30年4月', '2018-04'],
    ['ja', '先週の金曜日', '2024-05-10'],
    ['ja', '3日前', '2024-05-14'],
    ['ja', '日本時間15日未明', '2024-05-14'],
    ['ja', '一昨年', '2022'],
    ['ja', '6月30日まで', 'until 2024-06-30'],
  ])('%s: %s → %s', (lang, sentence, date) => expect(dates(lang, sentence)).toEqual([date]))

  it.each([
    ['zh', '延长90天'],
    ['zh', '60日内'],
    ['zh', '一年期'],
    ['ja', '90日間'],
  ])('a stretch of time is no day: %s %s', (lang, sentence) => expect(dates(lang, sentence)).toEqual([]))

  it('takes 同月 for the month named before', () =>
    expect(dates('zh', '1月14日被列入清单,同月29日提起诉讼。')).toEqual(['2024-01-14', '2024-01-29']))
})

describe('the day of an act among the days of a story', () => {
  const dateOf = (text: string, type: string, published: string | null = '2024-05-17') =>
    understood(text, { published }).findings.find((finding) => finding.type === type)?.date ?? null

  it.each([
    [
      'designated',
      'The Pentagon on May 14 published a new list of Chinese military companies. Acme is now on the blacklist too.',
      '2024-05-14',
    ],
    [
      'ruling_for_government',
      'Judgment of 14 May 2024. The Court dismisses the action brought by Acme against its listing by the Council.',
      '2024-05-14',
    ],
    ['designated', 'China has sanctioned Acme, the company said on Wednesday.', null],
    ['designated', 'The Treasury has put Acme on its SDN list, the department said on Wednesday.', '2024-05-15'],
    ['lawsuit_filed', 'Acme has sued the Pentagon, court records showed on Thursday.', '2024-05-16'],
    [
      'injunction_granted',
      'Shares of Acme rose 10% on Friday after a US judge on Thursday granted it a preliminary injunction against a Pentagon blacklist.',
      '2024-05-16',
    ],
    [
      'appeal_filed',
      'Acme on Thursday appealed a ruling of May 2 that upheld its listing by the Pentagon.',
      '2024-05-16',
    ],
    [
      'delisted',
      'The Treasury, which sanctioned Acme in April 2018, removed it from its sanctions list on Thursday.',
      '2024-05-16',
    ],
    [
      'general_license_extended',
      'The Treasury on Tuesday extended until October 23 a licence for Acme that was due to expire on June 5.',
      '2024-05-14',
    ],
    ['effective', 'The ban on Acme came into force on Wednesday.', '2024-05-15'],
    [
      'penalty_settlement',
      'Acme agreed on Thursday to pay $90 million to settle allegations that between 2016 and 2019 it broke sanctions.',
      '2024-05-16',
    ],
    ['threatened', 'The Commerce Department will add Acme to its Entity List next Monday.', null],
  ])('%s: %s → %s', (type, text, date) => expect(dateOf(text, type)).toBe(date))

  it('counts from the dateline of a story without a day', () => {
    const text = 'WASHINGTON, May 16, 2024 (Wire) - The Commerce Department on Thursday added Acme to its Entity List.'
    expect(dateOf(text, 'designated', null)).toBe('2024-05-16')
  })

  it('takes the year of a story that gives it once, and no weekday with it', () => {
    const text =
      'On April 23, 2018, the Treasury issued a licence for Acme. The Treasury put Acme on its SDN list on April 6.'
    expect(dateOf(text, 'designated', null)).toBe('2018-04-06')
    expect(dateOf('The Treasury put Acme on its SDN list on Friday.', 'designated', null)).toBeNull()
  })
})
