import { describe } from 'vitest'
import { tells } from './told-in.ts'

describe('Romanian: listings, bans and seizures', () => {
  tells('ro', [
    ['Acme a fost inclusă joi pe lista neagră a Departamentului Comerțului.', 'designated@2024-05-16'],
    ['Statele Unite adaugă Acme pe lista neagră a companiilor militare chineze.', 'designated'],
    ['Pentagonul a adăugat compania Acme pe lista companiilor militare chineze.', 'designated>us-dod-1260h'],
    ['Trezoreria americană a sancționat ieri Acme pentru vânzarea de petrol iranian.', 'designated@2024-05-16'],
    ['Washingtonul a impus lunea trecută sancțiuni împotriva Acme.', 'designated@2024-05-13'],
    ['Statele Unite ar putea include Acme pe lista neagră.', 'threatened'],
    ['Guvernul ia în calcul interzicerea echipamentelor Acme în rețelele 5G.', 'threatened'],
    ['ANCOM a interzis companiei Acme să vândă echipamente.', 'ban_announced'],
    ['Guvernul a interzis pe 3 mai echipamentele Acme.', 'ban_announced@2024-05-03'],
    ['Un judecător a dispus blocarea Acme în România.', 'ban_announced'],
    ['CNA a retras licența postului Acme.', 'licence_revoked'],
    ['Autoritățile au înghețat conturile Acme.', 'asset_seizure'],
    ['Activele Acme au fost sechestrate de procurori.', 'asset_seizure'],
    ['Bursa din New York va delista Acme.', 'exchange_delisting_announced'],
    ['Interdicția impusă Acme a intrat în vigoare luni.', 'effective@2024-05-13'],
    ['Uniunea Europeană a prelungit cu șase luni sancțiunile împotriva Acme.', 'reaffirmed'],
    ['Potrivit unor surse, Washingtonul ar fi sancționat Acme.'],
    ['Senatul a adoptat un proiect de lege pentru interzicerea Acme.', 'legislative_action'],
  ])
})

describe('Romanian: courts', () => {
  tells('ro', [
    ['Acme a dat în judecată Pentagonul pentru includerea pe listă.', 'lawsuit_filed'],
    ['Acme a depus luni o contestație împotriva interdicției impuse de guvern.', 'lawsuit_filed@2024-05-13'],
    ['Acme cere instanței să suspende interdicția.', 'tro_requested'],
    ['Un judecător federal a suspendat temporar interdicția impusă Acme.', 'injunction_granted'],
    ['Un judecător blochează temporar includerea Acme pe lista neagră.', 'injunction_granted'],
    ['Instanța a admis cererea de suspendare a interdicției formulată de Acme.', 'injunction_granted'],
    ['Instanța a respins cererea de suspendare a interdicției formulată de Acme.', 'injunction_denied'],
    ['Judecătorul refuză să suspende interdicția impusă Acme.', 'injunction_denied'],
    ['Tribunalul a menținut includerea Acme pe lista neagră.', 'ruling_for_government'],
    ['Tribunalul a respins recursul Acme împotriva sancțiunilor.', 'ruling_for_government'],
    ['Tribunalul UE a anulat sancțiunile impuse companiei Acme.', 'ruling_for_company'],
    ['Acme a făcut recurs împotriva deciziei prin care au fost menținute sancțiunile.', 'appeal_filed'],
    [
      'Tribunalul a confirmat includerea Acme pe lista neagră. Acme va contesta decizia.',
      'ruling_for_government',
      'company_statement',
    ],
    ['Instanța a admis în parte contestația Acme împotriva interdicției.', 'ruling_mixed'],
  ])
})

describe('Romanian: ends, and what only looks like one', () => {
  tells('ro', [
    ['Statele Unite au ridicat marți sancțiunile împotriva Acme.', 'ban_lifted@2024-05-14'],
    ['Sancțiunile împotriva Acme au fost ridicate de Trezorerie pe 2 mai 2024.', 'ban_lifted@2024-05-02'],
    ['Departamentul Comerțului a scos Acme de pe lista entităților.', 'delisted>us-bis-el'],
    ['Statele Unite vor scoate Acme de pe lista neagră.', 'delisting_proposed'],
    ['Pentagonul a acceptat să scoată Acme de pe listă.', 'settlement_agreed'],
    ['Statele Unite nu ridică sancțiunile împotriva Acme.'],
    ['Statele Unite ar putea ridica sancțiunile împotriva Acme.', 'delisting_proposed'],
    ['Acme cere ridicarea sancțiunilor impuse de Statele Unite.'],
    ['Trezoreria a relaxat sancțiunile împotriva Acme.', 'partially_lifted'],
    ['Guvernul a suspendat aplicarea sancțiunilor împotriva Acme.', 'suspended_by_authority'],
    ['Washingtonul a amânat cu 90 de zile interdicția impusă Acme.', 'enforcement_delayed'],
    [
      'Un judecător a suspendat interdicția impusă Acme. Acme fusese inclusă pe lista neagră în ianuarie.',
      'injunction_granted',
      '~designated',
    ],
  ])
})

describe('Romanian: licences, penalties and talk', () => {
  tells('ro', [
    ['OFAC a emis o licență generală care permite tranzacțiile cu Acme.', 'general_license_issued'],
    ['Trezoreria a prelungit licența generală pentru Acme până la 29 noiembrie.', 'general_license_extended'],
    ['Acme a pledat vinovată pentru încălcarea sancțiunilor americane.', 'guilty_plea'],
    [
      'Acme va plăti 20 de milioane de dolari pentru a închide acuzațiile de încălcare a sancțiunilor.',
      'penalty_settlement',
    ],
    ['Acme a fost amendată cu 5 milioane de euro pentru încălcarea sancțiunilor.', 'penalty_settlement'],
    ['Procurorii au inculpat Acme pentru încălcarea embargoului.', 'indictment'],
    ['Ministerul a inclus Acme pe lista de sancțiuni. Acme neagă acuzațiile guvernului.', 'designated', 'denial'],
  ])
})
