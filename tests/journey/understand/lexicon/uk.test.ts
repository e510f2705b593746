import { describe } from 'vitest'
import { tells } from './told-in.ts'

describe('Ukrainian: listings, bans and seizures', () => {
  tells('uk', [
    ['США запровадили санкції проти Acme.', 'designated>us-ofac-sdn'],
    ['Зеленський підписав указ про санкції проти Acme.', 'designated>ua-nsdc'],
    ['РНБО ввела санкції проти компанії Acme у четвер.', 'designated>ua-nsdc@2024-05-16'],
    ['Мінфін США вніс Acme до санкційного списку 13 травня.', 'designated>us-ofac-sdn@2024-05-13'],
    ['Acme потрапила під санкції ЄС.', 'designated'],
    ['Acme внесено до чорного списку Мінторгу США.', 'designated>us-bis-el'],
    ['Пентагон включив Acme до списку китайських військових компаній.', 'designated>us-dod-1260h'],
    ['Уряд заборонив обладнання Acme в мережах 5G.', 'ban_announced'],
    ['Влада вчора заблокувала застосунок Acme.', 'ban_announced@2024-05-16'],
    ['НБУ відкликав банківську ліцензію Acme.', 'licence_revoked'],
    ['Слідчі арештували активи Acme.', 'asset_seizure'],
    ['ЄС продовжив санкції проти Acme на пів року.', 'reaffirmed'],
    ['США посилили санкції проти Acme.', 'amended'],
    ['США можуть внести Acme до чорного списку.', 'threatened'],
    ['Уряд розглядає заборону обладнання Acme.', 'threatened'],
    ['США знову внесли Acme до санкційного списку.', 'relisted'],
    ['Сенатори закликали запровадити санкції проти Acme.', 'threatened'],
  ])
})

describe('Ukrainian: courts', () => {
  tells('uk', [
    ['Acme подала до суду на Пентагон через чорний список.', 'lawsuit_filed'],
    ['Acme подала позов проти рішення про санкції.', 'lawsuit_filed'],
    ['Суд ЄС відхилив позов Acme проти санкцій.', 'ruling_for_government'],
    ['Загальний суд ЄС скасував санкції проти Acme.', 'ruling_for_company'],
    ['Суд тимчасово призупинив заборону Acme.', 'injunction_granted'],
    ['Суд відмовив Acme у забезпеченні позову проти санкцій.', 'injunction_denied'],
    ['Верховний Суд залишив у силі санкції проти Acme.', 'appeal_ruling_for_government'],
    ['Acme оскаржила рішення суду про санкції.', 'appeal_filed'],
    ['Суд стягнув з Acme 20 млн грн боргу за позовом банку.'],
  ])
})

describe('Ukrainian: ends, and what only looks like one', () => {
  tells('uk', [
    ['США зняли санкції з Acme у вівторок.', 'ban_lifted@2024-05-14'],
    ['Санкції проти Acme скасовано 2 травня 2024 року.', 'ban_lifted@2024-05-02'],
    ['Мінторг США виключив Acme з чорного списку.', 'delisted>us-bis-el'],
    ['Acme виключено із санкційного списку.', 'delisted'],
    ['США знімуть санкції з Acme.', 'delisting_proposed'],
    ['Міноборони США погодилося виключити Acme зі списку.', 'settlement_agreed'],
    ['Acme вимагає скасувати санкції.'],
    ['Acme просить США виключити її зі списку.'],
    ['США відмовилися знімати санкції з Acme.'],
    ['США не зняли санкції з Acme.'],
    ['США послабили санкції проти Acme.', 'partially_lifted'],
    ['Уряд призупинив заборону щодо Acme на рік.', 'suspended_by_authority'],
    ['США відклали санкції проти Acme.', 'delayed'],
    ['Заборона на Acme набула чинності в неділю.', 'effective'],
    [
      'Суд тимчасово призупинив заборону Acme. Раніше США внесли компанію до списку.',
      'injunction_granted',
      '~designated',
    ],
    ['Санкції з Acme мали зняти в понеділок.'],
  ])
})

describe('Ukrainian: licences, penalties and talk', () => {
  tells('uk', [
    ['Мінфін США видав Acme нову ліцензію.', 'general_license_issued'],
    ['Мінфін США продовжив ліцензію для Acme.', 'general_license_extended'],
    ['Acme визнала провину в порушенні санкцій США.', 'guilty_plea'],
    ['Acme сплатить Мінфіну США штраф у $20 млн за порушення санкцій.', 'penalty_settlement'],
    ['Прокурори обвинуватили Acme в обході санкцій.', 'indictment'],
  ])
})
