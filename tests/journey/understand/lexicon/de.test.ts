import { describe } from 'vitest'
import { tells } from './told-in.ts'

describe('German: listings, bans and seizures', () => {
  tells('de', [
    ['Die USA haben Acme am Donnerstag auf die Entity List gesetzt.', 'designated>us-bis-el@2024-05-16'],
    [
      'Acme wurde vom US-Verteidigungsministerium auf die Liste chinesischer Militärfirmen gesetzt.',
      'designated>us-dod-1260h',
    ],
    ['Das US-Finanzministerium setzte Acme am 13. Mai auf seine Sanktionsliste.', 'designated>us-ofac-sdn@2024-05-13'],
    ['Das Pentagon setzte Acme auf die Liste.', 'designated>us-dod-1260h'],
    ['Die EU verhängt Sanktionen gegen Acme.', 'designated'],
    ['Brüssel nahm den Chipkonzern Acme gestern in die Sanktionsliste auf.', 'designated@2024-05-16'],
    ['Großbritannien hat Acme mit Sanktionen belegt.', 'designated>gb-sanctions'],
    ['Die Bundesregierung schließt Acme vom Ausbau der 5G-Netze aus.', 'ban_announced'],
    ['Die Behörde untersagte Acme am vergangenen Montag den Verkauf seiner Router.', 'ban_announced@2024-05-13'],
    ['Das Ministerium verbietet Acme den Betrieb der App.', 'ban_announced'],
    ['Die Finanzaufsicht entzog Acme die Banklizenz.', 'licence_revoked'],
    ['Die Behörden froren die Konten von Acme ein.', 'asset_seizure'],
    ['Die USA verschärfen die Sanktionen gegen Acme.', 'amended'],
    ['Die EU verlängert die Sanktionen gegen Acme um sechs Monate.', 'reaffirmed'],
    [
      'Die New Yorker Börse streicht Acme vom Kurszettel, das Delisting gilt ab 3. Juni.',
      'exchange_delisting_announced',
    ],
    ['Die Staatsanwaltschaft in Moskau stufte Acme als unerwünschte Organisation ein.', 'designated'],
    ['Die USA könnten Acme auf ihre schwarze Liste setzen.', 'threatened'],
    ['Die US-Regierung erwägt Sanktionen gegen Acme.', 'threatened'],
    ['Die Regierung will Acme vom 5G-Ausbau ausschließen.', 'threatened'],
    ['US-Senatoren fordern Sanktionen gegen Acme.', 'threatened'],
  ])
})

describe('German: courts', () => {
  tells('de', [
    ['Acme hat beim Bezirksgericht Klage gegen seine Einstufung durch das Pentagon eingereicht.', 'lawsuit_filed'],
    ['Acme klagt gegen die US-Regierung wegen der Aufnahme in die schwarze Liste.', 'lawsuit_filed'],
    ['Acme zieht gegen die EU-Sanktionen vor Gericht.', 'lawsuit_filed'],
    ['Acme stellte beim Verwaltungsgericht einen Eilantrag gegen das Verbot.', 'tro_requested'],
    ['Ein US-Richter hat das Verbot von Acme vorläufig gestoppt.', 'injunction_granted'],
    ['Das Gericht setzt die Einstufung von Acme vorläufig aus.', 'injunction_granted'],
    ['Acme erwirkt einstweilige Verfügung gegen das Verbot.', 'injunction_granted'],
    ['Das Verwaltungsgericht lehnte den Eilantrag von Acme gegen das Verbot ab.', 'injunction_denied'],
    ['Acme scheitert mit Eilantrag gegen das Verbot.', 'injunction_denied'],
    ['Das Berufungsgericht hob die einstweilige Verfügung auf, die Acme vor dem Verbot schützte.', 'injunction_stayed'],
    ['Das EU-Gericht wies die Klage von Acme gegen die Sanktionen ab.', 'ruling_for_government>eu-269-2014'],
    ['Ein US-Gericht bestätigt die Einstufung von Acme als Militärunternehmen.', 'ruling_for_government'],
    ['Das EuG erklärte die Sanktionen gegen Acme für nichtig.', 'ruling_for_company'],
    ['Der EuGH hat die Sanktionen gegen Acme bestätigt.', 'appeal_ruling_for_government'],
    ['Acme legte Berufung gegen das Urteil ein, das die Sanktionen bestätigt.', 'appeal_filed'],
    ['Die EU verhängt Sanktionen gegen Acme. Der Konzern will klagen.', 'designated', 'company_statement'],
  ])
})

describe('German: ends, and what only looks like one', () => {
  tells('de', [
    ['Die USA haben die Sanktionen gegen Acme am Dienstag aufgehoben.', 'ban_lifted@2024-05-14'],
    ['Das Handelsministerium hob das Exportverbot für Acme auf.', 'ban_lifted'],
    ['Die Sanktionen gegen Acme wurden am 2. Mai 2024 aufgehoben.', 'ban_lifted@2024-05-02'],
    ['Das US-Handelsministerium strich Acme von der Entity List.', 'delisted>us-bis-el'],
    ['Acme wurde am Mittwoch von der EU-Sanktionsliste gestrichen.', 'delisted@2024-05-15'],
    ['Die USA werden Acme von der schwarzen Liste streichen.', 'delisting_proposed'],
    ['Das Verteidigungsministerium erklärte sich bereit, Acme von der Liste zu streichen.', 'settlement_agreed'],
    ['Das US-Finanzministerium kündigte an, Acme von der Sanktionsliste zu streichen.', 'delisting_proposed'],
    ['Die US-Regierung hat entschieden, die Sanktionen gegen Acme aufzuheben.', 'ban_lifted'],
    ['Das Gericht gab der Klage von Acme statt und hob den Bescheid der Behörde auf.', 'ruling_for_company'],
    ['Acme, das 2019 auf die Entity List gesetzt wurde, meldete einen Gewinn.', '~designated@2019'],
    ['Acme fordert die Aufhebung der Sanktionen.'],
    ['Acme fordert die EU auf, die Sanktionen aufzuheben.'],
    ['Die USA lehnen es ab, die Sanktionen gegen Acme aufzuheben.'],
    ['Die USA heben die Sanktionen gegen Acme nicht auf.'],
    ['Die USA lockern die Sanktionen gegen Acme.', 'partially_lifted'],
    ['Die Regierung setzte das Verbot von Acme für ein Jahr aus.', 'suspended_by_authority'],
    ['Die Regierung verschob das Verbot von Acme um 90 Tage.', 'enforcement_delayed'],
    ['Das Verbot von Acme tritt am Sonntag in Kraft.', 'effective'],
    [
      'Ein US-Gericht hat das Verbot von Acme vorläufig gestoppt. Die Regierung hatte Acme im Januar auf die Liste gesetzt.',
      'injunction_granted',
      '~designated',
    ],
    ['Die USA hätten Acme am Montag auf die Liste setzen sollen.'],
  ])
})

describe('German: licences, penalties and talk', () => {
  tells('de', [
    ['Das US-Finanzministerium erteilte Acme eine Generallizenz.', 'general_license_issued'],
    ['Das US-Finanzministerium hat die Lizenz für Acme bis zum 29. November verlängert.', 'general_license_extended'],
    ['Acme bekannte sich schuldig, gegen US-Sanktionen verstoßen zu haben.', 'guilty_plea'],
    [
      'Acme zahlt wegen Sanktionsverstößen eine Strafe von 20 Millionen Dollar an das US-Finanzministerium.',
      'penalty_settlement',
    ],
    ['Die US-Justiz hat Acme wegen Verstößen gegen Sanktionen angeklagt.', 'indictment'],
    ['Die Bank wurde im Streit um Aktien verurteilt, Acme 20 Millionen Euro Schadenersatz zu zahlen.'],
  ])
})
