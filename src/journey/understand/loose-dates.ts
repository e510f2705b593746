import { type Dated, pad, roleOf } from './dated.ts'

const YEAR =
  /(?:\b(?:in|In|since|im Jahr|Jahr|en|En|nel|Nel|em|Em|de|du|von|of|early|late|mid|back in|en el|dans|anno|ano|año|année)\s+|\bв\s+)((?:19|20)\d\d)\b(?:\s*(?:год|году|года))?/gu
const MONTH_AGO =
  /\b(earlier this month|this month|last month|earlier this year|last year|vergangenen Monat|letzten Monat|le mois dernier|el mes pasado|il mese scorso|mês passado|в прошлом месяце|vergangenes Jahr|letztes Jahr|l'an dernier|el año pasado|l'anno scorso|ano passado|в прошлом году)\b/giu

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
