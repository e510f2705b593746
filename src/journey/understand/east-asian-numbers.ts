const DIGITS = '〇一二三四五六七八九'

/** The first year of an era less one. */
const ERAS: Readonly<Record<string, number>> = { 民國: 1911, 民国: 1911, 令和: 2018, 平成: 1988, 昭和: 1925 }
const YEARS_BACK: Readonly<Record<string, number>> = { 今: 0, 本: 0, 同: 0, 去: 1, 昨: 1, 前: 2, 一昨: 2 }

/** 12, 十二, 廿二. */
export function eastAsianNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens, ones] = text.replace('廿', '二十').split('十')
  const digit = (char: string | undefined) => (char ? DIGITS.indexOf(char) : 0)
  return text.includes('十') || text.includes('廿') ? (tens ? digit(tens) : 1) * 10 + digit(ones) : digit(text)
}

/** The year that the parts of a date name: 2021, 二〇二一, 民國110, 令和3, 去年; null when they name none. */
export function eastAsianYear(parts: Readonly<Record<string, string | undefined>>, now: number): number | null {
  const { era, eraYear, year, roc, short, yearWord } = parts
  if (era) return (ERAS[era] ?? 0) + (eraYear === '元' ? 1 : Number(eraYear))
  if (roc) return 1911 + Number(roc)
  if (short) return 2000 + Number(short)
  if (yearWord) return now - (YEARS_BACK[yearWord] ?? 0)
  if (!year) return null
  return /^\d+$/.test(year)
    ? Number(year)
    : Number([...year].map((char) => (/[零○]/.test(char) ? 0 : DIGITS.indexOf(char))).join(''))
}
