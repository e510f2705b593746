import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/journey/understand/dates.ts'
import { understood } from './acme.ts'

const dates = (sentence: string, published: string | null = '2021-03-13', lang = 'en') =>
  findDates(sentence, published, lang)
    .filter((date) => date.role === 'act')
    .map((date) => date.date)

describe('dates of acts', () => {
  it.each([
    ['On Friday, March 12, a judge ruled.', '2021-03-12'],
    ['On March 12, EST, the court ruled.', '2021-03-12'],
    ['Last Friday a judge ruled.', '2021-03-12'],
    ['The rule was issued Monday.', '2021-03-08'],
    ['It was signed on Saturday.', '2021-03-13'],
    ['Yesterday the ministry said so.', '2021-03-12'],
    ['It said so today.', '2021-03-13'],
    ['The list of Dec. 3 names it.', '2020-12-03'],
    ['On May 25, 2020 it was listed.', '2020-05-25'],
    ['It was listed on 14 January.', '2021-01-14'],
    ['It was listed in January.', '2021-01'],
    ['Earlier this month it was listed.', '2021-03'],
    ['It was listed last month.', '2021-02'],
    ['It was listed in 2019.', '2019'],
  ])('%s → %s', (sentence, date) => expect(dates(sentence)).toEqual([date]))

  it.each([
    ['de', 'Am Freitag entschied das Gericht.', '2021-03-12'],
    ['de', 'Am 12. Januar entschied das Gericht.', '2021-01-12'],
    ['de', 'Ende Oktober kam die Firma auf die Liste.', '2020-10'],
    ['fr', 'Le 12 mars, le tribunal a statué.', '2021-03-12'],
    ['fr', 'Aujourd’hui, le tribunal a statué.', '2021-03-13'],
    ['es', 'El viernes el juez decidió.', '2021-03-12'],
    ['es', 'El 12 de marzo de 2021 el juez decidió.', '2021-03-12'],
    ['it', 'Il 12 marzo il giudice ha deciso.', '2021-03-12'],
    ['pt', 'Em 12 de março o juiz decidiu.', '2021-03-12'],
    ['ru', '12 марта суд принял решение.', '2021-03-12'],
    ['zh', '3月12日,法官作出裁决。', '2021-03-12'],
    ['zh', '去年十月十八日,公司提起诉讼。', '2020-10-18'],
    ['zh', '周五法官作出裁决。', '2021-03-12'],
    ['ja', '12日、裁判所が判断した。', '2021-03-12'],
    ['ja', '昨日、裁判所が判断した。', '2021-03-12'],
  ])('%s: %s → %s', (lang, sentence, date) => expect(dates(sentence, '2021-03-13', lang)).toEqual([date]))
})

describe('no date rather than a wrong one', () => {
  it.each([
    ['a weekday when nobody knows the week', 'On Friday the judge ruled.', null],
    ['a day when nobody knows the year', 'On March 12 the judge ruled.', null],
    ['a newspaper', 'Sun shares fell.', '2021-03-13'],
    ['a seat', 'He sat on the board.', '2021-03-13'],
    ['a possibility', 'It may add 3 firms.', '2021-03-13'],
    ['a number', 'It paid 1200 dollars to 90 people.', '2021-03-13'],
    ['a span', 'It has 60 days.', '2021-03-13'],
  ])('%s: %s', (_name, sentence, published) => expect(dates(sentence, published)).toEqual([]))
})

describe('dates of later', () => {
  it('keeps deadlines and starts apart from the act', () => {
    const [finding] = understood(
      'On May 14, 2024 the Treasury extended a general licence for Acme, now valid until June 30, 2024.',
    ).findings
    expect(finding).toMatchObject({ date: '2024-05-14', until: '2024-06-30' })
    const [ban] = understood(
      'The ministry on Thursday banned Acme from all contracts, effective from June 1, 2024.',
    ).findings
    expect(ban).toMatchObject({ date: '2024-05-16', effective: '2024-06-01' })
  })

  it('gives an act the date of its own clause', () => {
    const { findings } = understood(
      'The ministry, which was set up in March 2019, put Acme on its sanctions list on Thursday.',
    )
    expect(findings[0]?.date).toBe('2024-05-16')
  })

  it('never takes the day of the story for the day of the act', () => {
    expect(understood('The ministry has put Acme on its sanctions list.').findings[0]?.date).toBeNull()
  })
})

describe('the day of something else', () => {
  const dateOf = (text: string, type: string, published = '2024-05-17') =>
    understood(text, { published }).findings.find((finding) => finding.type === type)?.date ?? null

  it.each([
    ['a dateline', 'LONDON, May 16 (Wire) - The Pentagon has put Acme on its blacklist.', 'designated', null],
    [
      'the telling of a suit',
      'Acme told the exchange on Thursday that it has sued the Pentagon over its blacklist.',
      'lawsuit_filed',
      null,
    ],
    [
      'what was to come',
      'A judge blocked the ban on Acme that was due to start on May 20.',
      'injunction_granted',
      null,
    ],
    [
      'a share price',
      'Shares of Acme fell on Thursday, hours after the Pentagon placed it on a blacklist.',
      'designated',
      null,
    ],
    [
      'a day counted from another',
      'The Pentagon put Acme on its blacklist three days before the vote.',
      'designated',
      null,
    ],
    [
      'the decision attacked',
      'Acme has appealed against the FCC decision of May 2, 2024 that put it on the covered list.',
      'appeal_filed',
      null,
    ],
    [
      'its own act in a ruling',
      'In a May 14 ruling a judge granted Acme a preliminary injunction against the ban.',
      'injunction_granted',
      '2024-05-14',
    ],
    [
      'the word of the authority',
      'The Commerce Department lifted its order against Acme after it paid, the secretary announced Thursday.',
      'ban_lifted',
      '2024-05-16',
    ],
    [
      'the suit told in the next sentence',
      'Acme has sued the Pentagon over its blacklist. The suit, which was lodged on May 10, calls it unlawful.',
      'lawsuit_filed',
      '2024-05-10',
    ],
  ])('%s: %s', (_what, text, type, date) => {
    const { findings } = understood(text)
    expect(findings.map((finding) => finding.type)).toContain(type)
    expect(dateOf(text, type)).toBe(date)
  })
})
