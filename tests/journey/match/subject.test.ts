import { describe, expect, it } from 'vitest'
import { parseCompanies } from '../../../src/catalogue/companies.ts'
import { createMatcher } from '../../../src/journey/match/matcher.ts'

const NINE = ['Zorvex', 'Brimley', 'Kestravod', 'Orbank', 'Halvorsen', 'Tarquin', 'Welmark', 'Dastrum', 'Pelagor']
const ALL = NINE.map((name) => name.toLowerCase())
  .sort()
  .join(' ')

const { match } = createMatcher(
  parseCompanies([
    ...NINE.map((name) => ({ id: name.toLowerCase(), name, subsidiaries: name === 'Zorvex' ? ['Hivex'] : [] })),
    { id: 'bourse', name: 'Bourse of Oakport' },
    { id: 'lawyers', name: 'Sterling Hogan LLP' },
  ]),
)

const subjectsOf = (title: string, text: string, lang = 'en') =>
  match({ id: 's', url: null, outlet: null, title, published: null, text, lang })
    .companies.filter(({ subject }) => subject)
    .map(({ company }) => company)
    .sort()
    .join(' ')

const BODY =
  'Zorvex sued the ministry on Friday over its listing as a military company.\n\nIts lawyers said that the listing was unlawful and arbitrary.'

describe('a story is about', () => {
  it.each([
    [
      'who is fined, not who bought',
      'Zorvex fined over sales to Brimley',
      'Zorvex will pay for its sales to Brimley.',
      'zorvex',
    ],
    ['who shipped', 'Zorvex fined', 'Commerce fined Zorvex for shipping chips to blacklisted Brimley.', 'zorvex'],
    [
      'who paid for dealings',
      'Orbank pays',
      'Orbank agreed to pay for handling payments of Zorvex and Brimley.',
      'orbank',
    ],
    [
      'who is compared, not with whom',
      'Zorvex sues',
      'Unlike Brimley, Zorvex chose court. As with Kestravod, the list hurt it.',
      'zorvex',
    ],
    ['who won, not the rival', 'Zorvex wins', 'Zorvex, a rival of Brimley, won. Rival Kestravod fell.', 'zorvex'],
    ['whose appeal it is', 'Court rejects Zorvex appeal', 'Zorvex may appeal again, as Brimley did.', 'zorvex'],
    ['a company by its unit', 'US blacklists Hivex', 'Commerce added Hivex, a unit of Zorvex, to the list.', 'zorvex'],
    ['a company, not its backer', 'Chipmaker sues', 'Brimley-backed Zorvex sued the ministry on Friday.', 'zorvex'],
    [
      'a company, not its owner',
      'Ministry bars Zorvex',
      'The ministry barred Zorvex, owned by Brimley, from tenders.',
      'zorvex',
    ],
    [
      'a company, not its exchange',
      'Zorvex sues',
      'Zorvex, which is listed on Bourse of Oakport, sued. It trades on Bourse of Oakport.',
      'zorvex',
    ],
    ['a company, not its lawyers', 'Zorvex sues', 'Zorvex, represented by Sterling Hogan LLP, sued.', 'zorvex'],
    ['both who sue', 'Zorvex and Brimley sue', 'Zorvex and Brimley sued on Friday.', 'brimley zorvex'],
    ['the object of a ban on sales', 'Ministry bans sales to Zorvex', 'It banned sales to Zorvex on Friday.', 'zorvex'],
  ])('%s', (_what, title, text, subjects) => {
    expect(subjectsOf(title, text)).toBe(subjects)
  })

  it.each([
    ['in a row', `The Pentagon added nine companies: ${NINE.slice(0, 8).join(', ')} and ${NINE[8]}.`],
    [
      'parted by semicolons',
      `The Pentagon added nine companies. They are ${NINE.slice(0, 8).join('; ')}; and ${NINE[8]}.`,
    ],
    [
      'one a line',
      `The Pentagon on Tuesday added nine companies to its list.\n\n- ${NINE.join('\n- ')}\n\nThe firms did not comment on it at all.`,
    ],
    [
      'numbered',
      `The Pentagon on Tuesday added these nine companies:\n\n${NINE.map((name, i) => `${i + 1}. ${name}`).join('\n')}`,
    ],
  ])('all nine that are listed, %s', (_how, text) => {
    expect(subjectsOf('Pentagon lists nine firms', text)).toBe(ALL)
  })

  it.each([
    [
      'related headlines',
      `${BODY}\n\nRelated:\nBrimley loses appeal\nKestravod banned\nOrbank fined\nHalvorsen listed`,
    ],
    ['a pointer and a footer', `${BODY}\n\nRead more: Brimley loses appeal in court\n\n© 2024 Kestravod Media`],
    ['bulleted headlines', `${BODY}\n\nMost read\n- Brimley loses appeal\n- Kestravod banned\n- Orbank fined`],
  ])('none of %s', (_what, text) => {
    expect(subjectsOf('Zorvex sues', text)).toBe('zorvex')
  })

  it.each([
    ['de', 'Anders als Brimley klagt Zorvex.'],
    ['fr', 'Contrairement à Brimley, Zorvex a saisi le tribunal.'],
    ['es', 'A diferencia de Brimley, Zorvex demandó al ministerio.'],
    ['it', 'A differenza di Brimley, Zorvex ha fatto ricorso.'],
    ['pt', 'Ao contrário da Brimley, a Zorvex processou o governo.'],
    ['ru', 'В отличие от Brimley, Zorvex подала иск.'],
    ['pl', 'W przeciwieństwie do Brimley, Zorvex złożył pozew.'],
    ['nl', 'In tegenstelling tot Brimley stapt Zorvex naar de rechter.'],
    ['tr', 'Brimley’nin aksine Zorvex dava açtı.'],
    ['zh', '与 Brimley 不同,Zorvex 提起诉讼。'],
    ['ja', 'Brimley とは異なり、Zorvex は提訴した。'],
    ['ko', 'Brimley와 달리 Zorvex는 소송을 냈다.'],
  ])('none it is unlike, in %s', (lang, text) => {
    expect(subjectsOf('Zorvex', text, lang)).toBe('zorvex')
  })
})
