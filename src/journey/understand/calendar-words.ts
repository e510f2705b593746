/** The words of a language for its days: each list is a part of a regular expression; months and weekdays in order, from January and Sunday. */
export interface CalendarWords {
  months: readonly string[]
  weekdays: readonly string[]
  today: string
  yesterday: string
  dayBefore: string
  /** Stands before or after a weekday or month that lies ahead. */
  next: string
  /** `hace tres días`: with a number at `#`. */
  ago: string
  lastWeek: string
  lastMonth: string
  lastYear: string
  thisMonth: string
  numbers: readonly string[]
  /** Between day and month or month and year. */
  of: string
  /** Before a date that ends something, or from which something holds. */
  until: string
  from: string
}

export const CALENDARS: Readonly<Record<string, CalendarWords>> = {
  es: {
    months:
      'ene(?:ro)? feb(?:rero)? mar(?:zo)? abr(?:il)? mayo jun(?:io)? jul(?:io)? ago(?:sto)? sep(?:t(?:iembre)?)?|setiembre oct(?:ubre)? nov(?:iembre)? dic(?:iembre)?'.split(
        ' ',
      ),
    weekdays: 'domingo lunes martes miércoles jueves viernes sábado'.split(' '),
    today: 'hoy',
    yesterday: 'ayer',
    dayBefore: 'anteayer|antier',
    next: 'próximo|próxima|que viene|siguiente',
    ago: 'hace # días',
    lastWeek: 'la semana pasada|la pasada semana',
    lastMonth: 'el mes pasado|el pasado mes',
    lastYear: 'el año pasado|el pasado año',
    thisMonth: 'este mes',
    numbers: 'un dos tres cuatro cinco seis siete ocho nueve diez'.split(' '),
    of: 'de|del',
    until: 'hasta|antes|vence|vencía|expira|expiraba|plazo|a más tardar|como máximo',
    from: 'a partir|efectos|vigente desde|vigor desde',
  },
  fr: {
    months:
      'janv(?:ier|\\.)? févr(?:ier|\\.)? mars avr(?:il|\\.) mai juin juil(?:let|\\.) août sept(?:embre|\\.) oct(?:obre|\\.) nov(?:embre|\\.) déc(?:embre|\\.)'.split(
        ' ',
      ),
    weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
    today: "aujourd['’]hui",
    yesterday: 'hier',
    dayBefore: 'avant-hier',
    next: 'prochaine?|suivante?',
    ago: 'il y a # jours',
    lastWeek: 'la semaine dernière|la semaine passée',
    lastMonth: 'le mois dernier|le mois passé',
    lastYear: "l['’]an dernier|l['’]année dernière|l['’]an passé",
    thisMonth: 'ce mois-ci|courant du mois',
    numbers: 'un deux trois quatre cinq six sept huit neuf dix'.split(' '),
    of: 'de|du|d',
    until: "jusqu['’](?:au|à|en)|avant|d['’]ici|expire|expirait|au plus tard|échéance",
    from: 'à partir|à compter|dès|effet',
  },
  pt: {
    months:
      'jan(?:eiro)? fev(?:ereiro)? mar(?:ço)? abr(?:il)? mai(?:o)? jun(?:ho)? jul(?:ho)? ago(?:sto)? set(?:embro)? out(?:ubro)? nov(?:embro)? dez(?:embro)?'.split(
        ' ',
      ),
    weekdays:
      'domingo segunda(?:-feira)? terça(?:-feira)? quarta(?:-feira)? quinta(?:-feira)? sexta(?:-feira)? sábado'.split(
        ' ',
      ),
    today: 'hoje',
    yesterday: 'ontem',
    dayBefore: 'anteontem',
    next: 'próximo|próxima|que vem|seguinte',
    ago: 'há # dias',
    lastWeek: 'na semana passada|a semana passada|semana passada',
    lastMonth: 'mês passado',
    lastYear: 'ano passado',
    thisMonth: 'este mês|neste mês',
    numbers: '(?:um|uma) (?:dois|duas) três quatro cinco seis sete oito nove dez'.split(' '),
    of: 'de|do',
    until: 'até|antes|vence|vencia|expira|prazo|no máximo',
    from: 'a partir|efeito|vigor desde',
  },
  it: {
    months:
      'gen(?:naio)? feb(?:braio)? mar(?:zo)? apr(?:ile)? mag(?:gio)? giu(?:gno)? lug(?:lio)? ago(?:sto)? set(?:t(?:embre)?)? ott(?:obre)? nov(?:embre)? dic(?:embre)?'.split(
        ' ',
      ),
    weekdays: 'domenica lunedì martedì mercoledì giovedì venerdì sabato'.split(' '),
    today: 'oggi|stamattina|stamani',
    yesterday: 'ieri',
    dayBefore: "l['’]altro ieri|altroieri",
    next: 'prossimo|prossima|successivo',
    ago: '# giorni fa',
    lastWeek: 'la scorsa settimana|la settimana scorsa|settimana scorsa|scorsa settimana',
    lastMonth: 'il mese scorso|lo scorso mese|mese scorso',
    lastYear: "l['’]anno scorso|lo scorso anno",
    thisMonth: 'questo mese',
    numbers: '(?:un|uno) due tre quattro cinque sei sette otto nove dieci'.split(' '),
    of: 'di|del|d',
    until: 'fino|entro|prima|scade|scadeva|scadenza|non oltre',
    from: 'a partire|a decorrere|effetto|dal|dall',
  },
  ro: {
    months:
      'ian(?:uarie)? feb(?:ruarie)? mart(?:ie)? apr(?:ilie)? mai iun(?:ie)? iul(?:ie)? aug(?:ust)? sept(?:embrie)? oct(?:ombrie)? (?:noi(?:embrie)?|nov) dec(?:embrie)?'.split(
        ' ',
      ),
    weekdays: 'duminică luni marți miercuri joi vineri sâmbătă'.split(' '),
    today: 'astăzi|azi',
    yesterday: 'ieri',
    dayBefore: 'alaltăieri',
    next: 'viitoare|viitor|următoare',
    ago: 'acum # zile|în urmă cu # zile',
    lastWeek: 'săptămâna trecută',
    lastMonth: 'luna trecută',
    lastYear: 'anul trecut',
    thisMonth: 'luna aceasta|luna asta',
    numbers: '(?:o|un) (?:două|doi) trei patru cinci șase șapte opt nouă zece'.split(' '),
    of: 'din|a lunii',
    until: 'până|înainte|expiră|expira|termen|cel târziu',
    from: 'începând|efect|de la',
  },
}
