import { NORTHERN } from './northern-calendars.ts'

/** The words of a language for its days: each list is a part of a regular expression; months and weekdays in order, from January and Sunday. */
export interface CalendarWords {
  months: readonly string[]
  weekdays: readonly string[]
  today: string
  yesterday: string
  dayBefore: string
  /** Stands before or after a weekday or month that lies ahead. */
  next: string
  /** `hace tres días`: with a number at `#`; then the same in weeks, months and years. */
  ago: string
  agoWeeks: string
  agoMonths: string
  agoYears: string
  /** Beside a weekday: not today's. */
  last: string
  /** Behind a weekday: of the week before. */
  ofLastWeek: string
  thisWeek: string
  /** Before the number of a day whose month is understood: `no dia 14`. */
  onDay: string
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
  /** Before a month or a year without its day; left out: what the Romance languages say. */
  before?: string
  /** The year and the month stand before the day: `2024. május 13-án`. */
  monthFirst?: boolean
  /** Behind a year. */
  yearWord?: string
}

export const CALENDARS: Readonly<Record<string, CalendarWords>> = {
  es: {
    months:
      'ene(?:ro)? feb(?:rero)? mar(?:zo)? abr(?:il)? mayo jun(?:io)? jul(?:io)? ago(?:sto)? sep(?:t(?:iembre)?)?|setiembre oct(?:ubre)? nov(?:iembre)? dic(?:iembre)?'.split(
        ' ',
      ),
    weekdays: 'domingo lunes martes miércoles jueves viernes sábado'.split(' '),
    today: 'hoy',
    yesterday: 'ayer|anoche',
    dayBefore: 'anteayer|antier',
    next: 'próximo|próxima|que viene|siguiente',
    ago: 'hace # días',
    agoWeeks: 'hace (?:unas )?# semanas?',
    agoMonths: 'hace # meses|hace un mes',
    agoYears: 'hace # años?',
    last: 'pasado|pasada|último|última',
    ofLastWeek: 'de la (?:semana pasada|pasada semana)',
    thisWeek: 'esta semana|esta misma semana',
    onDay: '(?:el|del|este) día|el pasado',
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
    agoWeeks: 'il y a # semaines?',
    agoMonths: 'il y a # mois',
    agoYears: 'il y a # ans?',
    last: 'derni(?:er|ère)|passée?',
    ofLastWeek: 'de la semaine (?:dernière|passée)',
    thisWeek: 'cette semaine',
    onDay: '(?:ce|le) (?!\\d+\\s*[°%€$])(?=\\d{1,2}\\s*(?:$|[,;.)]))',
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
    agoWeeks: 'há # semanas?|# semanas? atrás',
    agoMonths: 'há # (?:meses|mês)|# (?:meses|mês) atrás',
    agoYears: 'há # anos?|# anos? atrás',
    last: 'passad[oa]|últim[oa]',
    ofLastWeek: 'da semana passada',
    thisWeek: 'n?esta semana',
    onDay: 'n?o dia|do dia|neste dia',
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
    agoWeeks: '# settiman[ae] fa',
    agoMonths: '# mes[ei] fa',
    agoYears: '# ann[oi] fa',
    last: 'scors[oa]|passat[oa]|ultim[oa]',
    ofLastWeek: 'della (?:settimana scorsa|scorsa settimana)',
    thisWeek: 'questa settimana',
    onDay: 'il giorno|lo scorso',
    lastWeek: 'la scorsa settimana|la settimana scorsa|settimana scorsa|scorsa settimana',
    lastMonth: 'il mese scorso|lo scorso mese|mese scorso',
    lastYear: "l['’]anno scorso|lo scorso anno",
    thisMonth: 'questo mese',
    numbers: '(?:un|uno) due tre quattro cinque sei sette otto nove dieci'.split(' '),
    of: 'di|del|d',
    until: 'fino|entro|prima|scade|scadeva|scadenza|non oltre',
    from: 'a partire|a decorrere|effetto|vigore dal',
  },
  ro: {
    months:
      'ian(?:uarie)? feb(?:ruarie)? mart(?:ie)? apr(?:ilie)? mai iun(?:ie)? iul(?:ie)? aug(?:ust)? sept(?:embrie)? oct(?:ombrie)? (?:noi(?:embrie)?|nov) dec(?:embrie)?'.split(
        ' ',
      ),
    weekdays: 'duminic[ăa] lun(?:i|ea) marț(?:i|ea) miercur(?:i|ea) joia? viner(?:i|ea) sâmbăt[ăa]'.split(' '),
    today: 'astăzi|azi',
    yesterday: 'ieri',
    dayBefore: 'alaltăieri',
    next: 'viitoare|viitor|următoare',
    ago: 'acum # zile|în urmă cu # zile',
    agoWeeks: 'acum # săptămân[iă]|în urmă cu # săptămân[iă]',
    agoMonths: 'acum # luni?|în urmă cu # luni?',
    agoYears: 'acum # ani?|în urmă cu # ani?',
    last: 'trecută?',
    ofLastWeek: '(?:de |din )?săptămâna trecută',
    thisWeek: 'săptămâna aceasta|săptămâna asta',
    onDay: '(?:pe|în) data de|pe',
    lastWeek: 'săptămâna trecută',
    lastMonth: 'luna trecută',
    lastYear: 'anul trecut',
    thisMonth: 'luna aceasta|luna asta',
    numbers: '(?:o|un) (?:două|doi) trei patru cinci șase șapte opt nouă zece'.split(' '),
    of: 'din|a lunii',
    until: 'până|înainte|expiră|expira|termen|cel târziu',
    from: 'începând|efect|de la',
  },
  de: {
    months:
      'jan(?:uar|\\.)?|jänner feb(?:ruar|\\.)?|feber mär(?:z|\\.)? apr(?:il|\\.)? mai juni?\\.? juli?\\.? aug(?:ust|\\.)? sept?(?:ember|\\.)? okt(?:ober|\\.)? nov(?:ember|\\.)? dez(?:ember|\\.)?'.split(
        ' ',
      ),
    weekdays: 'sonntag montag dienstag mittwoch donnerstag freitag samstag|sonnabend'
      .split(' ')
      .map((day) => `(?:${day})(?:s|morgens?|vormittags?|mittags?|nachmittags?|abends?|nachts?)?`),
    today: 'heute',
    yesterday: 'gestern',
    dayBefore: 'vorgestern',
    next: 'nächste[nmr]?|kommende[nmr]?',
    ago: 'vor # tag(?:en)?',
    agoWeeks: 'vor # wochen?',
    agoMonths: 'vor # monat(?:en)?',
    agoYears: 'vor # jahr(?:en)?',
    last: 'vergangene[nmr]?|letzte[nmr]?|vorige[nmr]?',
    ofLastWeek: '(?:der )?(?:vergangene|letzte|vorige)[rn] woche',
    lastWeek: '(?:vergangene|letzte|vorige)[rn]? woche|vorwoche',
    thisWeek: 'diese[r]? woche',
    onDay: 'am(?=\\s+\\d{1,2}\\.\\s*(?:[,;:)]|$|\\p{Ll}))',
    lastMonth: '(?:vergangene|letzte|vorige)[nsr]* monats?|vormonat',
    lastYear: '(?:vergangene|letzte|vorige)[nsr]* jahre?s?|vorjahre?s?',
    thisMonth: 'diese[nsm]? monats?',
    numbers: 'eine[mrn]? zwei drei vier fünf sechs sieben acht neun zehn'.split(' '),
    of: 'des|dem',
    until: 'bis|spätestens|ablauf|läuft|endet|frist|vor dem',
    from: 'ab(?=\\s*(?:dem\\s*)?$)|beginnend|gilt|kraft|wirksam|wirkung|gültig|zum(?=\\s*$)',
    before:
      '(?:im|in|seit|ende|anfang|mitte|jahr|jahre|jahres|frühjahr|sommer|herbst|winter|frühling|vom|von|bereits|schon|noch|monat|anno|oktober|wurden?|waren?|hatten?|das|die|der|dem|erst|erstmals)',
  },
  ru: {
    months:
      'январ[ьяею] феврал[ьяею] март[аеу]? апрел[ьяею] ма[йяею] июн[ьяею] июл[ьяею] август[аеу]? сентябр[ьяею] октябр[ьяею] ноябр[ьяею] декабр[ьяею]'.split(
        ' ',
      ),
    weekdays: 'воскресень[ея] понедельника? вторника? сред[уаы] четверга? пятниц[уаы] суббот[уаы]'.split(' '),
    today: 'сегодня',
    yesterday: 'вчера|накануне(?!\\s+\\p{Ll}+(?:ия|ого|ой|ых|а)(?!\\p{L}))',
    dayBefore: 'позавчера',
    next: 'следующ(?:ий|ую|ее|ей|его)|ближайш(?:ий|ую|ее)|будущ(?:ий|ую|ее)',
    ago: '# (?:дня|дней|день) назад',
    agoWeeks: '(?:# )?(?:недел[юиь]) назад',
    agoMonths: '(?:# )?месяц(?:а|ев)? назад',
    agoYears: '(?:# )?(?:год|года|лет) назад',
    last: 'прошл(?:ый|ую|ое|ой|ого)|минувш(?:ий|ую|ее|ей|его)',
    ofLastWeek: '(?:на )?(?:прошлой|минувшей) недел[еи]',
    lastWeek: '(?:прошлой|минувшей) неделе',
    thisWeek: '(?:этой|нынешней|текущей) неделе',
    onDay: '(?!)',
    lastMonth: '(?:прошлом|минувшем|прошлого|минувшего) месяц[еа]',
    lastYear: '(?:прошлом|минувшем|прошлого|минувшего) год[уа]',
    thisMonth: '(?:этом|этого|текущем|текущего) месяц[еа]',
    numbers: 'один два|две три четыре пять шесть семь восемь девять десять'.split(' ').map((form) => `(?:${form})`),
    of: '(?!)',
    until: 'до|срок\\p{L}*|не позднее|истека\\p{L}*|истек|по(?=\\s*$)|к(?=\\s*$)',
    from: 'со?(?=\\s*$)|начиная|вступ\\p{L}+ в силу|вступ\\p{L}+',
    before: '(?:в|во|с|со|на|от|за|к|конце|начале|середине|конца|начала|весной|летом|осенью|зимой|ещ[её])',
    yearWord: '\\s*(?:год[ауе]?|г\\.?|гг\\.?)(?!\\p{L})',
  },
  ...NORTHERN,
}
