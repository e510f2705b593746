import { type Dated, pad, roleOf, yearFor } from './dated.ts'

const YEAR =
  /(?:\b(?:in|In|since|im Jahr|Jahr|en|En|nel|Nel|em|Em|de|du|von|of|early|late|mid|back in|en el|dans|anno|ano|año|année)\s+|\bв\s+)((?:19|20)\d\d)\b(?:\s*(?:год|году|года))?/gu
const MONTH_AGO =
  /\b(earlier this month|this month|last month|earlier this year|last year|vergangenen Monat|letzten Monat|le mois dernier|el mes pasado|il mese scorso|mês passado|в прошлом месяце|vergangenes Jahr|letztes Jahr|l'an dernier|el año pasado|l'anno scorso|ano passado|в прошлом году)\b/giu

const MONTHS: Readonly<Record<string, string>> = {
  de: 'januar februar märz april mai juni juli august september oktober november dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ru: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
}

/** A month without a day ("Ende Oktober", "en mars 2022"), which chrono finds in English only. */
export function bareMonths(sentence: string, published: string | null, lang: string): Dated[] {
  const names = MONTHS[lang]?.split(' ')
  if (!names) return []
  const out: Dated[] = []
  for (const match of sentence.matchAll(
    new RegExp(`(?<!\\p{L})(?<!\\d\\.? )(${names.join('|')})(?!\\p{L})(?:\\s+(?:del?\\s+)?(\\d{4}))?`, 'giu'),
  )) {
    const month = names.indexOf((match[1] ?? '').toLowerCase()) + 1
    const role = roleOf(sentence.slice(Math.max(0, match.index - 28), match.index))
    const year = match[2] ? Number(match[2]) : yearFor(published, month, null, role)
    if (year)
      out.push({
        start: match.index,
        end: match.index + match[0].length,
        date: `${year}-${pad(month)}`,
        precision: 'month',
        role,
      })
  }
  return out
}

/** What chrono leaves out: bare years, and months told by their distance. */
export function looseDates(sentence: string, published: string | null): Dated[] {
  const out: Dated[] = []
  for (const match of /(?:19|20)\d\d/.test(sentence) ? sentence.matchAll(YEAR) : []) {
    const year = match[1] ?? ''
    const start = match.index + match[0].lastIndexOf(year)
    if (/^\s*(?:\/|-)\d/.test(sentence.slice(start + 4))) continue
    const before = sentence.slice(Math.max(0, start - 20), start)
    if (/fiscal year $|act of $|regulation|no\. $/i.test(before)) continue
    out.push({ start, end: start + 4, date: year, precision: 'year', role: roleOf(before) })
  }
  if (!published) return out
  const [y = 0, m = 0] = published.split('-').map(Number)
  for (const match of sentence.matchAll(MONTH_AGO)) {
    const words = (match[1] ?? '').toLowerCase()
    const place = { start: match.index, end: match.index + words.length, role: 'act' as const }
    if (/^(?:earlier )?this month/.test(words)) out.push({ ...place, date: `${y}-${pad(m)}`, precision: 'month' })
    else if (/month|monat|mois|mes |mese|mês|месяце/.test(words))
      out.push({ ...place, date: m === 1 ? `${y - 1}-12` : `${y}-${pad(m - 1)}`, precision: 'month' })
    else if (/this year/.test(words)) out.push({ ...place, date: String(y), precision: 'year' })
    else out.push({ ...place, date: String(y - 1), precision: 'year' })
  }
  return out
}
