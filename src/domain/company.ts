/** A company someone tracks, with all the names news and lists use for it. */
export interface Company {
  id: string
  /** The name people read. */
  name: string
  aliases: readonly string[]
  legalNames: readonly string[]
  /** Names in the company's own script. */
  nativeNames: readonly string[]
  /** `EXCHANGE:SYMBOL`, as `HKEX:1810`. */
  tickers: readonly string[]
  formerTickers: readonly string[]
  /** ISO 3166-1 alpha-2. */
  country: string
  /** Units with names of their own; matched, but they inherit no status. */
  subsidiaries: readonly string[]
  /** True when a name is also a common word or another company's: it then counts only with evidence around it. */
  ambiguous: boolean
  /** Words that show an ambiguous name means this company. */
  contextTerms: readonly string[]
  /** Words that show it does not. */
  negativeTerms: readonly string[]
}

/** A company of which no more is known than its name. */
export const companyNamed = (id: string, name: string): Company => ({
  id,
  name,
  aliases: [],
  legalNames: [],
  nativeNames: [],
  tickers: [],
  formerTickers: [],
  country: '',
  subsidiaries: [],
  ambiguous: false,
  contextTerms: [],
  negativeTerms: [],
})
