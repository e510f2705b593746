import { describe, expect, it } from 'vitest'
import type { Story } from '../../../src/domain/story.ts'
import { findDates } from '../../../src/journey/understand/dates.ts'
import { understood } from './acme.ts'

/** Of a story of Friday, 17 May 2024; "act" is left out. */
const dates = (lang: string, sentence: string) =>
  findDates(sentence, '2024-05-17', lang)
    .map(({ date, role }) => (role === 'act' ? date : `${role} ${date}`))
    .join(' ')

describe('numbers, names and verbs that are no dates', () => {
  it.each([
    'Acme is named under Section 1260H of the law.',
    'The Form 20-F of the company says so.',
    'It may add 12 firms.',
    'May the ministry add it?',
    'Regulators march on.',
    'The Sunday Times reported it.',
    'The Mail on Sunday reported it.',
    'Under the 2019 NDAA it is barred.',
    'Sales fell in fiscal 2023.',
    'The International Emergency Economic Powers Act of 1977 allows it.',
    'It will be listed next September.',
    'It was listed two weeks ago.',
    'It was listed about ten days ago.',
    'It rose on Black Friday.',
    'It trades on Mondays.',
    'Sat on the list since, it waits.',
    'April Falcon, its lawyer, said so.',
    'A lawyer named Jan said so.',
    'WASHINGTON, May 12 (Wire) - It was listed.',
    'May 12 (Wire) - It was listed.',
    'Updated: May 12, 2024',
    'Published May 12, 2024, 5:11 PM',
    'It was listed on Friday, May 24.',
    'It was listed on the Friday before Christmas.',
    'It paid $12 May dividends.',
    'It was listed on 9/11/2023.',
  ])('%s', (sentence) => expect(dates('en', sentence)).toBe(''))
})

describe('English dates in whole sentences', () => {
  it.each([
    ['The March 2021 order stands.', 'attribute 2021-03'],
    ['Sales fell in the fiscal year ended March 31, 2024.', '2024-03-31'],
    ['It was in force from March 3 to April 4.', 'effective 2024-03-03 until 2024-04-04'],
    ['It has to sell by June 30.', 'until 2024-06-30'],
    ['It runs until midnight on June 5.', 'until 2024-06-05'],
    ['It is barred effective March 15.', 'effective 2024-03-15'],
    ['It is barred effective 12:01 a.m. on June 15.', 'effective 2024-06-15'],
    ['It must comply by 5 p.m. on Friday.', 'until 2024-05-24'],
    ['The deadline was pushed back to June 5.', 'until 2024-06-05'],
    ['The deadline was moved from May 20 to June 5.', 'effective 2024-05-20 until 2024-06-05'],
    ['It was listed on May 3rd, 2023.', '2023-05-03'],
    ['It was listed on the 3rd of May 2023.', '2023-05-03'],
    ['It was listed on 3 May.', '2024-05-03'],
    ['It was listed 03-May-2024.', '2024-05-03'],
    ['It was listed on Tuesday, May 14.', '2024-05-14'],
    ['It was listed on Tuesday May 14th.', '2024-05-14'],
    ['It was listed Tuesday, 14 May 2024.', '2024-05-14'],
    ['It was listed on Wednesday (15 May).', '2024-05-15'],
    ['It was listed on May 14-15.', '2024-05-14 until 2024-05-15'],
    ['It was listed on 14 and 15 May.', '2024-05-14'],
    ['It was listed on January 5 and February 3, 2021.', '2021-01-05 2021-02-03'],
    ['It was named in January 2021 and dropped in June of that year.', '2021-01 2021-06'],
    ['It was listed in May 2021.', '2021-05'],
    ['It was listed in May.', '2024-05'],
    ['It was listed in early June last year.', '2023-06'],
    ['It was listed last May.', '2023-05'],
    ['It was listed last September.', '2023-09'],
    ['It was listed back in 2019.', '2019'],
    ['It was listed in the third quarter of 2023.', '2023'],
    ['It was listed in Q3 2023.', '2023'],
    ['It was listed ten days ago.', '2024-05-07'],
    ['It was listed a day ago.', '2024-05-16'],
    ['It was listed the day before yesterday.', '2024-05-15'],
    ['It takes effect tomorrow.', 'effective 2024-05-18'],
    ['It was listed this week.', '2024-05'],
    ['It was listed earlier today.', '2024-05-17'],
    ['In March 12 firms were added.', '2024-03'],
    ['On March 12 firms were added.', '2024-03-12'],
    ['As of May 1, it is listed.', 'effective 2024-05-01'],
    ['It was listed on Thursday before trading began.', '2024-05-16'],
    ['Since last month it has been listed.', '2024-04'],
    ['A 90-day licence runs through Aug. 13.', 'until 2024-08-13'],
    ['It expires Aug. 13.', 'until 2024-08-13'],
    ['It is due to expire on Aug. 13, 2024.', 'until 2024-08-13'],
    ['Not before June 2025 will it be free.', 'until 2025-06'],
    ['It was listed in December.', '2023-12'],
    ['In 2021 and 2022 it was listed.', '2021'],
    ['It was listed on 2024-05-03.', '2024-05-03'],
    ['It was listed 3.5.2024.', '2024-05-03'],
  ])('%s → %s', (sentence, told) => expect(dates('en', sentence)).toBe(told))
})

describe('dates of other languages in whole sentences', () => {
  it.each([
    ['de', 'Das Gericht entschied am Mittwoch.', '2024-05-15'],
    ['de', 'Das Gericht entschied am 3.5.2024.', '2024-05-03'],
    ['de', 'Das Ministerium setzte die Firma Anfang Mai auf die Liste.', '2024-05'],
    ['de', 'Die Frist läuft am 30. Juni ab.', 'until 2024-06-30'],
    ['de', 'Sie gilt ab 1. Juli.', 'effective 2024-07-01'],
    ['de', 'Das Ministerium erließ sie gestern.', '2024-05-16'],
    ['de', 'Im vergangenen März wurde sie gelistet.', '2024-03'],
    ['fr', 'Le tribunal a statué mercredi.', '2024-05-15'],
    ['fr', 'Le tribunal a statué le 1er mai.', '2024-05-01'],
    ['fr', 'Le tribunal a statué en mars dernier.', '2024-03'],
    ['fr', 'Elle expire le 30 juin.', 'until 2024-06-30'],
    ['fr', 'Elle court jusqu’au 30 juin 2024.', 'until 2024-06-30'],
    ['fr', 'Elle entre en vigueur le 1er juillet.', 'effective 2024-07-01'],
    ['es', 'El tribunal decidió el miércoles.', '2024-05-15'],
    ['es', 'El tribunal decidió este miércoles 15 de mayo.', '2024-05-15'],
    ['es', 'La licencia vence el 30 de junio.', 'until 2024-06-30'],
    ['es', 'Fue incluida en marzo pasado.', '2024-03'],
    ['es', 'Entrará en vigor el 1 de julio.', 'effective 2024-07-01'],
    ['it', 'Il tribunale ha deciso mercoledì.', '2024-05-15'],
    ['it', 'Il tribunale ha deciso lo scorso 3 maggio.', '2024-05-03'],
    ['it', 'La licenza scade il 30 giugno.', 'until 2024-06-30'],
    ['it', 'Entra in vigore dal 1° luglio.', 'effective 2024-07-01'],
    ['pt', 'O tribunal decidiu na quarta-feira.', '2024-05-15'],
    ['pt', 'O tribunal decidiu nesta quarta (15).', '2024-05-15'],
    ['pt', 'A licença expira em 30 de junho.', 'until 2024-06-30'],
    ['ro', 'Tribunalul a decis miercuri.', '2024-05-15'],
    ['ro', 'Licența expiră pe 30 iunie.', 'until 2024-06-30'],
    ['ru', 'Суд вынес решение в среду.', '2024-05-15'],
    ['ru', 'Суд вынес решение во вторник, 14 мая.', '2024-05-14'],
    ['ru', 'Лицензия действует до 30 июня.', 'until 2024-06-30'],
    ['ru', 'Компания попала в список в марте 2022 года.', '2022-03'],
    ['ru', 'Меры вступают в силу с 1 июля.', 'effective 2024-07-01'],
    ['nl', 'De rechter besliste woensdag.', '2024-05-15'],
    ['nl', 'De rechter besliste op 3 mei.', '2024-05-03'],
    ['nl', 'De vergunning loopt tot 30 juni.', 'until 2024-06-30'],
    ['pl', 'Sąd orzekł w środę.', '2024-05-15'],
    ['pl', 'Sąd orzekł we wtorek, 14 maja.', '2024-05-14'],
    ['pl', 'Licencja wygasa 30 czerwca.', 'until 2024-06-30'],
    ['pl', 'Trafiła na listę w marcu 2022 roku.', '2022-03'],
    ['uk', 'Суд ухвалив рішення у середу.', '2024-05-15'],
    ['uk', 'Суд ухвалив рішення 14 травня.', '2024-05-14'],
    ['uk', 'Ліцензія діє до 30 червня.', 'until 2024-06-30'],
    ['cs', 'Soud rozhodl ve středu.', '2024-05-15'],
    ['cs', 'Soud rozhodl 14. května.', '2024-05-14'],
    ['cs', 'Licence platí do 30. června.', 'until 2024-06-30'],
    ['cs', 'Na seznam se dostala v březnu.', '2024-03'],
    ['sv', 'Domstolen beslutade på onsdagen.', '2024-05-15'],
    ['sv', 'Domstolen beslutade den 14 maj.', '2024-05-14'],
    ['sv', 'Licensen gäller till 30 juni.', 'until 2024-06-30'],
    ['hu', 'A bíróság szerdán döntött.', '2024-05-15'],
    ['hu', 'A bíróság május 14-én döntött.', '2024-05-14'],
    ['hu', 'Az engedély június 30-ig érvényes.', 'until 2024-06-30'],
    ['hu', 'Június 1-jétől tilos.', 'effective 2024-06-01'],
    ['ar', 'قضت المحكمة يوم الأربعاء.', '2024-05-15'],
    ['ar', 'أدرجت الوزارة الشركة في 14 مايو.', '2024-05-14'],
    ['ar', 'تنتهي الرخصة في 30 يونيو.', 'until 2024-06-30'],
    ['tr', 'Mahkeme çarşamba günü karar verdi.', '2024-05-15'],
    ['tr', 'Mahkeme 14 Mayıs’ta karar verdi.', '2024-05-14'],
    ['tr', "Lisans 30 Haziran'a kadar geçerli.", 'until 2024-06-30'],
    ['ko', '법원은 15일 결정했다.', '2024-05-15'],
    ['ko', '법원은 지난 3일 결정했다.', '2024-05-03'],
    ['ko', '면허는 6월 30일까지 유효하다.', 'until 2024-06-30'],
    ['ko', '상무부는 지난해 12월 명단에 올렸다.', '2023-12'],
    ['zh', '法院周三裁定。', '2024-05-15'],
    ['zh', '法院5月14日裁定。', '2024-05-14'],
    ['zh', '许可有效期至6月30日。', 'until 2024-06-30'],
    ['zh', '禁令7月1日起生效。', 'effective 2024-07-01'],
    ['zh', '商务部2022年3月将其列入清单。', '2022-03'],
    ['ja', '裁判所は15日、判断した。', '2024-05-15'],
    ['ja', '商務省は水曜日に発表した。', '2024-05-15'],
    ['ja', '許可は6月30日まで有効。', 'until 2024-06-30'],
    ['ja', '7月1日から施行される。', 'effective 2024-07-01'],
    ['ja', '昨年12月に追加された。', '2023-12'],
  ])('%s: %s → %s', (lang, sentence, told) => expect(dates(lang, sentence)).toBe(told))
})

describe('the day of an act among other days', () => {
  const dateOf = (text: string, type: string, more: Partial<Story> = {}) => {
    const { findings } = understood(text, more)
    expect(findings.map((finding) => finding.type)).toContain(type)
    return findings.find((finding) => finding.type === type)?.date ?? null
  }

  it.each([
    [
      'what a report says',
      'threatened',
      'The Pentagon may put Acme on its blacklist, Bloomberg News said on Wednesday.',
      null,
    ],
    [
      'what a report says',
      'threatened',
      'On Wednesday the Daily Gazette reported that the Pentagon may put Acme on its blacklist.',
      null,
    ],
    [
      'the letter in which it is said',
      'threatened',
      'The Pentagon may put Acme on its blacklist, Bloomberg News said on Wednesday. An official told lawmakers so in a letter dated May 2.',
      '2024-05-02',
    ],
    [
      'the day on which an official spoke',
      'threatened',
      'A U.S. official said Acme might be added to a trade blacklist. The official, from the Commerce Department, spoke on Tuesday.',
      '2024-05-14',
    ],
    [
      'a day that a clause before the comma does not claim',
      'appeal_filed',
      'After the court ruled against it, on Tuesday Acme appealed to the D.C. Circuit against its listing by the Pentagon.',
      '2024-05-14',
    ],
    [
      'a deal that took effect',
      'deferred_prosecution',
      'The agreement by which the Justice Department puts off the prosecution of Acme took effect on Wednesday.',
      '2024-05-15',
    ],
    [
      'the day before another',
      'lawsuit_filed',
      'Shares of Acme rose on May 15 when it became known that it had sued the Pentagon over its blacklist the previous day.',
      '2024-05-14',
    ],
    [
      'a day earlier',
      'ban_announced',
      'The Treasury sanctioned twelve managers on Wednesday. A day earlier the Commerce Department banned Acme from selling its software.',
      '2024-05-14',
    ],
    [
      'the year of what is annulled',
      'ruling_for_company',
      'The General Court annulled the sanctions imposed on Acme in July 2010.',
      null,
    ],
    [
      'how long another has been listed',
      'guilty_plea',
      'Acme pleaded guilty to selling chip tools to a Chinese university that has been on the Entity List since 2015.',
      null,
    ],
    [
      'the day of a hearing asked for',
      'appeal_filed',
      'Acme has appealed against its listing by the Pentagon and asked for a hearing on May 18.',
      null,
    ],
    [
      'the terms an order sets',
      'ban_announced',
      'The government has banned the software of Acme. Agencies must remove it within 90 days of May 13, 2024.',
      '2024-05-13',
    ],
    [
      'a case by its citation',
      'ruling_for_government',
      '15 Cr. 111 (S.D.N.Y. May 1, 2024). Having heard the oral argument of April 18, the Court denies Acme’s motion to dismiss the indictment for sanctions offences.',
      '2024-05-01',
    ],
    [
      'a court’s own heading',
      'stay_denied',
      'Date: 20240513 Docket: T-1-24. The Court dismisses the motion of Acme for a stay of the order under the Investment Canada Act.',
      '2024-05-13',
    ],
  ])('%s (%s): %s', (_what, type, text, date) => expect(dateOf(text, type)).toBe(date))

  it('keeps the deadline and the start apart', () => {
    const [order] = understood(
      'On Tuesday the ministry banned Acme from public contracts, effective at 12:01 a.m. on June 1, 2024; it has to leave by midnight on June 30, 2024.',
    ).findings
    expect(order).toMatchObject({ date: '2024-05-14', effective: '2024-06-01', until: '2024-06-30' })
  })
})
