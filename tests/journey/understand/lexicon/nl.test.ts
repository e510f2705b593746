import { describe } from 'vitest'
import { tells } from './told-in.ts'

describe('Dutch: listings, bans and seizures', () => {
  tells('nl', [
    ['De VS hebben Acme donderdag op de Entity List geplaatst.', 'designated>us-bis-el@2024-05-16'],
    [
      'Acme werd op 13 mei door het Pentagon op de lijst van Chinese militaire bedrijven gezet.',
      'designated>us-dod-1260h@2024-05-13',
    ],
    ['De EU legt Acme sancties op.', 'designated'],
    ['Het Amerikaanse ministerie van Financien zette Acme op zijn sanctielijst.', 'designated>us-ofac-sdn'],
    ['Brussel heeft sancties ingesteld tegen Acme.', 'designated'],
    ['Het bedrijf Acme komt op de zwarte lijst van de VS.', 'designated'],
    ['Het kabinet weert Acme uit het 5G-netwerk.', 'ban_announced'],
    ['De minister verbood Acme gisteren de export van machines.', 'ban_announced@2024-05-16'],
    ['De toezichthouder trok de bankvergunning van Acme in.', 'licence_revoked'],
    ['De autoriteiten bevroren de tegoeden van Acme.', 'asset_seizure'],
    ['De EU verlengt de sancties tegen Acme met een half jaar.', 'reaffirmed'],
    ['De VS scherpen de sancties tegen Acme aan.', 'amended'],
    ['De VS kunnen Acme op de zwarte lijst zetten.', 'threatened'],
    ['Het kabinet overweegt een verbod op apparatuur van Acme.', 'threatened'],
    ['De regering wil Acme uitsluiten van het 5G-netwerk.', 'threatened'],
    ['Amerikaanse senatoren eisen sancties tegen Acme.', 'threatened'],
  ])
})

describe('Dutch: courts', () => {
  tells('nl', [
    ['Acme stapt naar de rechter om het verbod van de VS.', 'lawsuit_filed'],
    ['Acme heeft een rechtszaak aangespannen tegen het Pentagon over de zwarte lijst.', 'lawsuit_filed'],
    ['De rechter heeft het verbod op Acme voorlopig geschorst.', 'injunction_granted'],
    ['Een Amerikaanse rechter blokkeert voorlopig het verbod op Acme.', 'injunction_granted'],
    ['De rechtbank wees het verzoek van Acme om een voorlopige voorziening tegen het verbod af.', 'injunction_denied'],
    ['Het EU-gerecht heeft het beroep van Acme tegen de sancties verworpen.', 'ruling_for_government'],
    ['Het EU-gerecht vernietigde de sancties tegen Acme.', 'ruling_for_company'],
    ['De Raad van State handhaaft het verbod op Acme.', 'appeal_ruling_for_government'],
    ['Acme gaat in hoger beroep tegen de uitspraak over de sancties.', 'appeal_filed'],
    ['Het gerechtshof hief het besluit van de minister over Acme op.', 'appeal_ruling_for_company'],
    ['De rechtbank veroordeelde Acme tot 20 miljoen euro schadevergoeding aan een klant.'],
  ])
})

describe('Dutch: ends, and what only looks like one', () => {
  tells('nl', [
    ['De VS hebben de sancties tegen Acme dinsdag opgeheven.', 'ban_lifted@2024-05-14'],
    ['De sancties tegen Acme werden op 2 mei 2024 opgeheven.', 'ban_lifted@2024-05-02'],
    ['Het ministerie haalde Acme van de zwarte lijst.', 'delisted'],
    ['Acme is van de sanctielijst gehaald.', 'delisted'],
    ['De minister trok het bevel tegen Acme in.', 'ban_lifted'],
    ['De VS zullen de sancties tegen Acme opheffen.', 'delisting_proposed'],
    ['Het ministerie stemde ermee in Acme van de lijst te schrappen.', 'settlement_agreed'],
    ['Acme eist opheffing van de sancties.'],
    ['Acme vraagt de VS de sancties op te heffen.'],
    ['De VS weigeren de sancties tegen Acme op te heffen.'],
    ['De VS heffen de sancties tegen Acme niet op.'],
    ['De VS versoepelen de sancties tegen Acme.', 'partially_lifted'],
    ['De minister schortte het bevel tegen Acme op.', 'suspended_by_authority'],
    ['De VS stellen het verbod op Acme uit.', 'enforcement_delayed'],
    ['Het verbod op Acme is zondag van kracht geworden.', 'effective'],
    [
      'De rechter heeft het verbod op Acme voorlopig geschorst. De VS hadden Acme in januari op de lijst gezet.',
      'injunction_granted',
      '~designated',
    ],
  ])
})

describe('Dutch: licences, penalties and talk', () => {
  tells('nl', [
    ['Het Amerikaanse ministerie van Financien verleende Acme een vergunning.', 'general_license_issued'],
    ['Het Amerikaanse ministerie van Financien heeft de vergunning voor Acme verlengd.', 'general_license_extended'],
    ['Acme bekende schuld aan overtreding van sancties.', 'guilty_plea'],
    ['Acme betaalt een boete van 20 miljoen dollar aan de VS wegens overtreding van sancties.', 'penalty_settlement'],
    ['Het Openbaar Ministerie vervolgt Acme wegens omzeiling van sancties.', 'indictment'],
  ])
})
