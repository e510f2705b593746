import { describe } from 'vitest'
import { tells } from './told-in.ts'

describe('Italian: listings, bans and seizures', () => {
  tells('it', [
    ['Acme è stata inserita giovedì nella lista nera del Dipartimento del Commercio.', 'designated@2024-05-16'],
    ['Gli Stati Uniti inseriscono Acme nella lista nera delle aziende militari cinesi.', 'designated'],
    ["Il Pentagono ha aggiunto Acme all'elenco delle società militari cinesi.", 'designated>us-dod-1260h'],
    ['Il Tesoro americano ha sanzionato ieri Acme per aver venduto petrolio iraniano.', 'designated@2024-05-16'],
    ['Washington ha imposto lunedì scorso sanzioni ad Acme.', 'designated@2024-05-13'],
    ['Gli Stati Uniti potrebbero inserire Acme nella lista nera.', 'threatened'],
    ['Il governo valuta di vietare gli apparati di Acme nelle reti 5G.', 'threatened'],
    ['Il Garante della privacy vieta ad Acme il trattamento dei dati.', 'ban_announced'],
    ['Il governo ha vietato il 3 maggio ad Acme di vendere i suoi apparati.', 'ban_announced@2024-05-03'],
    ['Il governo ha esercitato il golden power bloccando la vendita di Borealis ad Acme.', 'ban_announced'],
    ['Il tribunale ordina il blocco di Acme in tutta Italia.', 'ban_announced'],
    ["L'autorità ha revocato la licenza di Acme.", 'licence_revoked'],
    ['La Guardia di finanza ha congelato i conti di Acme.', 'asset_seizure'],
    ['I beni di Acme sono stati sequestrati dalla procura.', 'asset_seizure'],
    ['La Borsa di New York cancellerà Acme dal listino.', 'exchange_delisting_announced'],
    ['Il divieto contro Acme è entrato in vigore lunedì.', 'effective@2024-05-13'],
    ["L'Unione europea ha prorogato di sei mesi le sanzioni contro Acme.", 'reaffirmed'],
    ['Secondo alcune fonti, Washington avrebbe sanzionato Acme.'],
    ['Il Senato ha approvato un disegno di legge per mettere al bando Acme.', 'legislative_action'],
  ])
})

describe('Italian: courts', () => {
  tells('it', [
    ['Il Tar ha dato parzialmente ragione ad Acme contro il golden power.', 'ruling_mixed'],
    ["Acme ha citato in giudizio il Pentagono per l'inserimento nella lista.", 'lawsuit_filed'],
    ['Acme ha presentato lunedì un ricorso al Tar contro il divieto del governo.', 'lawsuit_filed@2024-05-13'],
    ['Acme chiede al giudice di sospendere il divieto.', 'tro_requested'],
    ['Un giudice federale ha sospeso temporaneamente il divieto contro Acme.', 'injunction_granted'],
    ["Un giudice blocca temporaneamente l'inserimento di Acme nella lista nera.", 'injunction_granted'],
    ['Il Tar ha concesso la sospensiva ad Acme contro il decreto del governo.', 'injunction_granted'],
    ['Il Tar ha respinto la richiesta di sospensiva di Acme contro il golden power.', 'injunction_denied'],
    ['Il giudice si rifiuta di sospendere il divieto contro Acme.', 'injunction_denied'],
    ["La corte d'appello ha revocato l'ingiunzione che proteggeva Acme dal divieto.", 'injunction_stayed'],
    ["Il tribunale ha confermato l'inserimento di Acme nella lista nera.", 'ruling_for_government'],
    ['Il Tar ha respinto il ricorso di Acme contro il golden power.', 'ruling_for_government'],
    ["Il Tribunale dell'UE ha annullato le sanzioni imposte ad Acme.", 'ruling_for_company'],
    ['Acme ha impugnato davanti al Consiglio di Stato la sentenza che conferma il divieto.', 'appeal_filed'],
    [
      "Un tribunale ha confermato l'inserimento di Acme nella lista nera. Acme farà ricorso contro la decisione.",
      'ruling_for_government',
      'company_statement',
    ],
    ['Il Tar ha accolto in parte il ricorso di Acme contro il golden power.', 'ruling_mixed'],
  ])
})

describe('Italian: ends, and what only looks like one', () => {
  tells('it', [
    ['Gli Stati Uniti hanno revocato martedì le sanzioni contro Acme.', 'ban_lifted@2024-05-14'],
    ['Le sanzioni contro Acme sono state revocate dal Tesoro il 2 maggio 2024.', 'ban_lifted@2024-05-02'],
    ['Il Dipartimento del Commercio ha rimosso Acme dalla Entity List.', 'delisted>us-bis-el'],
    ['Gli Stati Uniti rimuoveranno Acme dalla lista nera.', 'delisting_proposed'],
    ['Il Pentagono ha accettato di rimuovere Acme dalla lista.', 'settlement_agreed'],
    ['Gli Stati Uniti non revocano le sanzioni contro Acme.'],
    ['Gli Stati Uniti potrebbero revocare le sanzioni contro Acme.', 'delisting_proposed'],
    ['Acme chiede la revoca delle sanzioni degli Stati Uniti.'],
    ['Il Tesoro ha allentato le sanzioni contro Acme.', 'partially_lifted'],
    ["Il governo ha sospeso l'applicazione delle sanzioni contro Acme.", 'suspended_by_authority'],
    ['Washington ha rinviato di 90 giorni il divieto contro Acme.', 'enforcement_delayed'],
    [
      'Un giudice ha sospeso il divieto contro Acme. Acme era stata inserita nella lista nera a gennaio.',
      'injunction_granted',
      '~designated',
    ],
  ])
})

describe('Italian: licences, penalties and talk', () => {
  tells('it', [
    ["L'Ofac ha rilasciato una licenza generale che consente le operazioni con Acme.", 'general_license_issued'],
    ['Il Tesoro ha prorogato la licenza generale di Acme fino al 29 novembre.', 'general_license_extended'],
    ['Acme si è dichiarata colpevole di aver violato le sanzioni americane.', 'guilty_plea'],
    ['Acme pagherà 20 milioni di dollari per chiudere le accuse di violazione delle sanzioni.', 'penalty_settlement'],
    ['Acme è stata multata per 5 milioni di euro per violazione delle sanzioni.', 'penalty_settlement'],
    ["La procura ha incriminato Acme per violazione dell'embargo all'Iran.", 'indictment'],
    [
      'Il ministero ha inserito Acme nella lista delle sanzioni. Acme smentisce le accuse del governo.',
      'designated',
      'denial',
    ],
  ])
})
