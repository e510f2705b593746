import { describe } from 'vitest'
import { tells } from './told-in.ts'

describe('Polish: listings, bans and seizures', () => {
  tells('pl', [
    ['Szef MSWiA wpisał spółkę Acme na listę sankcyjną.', 'designated'],
    ['USA nałożyły sankcje na Acme.', 'designated>us-ofac-sdn'],
    ['Acme została wpisana na listę sankcyjną w piątek.', 'designated@2024-05-17'],
    ['Acme trafiła na czarną listę Departamentu Handlu USA.', 'designated>us-bis-el'],
    ['Pentagon umieścił Acme na liście chińskich firm wojskowych.', 'designated>us-dod-1260h'],
    ['Rada UE objęła sankcjami koncern Acme 13 maja.', 'designated>eu-269-2014@2024-05-13'],
    ['Na koncern Acme nałożono sankcje.', 'designated'],
    ['Rząd wykluczył Acme z budowy sieci 5G.', 'ban_announced'],
    ['Ministerstwo zakazało wczoraj sprzedaży produktów Acme.', 'ban_announced@2024-05-16'],
    ['KNF cofnęła licencję bankową spółce Acme.', 'licence_revoked'],
    ['Władze zamroziły aktywa spółki Acme.', 'asset_seizure'],
    ['UE przedłużyła sankcje wobec Acme o pół roku.', 'reaffirmed'],
    ['USA zaostrzyły sankcje wobec Acme.', 'amended'],
    ['USA mogą wpisać Acme na czarną listę.', 'threatened'],
    ['Rząd rozważa zakaz sprzętu Acme.', 'threatened'],
    ['Acme ma zostać wpisana na listę sankcyjną.', 'threatened'],
    ['USA ponownie wpisały Acme na listę sankcyjną.', 'relisted'],
    ['Senatorowie wzywają do nałożenia sankcji na Acme.', 'threatened'],
  ])
})

describe('Polish: courts', () => {
  tells('pl', [
    ['Acme złożyła skargę na decyzję o wpisie na listę sankcyjną.', 'lawsuit_filed'],
    ['Acme pozwała Pentagon za wpisanie na czarną listę.', 'lawsuit_filed'],
    ['WSA oddalił skargę Acme na wpis na listę sankcyjną.', 'ruling_for_government'],
    ['NSA utrzymał w mocy sankcje wobec Acme.', 'appeal_ruling_for_government'],
    ['Sąd UE unieważnił sankcje wobec Acme.', 'ruling_for_company'],
    ['Sąd federalny tymczasowo wstrzymał zakaz dotyczący Acme.', 'injunction_granted'],
    ['Sąd udzielił zabezpieczenia i wstrzymał sankcje wobec Acme.', 'injunction_granted'],
    ['Sąd odmówił Acme zabezpieczenia w sprawie zakazu.', 'injunction_denied'],
    ['Acme odwołała się od wyroku w sprawie sankcji.', 'appeal_filed'],
    ['WSA uchylił decyzję o wpisie Acme na listę sankcyjną.', 'ruling_for_company'],
    ['Sąd oddalił powództwo banku przeciwko Acme o odszkodowanie.'],
  ])
})

describe('Polish: ends, and what only looks like one', () => {
  tells('pl', [
    ['USA zniosły sankcje wobec Acme we wtorek.', 'ban_lifted@2024-05-14'],
    ['Sankcje wobec Acme zostały zniesione 2 maja 2024 r.', 'ban_lifted@2024-05-02'],
    ['MSWiA wykreśliło Acme z listy sankcyjnej.', 'delisted'],
    ['Acme została usunięta z listy sankcyjnej.', 'delisted'],
    ['USA zniosą sankcje wobec Acme.', 'delisting_proposed'],
    ['Departament Obrony zgodził się usunąć Acme z listy.', 'settlement_agreed'],
    ['Acme nie trafi na listę sankcyjną.', 'announcement_withdrawn'],
    ['Rząd zapowiedział zniesienie sankcji wobec Acme.', 'delisting_proposed'],
    ['Acme domaga się zniesienia sankcji.'],
    ['Acme prosi USA o wykreślenie z listy.'],
    ['USA odmówiły zniesienia sankcji wobec Acme.'],
    ['USA nie zniosły sankcji wobec Acme.'],
    ['USA złagodziły sankcje wobec Acme.', 'partially_lifted'],
    ['Rząd zawiesił zakaz wobec Acme na rok.', 'suspended_by_authority'],
    ['USA odroczyły sankcje wobec Acme.', 'delayed'],
    ['Zakaz wobec Acme wszedł w życie w niedzielę.', 'effective'],
    [
      'Sąd tymczasowo wstrzymał zakaz dotyczący Acme. Wcześniej USA wpisały spółkę na listę.',
      'injunction_granted',
      '~designated',
    ],
    ['Acme miała zostać wykreślona z listy sankcyjnej.'],
  ])
})

describe('Polish: licences, penalties and talk', () => {
  tells('pl', [
    ['Departament Skarbu USA wydał Acme licencję.', 'general_license_issued'],
    ['Departament Skarbu przedłużył licencję dla Acme.', 'general_license_extended'],
    ['Acme przyznała się do winy w sprawie naruszenia sankcji.', 'guilty_plea'],
    ['Acme zapłaci 20 mln dolarów kary za naruszenie sankcji USA.', 'penalty_settlement'],
    ['Prokuratura oskarżyła Acme o obchodzenie sankcji.', 'indictment'],
  ])
})
