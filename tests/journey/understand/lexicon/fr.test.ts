import { describe } from 'vitest'
import { tells } from './told-in.ts'

describe('French: listings, bans and seizures', () => {
  tells('fr', [
    ['Acme a été placée jeudi sur la liste noire du département du Commerce.', 'designated@2024-05-16'],
    ['Les États-Unis ajoutent Acme à leur liste noire des entreprises militaires chinoises.', 'designated'],
    ['Le Pentagone a inscrit Acme sur sa liste des entreprises militaires chinoises.', 'designated>us-dod-1260h'],
    ['Le Trésor américain a sanctionné hier Acme pour avoir vendu du pétrole iranien.', 'designated@2024-05-16'],
    ['Washington a imposé lundi dernier des sanctions à Acme.', 'designated@2024-05-13'],
    ['Les États-Unis pourraient inscrire Acme sur leur liste noire.', 'threatened'],
    ['Le gouvernement envisage d’interdire les équipements d’Acme dans les réseaux 5G.', 'threatened'],
    ['La Cnil interdit à Acme de collecter les données de l’iris.', 'ban_announced'],
    ['Le gouvernement a interdit le 3 mai à Acme de vendre ses équipements.', 'ban_announced@2024-05-03'],
    ['Le tribunal judiciaire de Paris ordonne le blocage d’Acme en France.', 'ban_announced'],
    ['Bercy a bloqué le rachat de Borealis par Acme.', 'ban_announced'],
    ['L’Arcom a retiré l’agrément d’Acme.', 'licence_revoked'],
    ['Les autorités ont gelé les avoirs d’Acme.', 'asset_seizure'],
    ['Les comptes bancaires d’Acme ont été saisis par la justice.', 'asset_seizure'],
    ['La Bourse de New York va radier Acme de la cote.', 'exchange_delisting_announced'],
    ['L’interdiction d’Acme est entrée en vigueur lundi.', 'effective@2024-05-13'],
    ['L’Union européenne a prolongé de six mois les sanctions contre Acme.', 'reaffirmed'],
    ['Washington aurait sanctionné Acme, selon des sources.'],
    ['Le Sénat a adopté une proposition de loi pour interdire Acme.', 'legislative_action'],
  ])
})

describe('French: courts', () => {
  tells('fr', [
    [
      "Mardi, le tribunal a indiqué que la demande de suspension d'Acme contre l'interdiction avait été rejetée.",
      'injunction_denied',
    ],
    ["Le tribunal a rejeté son action contre l'interdiction d'Acme.", 'ruling_for_government'],
    ['Acme a attaqué en justice le Pentagone pour son inscription sur la liste.', 'lawsuit_filed'],
    ['Acme a déposé lundi un recours contre son interdiction par le gouvernement.', 'lawsuit_filed@2024-05-13'],
    ['Acme demande au juge de suspendre l’interdiction.', 'tro_requested'],
    ['Un juge fédéral a suspendu provisoirement l’interdiction d’Acme.', 'injunction_granted'],
    ['Un juge bloque temporairement l’inscription d’Acme sur la liste noire.', 'injunction_granted'],
    ['Le juge des référés du Conseil d’État suspend l’interdiction d’Acme.', 'injunction_granted'],
    ['Le juge a accordé à Acme une injonction préliminaire contre l’interdiction.', 'injunction_granted'],
    ['Le Conseil d’État a rejeté la demande de suspension de l’interdiction déposée par Acme.', 'injunction_denied'],
    ['Le juge refuse de suspendre l’interdiction d’Acme.', 'injunction_denied'],
    ['La cour d’appel a levé l’injonction qui protégeait Acme de l’interdiction.', 'injunction_stayed'],
    ['Le tribunal a confirmé l’inscription d’Acme sur la liste noire.', 'ruling_for_government'],
    ['Le tribunal a rejeté le recours d’Acme contre les sanctions.', 'ruling_for_government'],
    ['Le Tribunal de l’UE a annulé les sanctions imposées à Acme.', 'ruling_for_company'],
    ['Acme a fait appel du jugement qui valide les sanctions.', 'appeal_filed'],
    [
      'Un tribunal a confirmé l’inscription d’Acme sur la liste noire. Acme va faire appel de ce jugement.',
      'ruling_for_government',
      'company_statement',
    ],
    ['Le tribunal a donné partiellement raison à Acme dans son recours contre l’interdiction.', 'ruling_mixed'],
  ])
})

describe('French: ends, and what only looks like one', () => {
  tells('fr', [
    ['Les États-Unis ont levé mardi les sanctions contre Acme.', 'ban_lifted@2024-05-14'],
    ['Les sanctions contre Acme ont été levées par le Trésor le 2 mai 2024.', 'ban_lifted@2024-05-02'],
    ['Le département du Commerce a retiré Acme de la liste des entités.', 'delisted>us-bis-el'],
    ['Les États-Unis retireront Acme de la liste noire.', 'delisting_proposed'],
    ['Le Pentagone a accepté de retirer Acme de la liste.', 'settlement_agreed'],
    ['Les États-Unis ne lèvent pas les sanctions contre Acme.'],
    ['Les États-Unis pourraient lever les sanctions contre Acme.', 'delisting_proposed'],
    ['Acme réclame la levée des sanctions des États-Unis.'],
    ['Le Trésor a allégé les sanctions contre Acme.', 'partially_lifted'],
    ['Le gouvernement a suspendu l’application des sanctions contre Acme.', 'suspended_by_authority'],
    ['Washington a repoussé de 90 jours l’interdiction d’Acme.', 'enforcement_delayed'],
    [
      'Un juge a suspendu l’interdiction d’Acme. Acme avait été placée sur la liste noire en janvier.',
      'injunction_granted',
      '~designated',
    ],
  ])
})

describe('French: licences, penalties and talk', () => {
  tells('fr', [
    ['L’Ofac a délivré une licence générale qui autorise les transactions avec Acme.', 'general_license_issued'],
    ['Le Trésor a prolongé la licence générale d’Acme jusqu’au 29 novembre.', 'general_license_extended'],
    ['Acme a plaidé coupable de violation des sanctions américaines.', 'guilty_plea'],
    [
      'Acme va payer 20 millions de dollars pour régler les accusations de violation des sanctions.',
      'penalty_settlement',
    ],
    ['Acme a été condamnée à une amende de 5 millions d’euros pour violation des sanctions.', 'penalty_settlement'],
    ['Acme a été mise en examen pour violation de l’embargo contre l’Iran.', 'indictment'],
    [
      'Le ministère a placé Acme sur la liste des sanctions. Acme dément les accusations du gouvernement.',
      'designated',
      'denial',
    ],
  ])
})
