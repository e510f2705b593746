import { NORTHERN } from './northern-calendars.ts'
import { ROMANCE } from './romance-calendars.ts'

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
  /** At the end of a day: until it, from it. */
  endsUntil?: string
  endsFrom?: string
  /** Behind a year. */
  yearWord?: string
}

export const CALENDARS: Readonly<Record<string, CalendarWords>> = {
  ...ROMANCE,
  ...NORTHERN,
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
}
