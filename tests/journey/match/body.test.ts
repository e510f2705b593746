import { describe, expect, it } from 'vitest'
import { articleOf } from '../../../src/journey/match/body.ts'

const bodyOf = (text: string, title = '') =>
  articleOf(text, title)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')

const LEAD = 'A federal judge has put the listing of the phone maker on hold until the case is decided.'
const MORE =
  'The company had argued that the department never showed how it reached its conclusion, and the court agreed.'
const LAST = 'The department did not say whether it would appeal.'
const ARTICLE = [LEAD, MORE, LAST].join('\n\n')

describe('the article of a page', () => {
  it('is all of a text without anything else', () => {
    expect(bodyOf(ARTICLE)).toBe(ARTICLE)
  })

  it.each([
    ['navigation before it', `Home\nNews\nPhones\nReviews\nDeals\nPodcasts\nAbout\n\n${ARTICLE}`],
    [
      'headlines of other stories behind it',
      `${ARTICLE}\n\n\nTencent shares slide in Hong Kong\nHuawei opens a lab in Turin\nDJI unveils a cheaper drone`,
    ],
    [
      'a heading and teasers behind it',
      `${ARTICLE}\n\nRelated articles\nHuawei loses its appeal over subsidies\nThe Shenzhen firm had asked for a review of the rule.\nDJI asks for more time`,
    ],
    ['“Leggi anche”', `${ARTICLE}\n\nLeggi anche\nHuawei, il tribunale respinge il ricorso`],
    ['“Читайте также”', `${ARTICLE}\n\nЧитайте также: Huawei проиграла суд`],
    ['相关阅读', `${ARTICLE}\n\n相关阅读:华为起诉美国政府`],
    ['関連記事', `${ARTICLE}\n\n関連記事:DJI、国防総省を提訴`],
    ['share buttons', `${ARTICLE}\n\nShare on Facebook\nShare on X`],
    [
      'a comment box',
      `${ARTICLE}\n\nLeave a Reply\nYour email address will not be published. Required fields are marked *`,
    ],
    [
      'the readers’ comments',
      `${ARTICLE}\n\n3 Comments\nMarta\nHuawei should have been treated the same way, if you ask me. It is all politics.\nPiet\nI bought a Huawei phone two years ago and it still works well, whatever they say about it.`,
    ],
    [
      'headlines that ask',
      `${ARTICLE}\n\nHuawei opens a lab in Turin\nCan Huawei survive another year on the list?\nDJI asks for time\nIs Tencent next on the list of the Pentagon?`,
    ],
    [
      'teasers with headlines',
      `${ARTICLE}\n\nMore from Technology\nHuawei loses its appeal\nThe judges saw no reason to doubt what the agency had found.\nDJI asks for time\nThe drone maker says the review has not even begun.`,
    ],
    ['a cookie notice', `We use cookies to make this site better.\n\n${ARTICLE}`],
    ['a copyright line', `${ARTICLE}\n\n© 2026 Example Media. All rights reserved.`],
    ['a byline and a date', `By Jane Example\nMarch 12, 2021\n\n${ARTICLE}`],
    ['a picture credit', `${LEAD}\n(Image credit: Getty Images)\n\n${MORE}\n\n${LAST}`],
    ['the line that syndicates', `${ARTICLE}\n\nThe post Judge halts listing appeared first on Example News.`],
  ])('leaves out %s', (_what, text) => {
    expect(bodyOf(text).replace(/\n+/g, '\n')).toBe(ARTICLE.replace(/\n+/g, '\n'))
  })

  it('goes on behind a pointer to another story', () => {
    const text = `${LEAD}\n\nRead more: Huawei loses its appeal\n\n${MORE}\n\n${LAST}`
    expect(bodyOf(text)).not.toContain('Huawei')
    expect(bodyOf(text)).toContain(LAST)
  })

  it('goes on behind a box of other stories', () => {
    const text = `${LEAD}\n${MORE}\n\nRelated\nHuawei loses its appeal\nDJI asks for time\n\n${MORE}\n\n${LAST}`
    expect(bodyOf(text)).not.toContain('Huawei')
    expect(bodyOf(text)).toContain(LAST)
  })

  it('ends where a pointer is glued to its last paragraph', () => {
    expect(bodyOf(`${LEAD} Related: Huawei opens a lab; DJI asks for time`)).toBe(LEAD)
  })

  it.each([
    ['a brief of three short sentences', 'Xiaomi has won. The ban is off for now. An appeal is possible.'],
    [
      'a list of news',
      '* Xiaomi asks the court to lift the ban\n* Hearing set for 12 March\n* Shares up four per cent',
    ],
    [
      'a list a paragraph announces',
      `${LEAD}\n\nThe companies added are:\n\nSMIC\nYMTC\nCXMT\nDahua\nHytera\n\n${MORE}`,
    ],
    ['a list at the end', `${LEAD}\n\nThe companies added to the list on Thursday are:\nSMIC\nYMTC\nCXMT\nDahua`],
    [
      'a list behind words that announce it',
      `${LEAD}\n\nOther names on the list include\n- SMIC (China)\n- Dahua (China)`,
    ],
    ['a headline-like first line', `Judge Halts Listing of Phone Maker\n\n${ARTICLE}`],
    ['sub-headings', `${LEAD}\n\nWhat the judge said\n\n${MORE}\n\nWhat comes next\n\n${LAST}`],
    [
      'points before the first paragraph',
      `TLDR\n- Xiaomi is off the list for now, a judge has decided\n- The department may still appeal the order\n\n${ARTICLE}`,
    ],
    [
      'a sentence that begins with Related',
      `Related firms were listed as well, the department said on Friday.\n\n${LEAD}`,
    ],
    ['a Chinese brief', '小米集团公告,法院已颁布初步禁制令。公司将继续要求撤销该决定。'],
  ])('keeps %s', (_what, text) => {
    expect(bodyOf(text).replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '))
  })

  it('is the whole text rather than nothing', () => {
    expect(articleOf('Related', '')).toEqual([{ start: 0, end: 7 }])
    expect(articleOf('', '')).toEqual([])
    expect(articleOf('\n \n', '')).toEqual([])
  })
})
