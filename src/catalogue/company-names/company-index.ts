import type { Company } from '../../domain/company.ts'
import { exonymsOf } from './exonyms.ts'
import { fold } from './fold.ts'
import { stripLegalForm } from './legal-forms.ts'
import { createSuggester } from './suggest.ts'

/** Companies by what people type. */
export interface CompanyIndex {
  /** By id, or by any name, legal form or not, or ticker as people write it (`HKEX:1810`, `1810.HK`, `$BABA`). Exact but for case, accents and marks. */
  find(name: string): Company | undefined
  /** What someone may mean who has typed this, best first: exact, beginnings, words inside, then misspellings of five letters and more. */
  suggest(typed: string, limit?: number): Company[]
  get(id: string): Company | undefined
}

/** Prepares the companies once; of two with one name the first given is found, and a main name goes before a unit's. */
export function createCompanyIndex(companies: readonly Company[]): CompanyIndex {
  const byId = new Map(companies.map((company) => [company.id, company]))
  const byName = new Map<string, Company>()
  const put = (company: Company, names: readonly string[]) => {
    for (const name of names) for (const key of keysOf(name)) if (!byName.has(key)) byName.set(key, company)
  }
  for (const company of companies) put(company, [company.id, company.name])
  for (const company of companies)
    put(company, [...shownNames(company), ...company.aliases, ...company.nativeNames, ...exonymsOf(company)])
  for (const company of companies) put(company, company.legalNames)
  for (const company of companies)
    for (const ticker of [...company.tickers, ...company.formerTickers]) putTicker(byName, company, ticker)
  for (const company of companies) put(company, company.subsidiaries)
  const suggest = createSuggester(companies)

  return {
    find(name) {
      const key = looseKey(name)
      return key === ''
        ? undefined
        : (byId.get(name.trim()) ?? byName.get(key) ?? byName.get(looseKey(stripLegalForm(name))))
    },
    suggest,
    get: (id) => byId.get(id),
  }
}

/** Case, accents, spaces and marks do not part names: `TP-Link` is `tp link` is `TPLink`. */
export function looseKey(name: string): string {
  const folded = fold(name).replace(/&/g, 'and')
  return folded.replace(/[^\p{L}\p{N}+]/gu, '') || folded
}

/** `ByteDance (TikTok)` and `ChemChina / Sinochem` are written apart too. */
const shownNames = ({ name }: Company) =>
  name
    .split(/\s*[(/)]\s*/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1 && part !== name)

const keysOf = (name: string) => new Set([looseKey(name), looseKey(stripLegalForm(name))].filter(Boolean))

function putTicker(byName: Map<string, Company>, company: Company, ticker: string): void {
  const [exchange = '', symbol = ''] = ticker.split(':')
  const suffix: Record<string, string> = {
    HKEX: 'HK',
    SSE: 'SS',
    SZSE: 'SZ',
    NYSE: 'N',
    NASDAQ: 'O',
    MOEX: 'MM',
    TWSE: 'TW',
    LSE: 'L',
  }
  const number = symbol.replace(/^0+/, '')
  const symbols = /^\d+$/.test(symbol) ? [symbol, number, number.padStart(4, '0'), number.padStart(5, '0')] : [symbol]
  for (const one of symbols)
    for (const written of [
      `${exchange}:${one}`,
      `${one}.${suffix[exchange] ?? exchange}`,
      ...(/^[a-z]{2,}$/i.test(one) ? [one] : []),
    ]) {
      const key = looseKey(written)
      if (key && !byName.has(key)) byName.set(key, company)
    }
}
