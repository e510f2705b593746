import { describe, expect, it } from 'vitest'
import { parseCompanies } from '../../../src/catalogue/companies.ts'
import { createMatcher } from '../../../src/journey/match/matcher.ts'

const { match } = createMatcher(
  parseCompanies([
    {
      id: 'zorvex',
      name: 'Zorvex',
      legalNames: ['Zorvex Group Co., Ltd.'],
      nativeNames: ['卓维科技', 'Зорвекс', 'زورفكس', '조르벡스', 'ゾルベックス'],
      tickers: ['NYSE:ZRVX', 'HKEX:4412', 'SZSE:300999'],
    },
    { id: 'mirna', name: 'Mirna Air', nativeNames: ['Мирная Авиация'] },
    { id: 'orbank', name: 'Orbank', legalNames: ['PJSC Orbank'], nativeNames: ['ПАО «Орбанк»'] },
  ]),
)

const namedIn = (text: string, lang: string) =>
  match({ id: 's', url: null, outlet: null, title: '', published: null, text, lang }).companies.map(
    ({ company }) => company,
  )

const forms = (list: string) => list.split(' ')

describe('a name is recognised in the forms its language gives it', () => {
  it.each([
    ['pl', 'Sąd oddalił skargę … w piątek.', 'Zorvexa Zorvexu Zorvexem Zorvexowi Zorvexie'],
    ['cs', 'Soud zamítl žalobu … v pátek.', 'Zorvexu Zorvexem Zorvexe'],
    ['tr', 'Mahkeme … itirazını reddetti.', "Zorvex'in Zorvex'e Zorvex'i Zorvex'ten Zorvex’in Zorvex'le Zorvex'teki"],
    [
      'hu',
      'A bíróság … döntött.',
      'Zorvexet Zorvexnek Zorvexszel Zorvexre Zorvexhez Zorvexről Zorvexért Zorvex-et Zorvexnél Zorvextől',
    ],
    [
      'fi',
      'Oikeus hylkäsi … valituksen.',
      'Zorvexin Zorvexia Zorvexille Zorvexilta Zorvexissa Zorvexista Zorvexiin Zorvexilla Zorvexiksi',
    ],
    ['et', 'Kohus … otsustas.', 'Zorvexi Zorvexile Zorvexit Zorvexiga'],
    ['ro', 'Tribunalul a respins cererea …', 'Zorvexului Zorvex'],
    ['sv', 'Domstolen avslog … överklagan.', 'Zorvex Zorvexs'],
    ['ru', 'Суд отклонил иск … в среду.', 'Зорвекс Зорвекса Зорвексу Зорвексом Зорвексе Zorvex'],
    ['uk', 'Суд відхилив позов … у середу.', 'Зорвекса Зорвексу Зорвексом'],
    ['sr', 'Суд је одбио тужбу … у среду.', 'Зорвекса Зорвексу Зорвексом'],
    [
      'ar',
      'قررت المحكمة … اليوم',
      'زورفكس وزورفكس بزورفكس لزورفكس فزورفكس كزورفكس الزورفكس والزورفكس وبزورفكس بالزورفكس ولزورفكس',
    ],
    [
      'ko',
      '법원은 … 판결했다.',
      '조르벡스 조르벡스은 조르벡스는 조르벡스이 조르벡스가 조르벡스을 조르벡스를 조르벡스의 조르벡스에 조르벡스와 조르벡스과 조르벡스도 조르벡스에서 조르벡스에게는 조르벡스만이 조르벡스측은 조르벡스사의',
    ],
    ['zh', '美国商务部将…列入清单。', '卓维科技 卓維科技 卓维科技公司'],
    ['ja', '米政府は…を加えた。', 'ゾルベックス Ｚｏｒｖｅｘ'],
    [
      'en',
      'News of … today.',
      "Zorvex ZORVEX Zörvex Zo\u0301rvex Zor\u00ADvex Zorvex's Zorvex’s Zorvex’ «Zorvex» #Zorvex",
    ],
  ])('%s: %s', (lang, sentence, list) => {
    const missed = forms(list).filter((form) => !namedIn(sentence.replace('…', form), lang).includes('zorvex'))
    expect(missed).toEqual([])
  })

  it('with all its words inflected, and with or without its legal form', () => {
    for (const form of ['Мирной Авиации', 'Мирную Авиацию', 'Мирной Авиацией'])
      expect(namedIn(`Иск ${form} отклонён.`, 'ru'), form).toEqual(['mirna'])
    for (const form of ['Орбанка', 'Орбанку', '«Орбанк»', 'ПАО «Орбанк»', 'ПАО Орбанк'])
      expect(namedIn(`Иск ${form} отклонён.`, 'ru'), form).toEqual(['orbank'])
    for (const form of ['Zorvex Group Co., Ltd.', 'ZORVEX GROUP CO LTD', 'Zorvex Group Co. Ltd'])
      expect(namedIn(`A suit of ${form} failed.`, 'en'), form).toEqual(['zorvex'])
  })

  it('and not in what only begins alike', () => {
    for (const [lang, word] of [
      ['pl', 'Zorvexologia'],
      ['hu', 'Zorvexika'],
      ['fi', 'Zorvexistinen'],
      ['ru', 'Зорвексбанк'],
      ['ar', 'زورفكسية'],
      ['ko', '조르벡스톤'],
      ['en', 'Zorvexa'],
    ] as const)
      expect(namedIn(`X ${word} y.`, lang), word).toEqual([])
  })
})

describe('a ticker is recognised in its written forms only', () => {
  it.each([
    'NYSE:ZRVX',
    'NYSE: ZRVX',
    '(NYSE: ZRVX)',
    '（NYSE：ZRVX）',
    '$ZRVX',
    '(ZRVX.N)',
    '4412.HK',
    '04412.HK',
    'HKEX: 4412',
    'SEHK:4412',
    '（4412.HK）',
    'stock code: 4412',
    '300999.SZ',
    'SZSE: 300999',
    '股票代码：300999',
    '股份代號：4412',
  ])('%s', (ticker) => {
    expect(namedIn(`The stock ${ticker} fell.`, 'en')).toEqual(['zorvex'])
  })

  it.each(['ZRVX cases rose', 'some 4412 people came', 'paid 300999 dollars', 'on page 4412, HK said', 'zrvx.n'])(
    'not: %s',
    (text) => {
      expect(namedIn(`There ${text}.`, 'en')).toEqual([])
    },
  )
})
