import { type Dated, pad, roleOf, yearFor } from './dated.ts'

const HOLIDAYS: readonly (readonly [RegExp, number, number])[] = [
  [/\bNew Year['’]s Eve\b/g, 12, 31],
  [/\bNew Year['’]s Day\b/g, 1, 1],
  [/\bChristmas Eve\b/g, 12, 24],
  [/\b(?:Christmas Day|Boxing Day(?= eve))\b/g, 12, 25],
  [/\bBoxing Day\b/g, 12, 26],
  [/\bValentine['’]s Day\b/g, 2, 14],
  [/\b(?:Fourth of July|July Fourth)\b/g, 7, 4],
]

/** Days called by their feast. */
export function feastDays(sentence: string, published: string | null): Dated[] {
  if (!/Eve\b|Day\b|Fourth/.test(sentence)) return []
  const out: Dated[] = []
  for (const [pattern, month, day] of HOLIDAYS)
    for (const match of sentence.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const role = roleOf(sentence.slice(Math.max(0, start - 60), start), sentence.slice(end, end + 40))
      const year = /^,?\s+((?:19|20)\d\d)\b/.exec(sentence.slice(end))?.[1] ?? yearFor(published, month, day, role)
      if (year) out.push({ start, end, role, date: `${year}-${pad(month)}-${pad(day)}`, precision: 'day' })
    }
  return out
}
