import type { Range } from '../../domain/mention.ts'

/**
 * The stretch of a sentence that may name dates, or null where nothing in it can. Reading dates is slow, and most sentences have none.
 */
export function datedStretch(sentence: string, lang: string): Range | null {
  if (lang !== 'en') return ANY.test(sentence) ? { start: 0, end: sentence.length } : null
  let first = sentence.length
  let last = -1
  for (const { index } of sentence.matchAll(ENGLISH)) {
    first = Math.min(first, index)
    last = index
  }
  if (last < 0) return null
  return { start: wordBefore(sentence, first - REACH), end: last + REACH }
}

/** So far from its most telling word a date may begin or end: "on the afternoon of Friday", "January 28, 2021, at 5 p.m. EST". */
const REACH = 48

const wordBefore = (sentence: string, at: number) => (at <= 0 ? 0 : sentence.lastIndexOf(' ', at) + 1)

// The verb "may" is everywhere; the month has a number or a preposition beside it, or a capital and something before it.
const ENGLISH =
  /(?:19|20)\d\d|\d[./-]\d|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|may(?=\W+\d)|(?<=(?:\d|,|\b(?:on|in|last|this|since|of|until|from|by))[ -])may|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?|week(?:end|day)s?|days?|today|tonight|yesterday|month|year)\b/gi

const ANY =
  /\d|day|week|month|year|yester|tonight|today|heute|gestern|tag\b|woch|monat|jahr|aujourd|hier\b|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mois|semaine|hoy|ayer|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mes\b|oggi|ieri|luned|marted|mercoled|gioved|venerd|sabato|domenica|mese|hoje|ontem|segunda|terça|quarta|quinta|sexta|mês|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|понедельник|вторник|сред[ау]|четверг|пятниц|суббот|воскресень|вчера|сегодня|今|昨|周|星期|週|曜|月|日|号|號|jan|feb|fév|fev|mar|mär|apr|avr|abr|may|mag|mai|maio|jun|jui|giu|jul|lug|aug|aoû|ago|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic|gen|ene|mittwoch|ener|abril|agost|giugno|luglio/i
