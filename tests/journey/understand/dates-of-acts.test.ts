import { describe, expect, it } from 'vitest'
import { understood } from './acme.ts'

/** In a story of Friday, 17 May 2024. */
function dateOf(text: string, type: string, lang = 'en') {
  const { findings } = understood(text, { lang })
  const types = findings.map((finding) => finding.type)
  expect(types).toContain(type)
  return findings[types.indexOf(type as (typeof types)[number])]?.date ?? null
}

describe('the day of an act', () => {
  it.each([
    ['The Commerce Department added Acme to its Entity List on Thursday.', 'designated', '2024-05-16'],
    [
      'The Commerce Department on May 14 added Acme and 30 other firms to its Entity List, effective immediately.',
      'designated',
      '2024-05-14',
    ],
    ['Acme was added to the Entity List on May 14, 2024, for helping the military.', 'designated', '2024-05-14'],
    ['On 14 May the EU imposed sanctions on Acme.', 'designated', '2024-05-14'],
    ['The Treasury Department sanctioned Acme last week.', 'designated', '2024-05'],
    ['The Treasury Department sanctioned Acme earlier this month.', 'designated', '2024-05'],
    [
      'The Pentagon removed Acme from its blacklist on Wednesday, two years after it was added in March 2022.',
      'delisted',
      '2024-05-15',
    ],
    ['Acme, which was blacklisted in January 2021, sued the Pentagon on Tuesday.', 'lawsuit_filed', '2024-05-14'],
    [
      'Acme sued the Pentagon on Tuesday over its January designation as a Chinese military company.',
      'lawsuit_filed',
      '2024-05-14',
    ],
    [
      'In a lawsuit filed Tuesday, Acme asked a judge to remove it from the Pentagon blacklist it was put on in January.',
      'lawsuit_filed',
      '2024-05-14',
    ],
    [
      'A federal judge on Tuesday granted Acme a preliminary injunction against the ban, which was to take effect on Friday.',
      'injunction_granted',
      '2024-05-14',
    ],
    [
      'A federal judge granted Acme a preliminary injunction late Tuesday, blocking a ban that would have started on May 20.',
      'injunction_granted',
      '2024-05-14',
    ],
    [
      'U.S. District Judge Jane Roe issued the injunction on May 14 that bars the Pentagon from enforcing the ban on Acme.',
      'injunction_granted',
      '2024-05-14',
    ],
    [
      'The D.C. Circuit on Tuesday upheld the ban on Acme that Congress passed in April.',
      'appeal_ruling_for_government',
      '2024-05-14',
    ],
    [
      'A judge dismissed the lawsuit that Acme had filed in February against its listing, in a decision of May 13.',
      'ruling_for_government',
      '2024-05-13',
    ],
    [
      'Acme will pay $90 million to settle charges that it broke sanctions between 2016 and 2019, the Treasury said on Tuesday.',
      'penalty_settlement',
      '2024-05-14',
    ],
    ['Acme pleaded guilty on Monday to exporting chips to Iran from 2014 to 2018.', 'guilty_plea', '2024-05-13'],
    ['The Treasury extended a licence for Acme until June 30 on Tuesday.', 'general_license_extended', '2024-05-14'],
    [
      'On Tuesday, the Treasury Department issued General License 8, which allows dealings with Acme until June 30, 2024.',
      'general_license_issued',
      '2024-05-14',
    ],
    ['The ban on Acme took effect at midnight on Wednesday.', 'effective', '2024-05-15'],
    ['The ban on Acme, announced on April 9, took effect on Wednesday.', 'effective', '2024-05-15'],
    ['The Commerce Department said on Tuesday that it had added Acme to its Entity List.', 'designated', '2024-05-14'],
    [
      'The Pentagon has removed Acme from its list of Chinese military companies, according to a notice posted on Tuesday.',
      'delisted',
      '2024-05-14',
    ],
    ['A notice in the Federal Register of May 14 removes Acme from the Entity List.', 'delisted', '2024-05-14'],
    [
      'In a Federal Register notice published on Tuesday, the Commerce Department removed Acme from the Entity List.',
      'delisted',
      '2024-05-14',
    ],
    [
      'The Justice Department charged Acme with sanctions evasion in an indictment unsealed Monday.',
      'indictment',
      '2024-05-13',
    ],
    [
      'Acme appealed on Wednesday against a ruling of May 2 that left it on the blacklist.',
      'appeal_filed',
      '2024-05-15',
    ],
    [
      'On Wednesday Acme filed a notice of appeal against the May 2 ruling that left it on the Pentagon blacklist.',
      'appeal_filed',
      '2024-05-15',
    ],
    [
      'Hours after the ban took effect on Tuesday, a judge in Washington on Wednesday suspended the ban on Acme.',
      'injunction_granted',
      '2024-05-15',
    ],
    ['Since May 1, Acme has been on the sanctions list of the EU.', 'designated', '2024-05-01'],
    [
      'The judge ruled on Tuesday that the Pentagon was wrong to put Acme on its blacklist in 2021.',
      'ruling_for_company',
      '2024-05-14',
    ],
    [
      'Shares of Acme fell 8% on Thursday after the Commerce Department added it to its Entity List a day earlier.',
      'designated',
      '2024-05-15',
    ],
    [
      'Shares of Acme fell 8% on Thursday, a day after the Commerce Department added it to its Entity List.',
      'designated',
      '2024-05-15',
    ],
    [
      'Shares of Acme fell 8% on Thursday after the Commerce Department added it to its Entity List.',
      'designated',
      null,
    ],
    [
      'Acme fell on Friday. The Commerce Department had added it to its Entity List the day before.',
      'designated',
      '2024-05-16',
    ],
    [
      'The Commerce Department added Acme to its Entity List. The move was announced on Tuesday.',
      'designated',
      '2024-05-14',
    ],
    [
      'The Commerce Department added Acme to its Entity List. The decision, published on Tuesday in the Federal Register, takes effect on June 1.',
      'designated',
      '2024-05-14',
    ],
    [
      'The Commerce Department has added Acme to its Entity List, the Federal Register showed on Tuesday.',
      'designated',
      '2024-05-14',
    ],
    [
      'President Roe signed an executive order on Tuesday banning Acme from U.S. exchanges as of June 1.',
      'ban_announced',
      '2024-05-14',
    ],
    [
      'By an order dated May 14, the minister prohibited Acme from doing business in Canada.',
      'ban_announced',
      '2024-05-14',
    ],
    ['The Council prolonged the sanctions against Acme until 15 September 2024 on Monday.', 'reaffirmed', '2024-05-13'],
    [
      'The court in Luxembourg annulled on Wednesday the listing of Acme decided by the Council on 3 March 2023.',
      'ruling_for_company',
      '2024-05-15',
    ],
    ['The court annulled on Wednesday the 2023 listing of Acme.', 'ruling_for_company', '2024-05-15'],
    [
      'A U.S. appeals court on Friday refused to pause a ban on Acme set to take effect on Jan. 19, 2025.',
      'stay_denied',
      '2024-05-17',
    ],
    ['The FCC voted 5-0 on Thursday to ban equipment of Acme.', 'ban_announced', '2024-05-16'],
    ['The FCC in 2022 barred new equipment of Acme.', 'ban_announced', '2022'],
    [
      'The Treasury lifted sanctions on Acme on Sunday, January 27, 2019, after its owner gave up control in December 2018.',
      'ban_lifted',
      '2019-01-27',
    ],
    ['WASHINGTON, May 16 (Wire) - The Treasury on Thursday lifted sanctions on Acme.', 'ban_lifted', '2024-05-16'],
    ['WASHINGTON, May 16 (Wire) - The Treasury lifted sanctions on Acme.', 'ban_lifted', null],
    ['The Treasury today lifted sanctions on Acme.', 'ban_lifted', '2024-05-17'],
    [
      'The ministry put Acme on its export control list on Tuesday, a week before talks on May 21.',
      'designated',
      '2024-05-14',
    ],
    ['After talks on Monday, the ministry put Acme on its export control list.', 'designated', null],
  ])('%s (%s → %s)', (text, type, date) => expect(dateOf(text, type)).toBe(date))
})

describe('what stands beside an act gives or lends its day, or does not', () => {
  it.each([
    [
      'The Commerce Department has added Acme to its Entity List. Shares of Acme fell 9% on Thursday.',
      'designated',
      null,
    ],
    [
      'The Commerce Department has added Acme to its Entity List. The department will hold a hearing on June 3.',
      'designated',
      null,
    ],
    [
      'The Commerce Department has added Acme to its Entity List. Borealis was added to the list on May 2.',
      'designated',
      null,
    ],
    [
      'The Commerce Department has added Acme to its Entity List. The company opened its plant on May 2.',
      'designated',
      null,
    ],
    ['A judge has blocked the ban on Acme. The ban was due to take effect on May 20.', 'injunction_granted', null],
    ['A judge has blocked the ban on Acme. The ruling came late on Tuesday.', 'injunction_granted', '2024-05-14'],
    [
      'A judge has blocked the ban on Acme. In his ruling on Tuesday, Judge Roe called it arbitrary.',
      'injunction_granted',
      '2024-05-14',
    ],
    ['A judge has blocked the ban on Acme. The order was issued in January.', 'injunction_granted', null],
    ['Acme has sued the Pentagon over its blacklist. The Pentagon listed it on January 31.', 'lawsuit_filed', null],
    [
      'Acme has sued the Pentagon over its blacklist. The complaint was filed on Tuesday in Washington.',
      'lawsuit_filed',
      '2024-05-14',
    ],
    ['Acme has sued the Pentagon over its blacklist. A hearing is set for Tuesday.', 'lawsuit_filed', null],
    [
      'Acme has sued the Pentagon over its blacklist. The chief executive said on Tuesday he was confident.',
      'lawsuit_filed',
      null,
    ],
    ['The Treasury has lifted its sanctions on Acme. Its founder died on Monday.', 'ban_lifted', null],
    [
      'The Treasury has lifted its sanctions on Acme. The sanctions had been imposed on April 6, 2018.',
      'ban_lifted',
      null,
    ],
    ['The Treasury has extended the licence of Acme. It now runs until June 30.', 'general_license_extended', null],
    ['The Treasury has extended the licence of Acme by 60 days from May 20.', 'general_license_extended', null],
    ['The EU has put Acme on its sanctions list. Ministers meet again on Monday.', 'designated', null],
    ['The EU has put Acme on its sanctions list. Britain did the same on Tuesday.', 'designated', null],
    ['Ministers met in Brussels on Monday. The EU has put Acme on its sanctions list.', 'designated', null],
    [
      'The ministry published a revised list on Tuesday. Acme has been removed from the blacklist.',
      'delisted',
      '2024-05-14',
    ],
    ['Acme reported its results on Tuesday. The Pentagon has removed Acme from its blacklist.', 'delisted', null],
    [
      'Two weeks after the Commerce Department added Acme to its Entity List, China retaliated on Tuesday.',
      'designated',
      null,
    ],
    [
      'The Commerce Department added Acme to its Entity List on Tuesday; on Wednesday China vowed to retaliate.',
      'designated',
      '2024-05-14',
    ],
    ['China on Wednesday condemned a U.S. decision to add Acme to the Entity List.', 'designated', null],
  ])('%s (%s → %s)', (text, type, date) => expect(dateOf(text, type)).toBe(date))

  it.each([
    [
      'Billions were wiped off Acme shares on Thursday as the Treasury added Acme to its sanctions list.',
      'designated',
      null,
    ],
    [
      'Acme sued in January 2021 and two months later a judge granted it a preliminary injunction against the Pentagon.',
      'injunction_granted',
      '2021-03',
    ],
    [
      'The Commerce Department has added Acme to its Entity List. The court planned a hearing scheduled for May 18.',
      'designated',
      null,
    ],
    [
      'On May 10 Acme filed a motion in court. The Commerce Department has added Acme to its Entity List.',
      'designated',
      null,
    ],
  ])('%s (%s → %s)', (text, type, date) => expect(dateOf(text, type)).toBe(date))

  it('gives a speech one day', () => {
    const text =
      'Commerce Secretary Jane Roe said on Tuesday the department is extending a licence for Acme. She told reporters that 40 more Acme affiliates are going onto the Entity List.'
    expect(dateOf(text, 'amended')).toBe('2024-05-14')
  })
})

describe('the day of an act in other languages', () => {
  it.each([
    [
      'de',
      'Das US-Handelsministerium hat Acme am Donnerstag auf seine schwarze Liste gesetzt.',
      'designated',
      '2024-05-16',
    ],
    ['de', 'Die EU verhängte am 14. Mai Sanktionen gegen Acme, die ab 1. Juli gelten.', 'designated', '2024-05-14'],
    [
      'de',
      'Ein US-Richter hat am Mittwoch das Verbot gegen Acme gestoppt, das am Freitag in Kraft treten sollte.',
      'injunction_granted',
      '2024-05-15',
    ],
    [
      'de',
      'Das Finanzministerium verlängerte die Lizenz für Acme am Montag bis zum 30. Juni.',
      'general_license_extended',
      '2024-05-13',
    ],
    ['fr', 'Le département du Commerce a ajouté jeudi Acme à sa liste noire.', 'designated', '2024-05-16'],
    [
      'fr',
      'L’Union européenne a sanctionné Acme le 14 mai, après une première liste en février 2022.',
      'designated',
      '2024-05-14',
    ],
    [
      'fr',
      'Un juge américain a suspendu mercredi l’interdiction d’Acme, qui devait entrer en vigueur vendredi.',
      'injunction_granted',
      '2024-05-15',
    ],
    [
      'fr',
      'Acme, placé sur la liste noire en janvier 2021, a porté plainte mardi contre le Pentagone.',
      'lawsuit_filed',
      '2024-05-14',
    ],
    [
      'fr',
      'Le Trésor américain a prolongé lundi jusqu’au 30 juin la licence d’Acme.',
      'general_license_extended',
      '2024-05-13',
    ],
    ['es', 'El Departamento de Comercio incluyó el jueves a Acme en su lista negra.', 'designated', '2024-05-16'],
    [
      'es',
      'La Unión Europea sancionó el 14 de mayo a Acme, que ya figuraba en la lista de Ucrania desde 2022.',
      'designated',
      '2024-05-14',
    ],
    [
      'es',
      'Un juez bloqueó el miércoles la prohibición contra Acme, que iba a entrar en vigor el viernes.',
      'injunction_granted',
      '2024-05-15',
    ],
    [
      'es',
      'Acme demandó el martes al Pentágono por su inclusión en la lista negra en enero.',
      'lawsuit_filed',
      '2024-05-14',
    ],
    ['it', 'Il Dipartimento del Commercio ha inserito giovedì Acme nella lista nera.', 'designated', '2024-05-16'],
    [
      'it',
      'Un giudice ha sospeso mercoledì il divieto contro Acme, che doveva entrare in vigore venerdì.',
      'injunction_granted',
      '2024-05-15',
    ],
    [
      'it',
      'Acme ha fatto causa martedì al Pentagono per l’inserimento nella lista nera di gennaio.',
      'lawsuit_filed',
      '2024-05-14',
    ],
    ['pt', 'O Departamento de Comércio incluiu na quinta-feira a Acme em sua lista negra.', 'designated', '2024-05-16'],
    [
      'pt',
      'Um juiz suspendeu na quarta-feira (15) a proibição da Acme, que entraria em vigor na sexta.',
      'injunction_granted',
      '2024-05-15',
    ],
    ['ru', 'Минфин США в четверг внес Acme в санкционный список.', 'designated', '2024-05-16'],
    [
      'ru',
      'ЕС ввел санкции против Acme 14 мая, ранее, в феврале 2022 года, это сделала Британия.',
      'designated',
      '2024-05-14',
    ],
    [
      'ru',
      'Суд в среду приостановил запрет Acme, который должен был вступить в силу в пятницу.',
      'injunction_granted',
      '2024-05-15',
    ],
    ['ru', 'Минфин США в понедельник продлил лицензию Acme до 30 июня.', 'general_license_extended', '2024-05-13'],
    [
      'zh',
      '法官5月15日中止了国防部对Acme的投资禁令。Acme1月14日被国防部列入清单,1月29日起诉国防部。',
      'designated',
      '2024-01-14',
    ],
    ['zh', '美国商务部周四将Acme列入实体清单。', 'designated', '2024-05-16'],
    ['zh', '美国商务部5月14日宣布将Acme列入实体清单,6月1日起生效。', 'designated', '2024-05-14'],
    ['zh', '2021年1月被列入清单的Acme,5月14日起诉美国国防部。', 'lawsuit_filed', '2024-05-14'],
    ['zh', '美国财政部5月13日将Acme的许可延长至6月30日。', 'general_license_extended', '2024-05-13'],
    ['ja', '米商務省は16日、Acmeをエンティティーリストに追加した。', 'designated', '2024-05-16'],
    ['ja', '米連邦地裁は15日、17日に発効予定だったAcmeへの禁止令を差し止めた。', 'injunction_granted', '2024-05-15'],
    ['ja', '2021年1月にリストに追加されたAcmeは14日、国防総省を提訴した。', 'lawsuit_filed', '2024-05-14'],
    ['ko', '미 상무부는 16일 Acme를 수출 규제 명단에 올렸다.', 'designated', '2024-05-16'],
    [
      'nl',
      'Het Amerikaanse ministerie van Handel heeft Acme donderdag op de zwarte lijst gezet.',
      'designated',
      '2024-05-16',
    ],
    ['pl', 'Departament Handlu USA wpisał w czwartek Acme na czarną listę.', 'designated', '2024-05-16'],
    ['tr', 'ABD Ticaret Bakanlığı 14 Mayıs’ta Acme’yi kara listeye aldı.', 'designated', '2024-05-14'],
    ['ar', 'أدرجت وزارة التجارة الأميركية شركة Acme على القائمة السوداء يوم الخميس.', 'designated', '2024-05-16'],
    ['uk', 'Мінфін США у четвер запровадив санкції проти Acme.', 'designated', '2024-05-16'],
    ['cs', 'Ministerstvo obchodu USA ve čtvrtek zařadilo Acme na černou listinu.', 'designated', '2024-05-16'],
    ['sv', 'USA:s handelsdepartement satte i torsdags upp Acme på sin svarta lista.', 'designated', '2024-05-16'],
    [
      'hu',
      'Az amerikai kereskedelmi minisztérium csütörtökön feketelistára tette az Acme-t.',
      'designated',
      '2024-05-16',
    ],
    ['ro', 'Departamentul Comerțului a inclus joi Acme pe lista neagră.', 'designated', '2024-05-16'],
  ])('%s: %s (%s → %s)', (lang, text, type, date) => expect(dateOf(text, type, lang)).toBe(date))
})
