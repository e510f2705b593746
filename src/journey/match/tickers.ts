/** How one exchange is written: before a colon (`HKEX: 1810`) and behind a point (`1810.HK`). */
interface Exchange {
  names: readonly string[]
  suffixes: readonly string[]
}

const exchange = (names: string, suffixes: string): Exchange => ({
  names: names.split('|'),
  suffixes: suffixes.split('|').filter(Boolean),
})

// Codes of exchanges as newspapers and the two large data vendors write them.
const EXCHANGES: Record<string, Exchange> = {
  HKEX: exchange('HKEX|SEHK|HKSE|HKG|HK|stock code|股份代号|股份代號|股票代号|港股', 'HK'),
  SSE: exchange('SSE|SHSE|SHA|SH|Shanghai|证券代码|股票代码|上交所', 'SS|SH'),
  SZSE: exchange('SZSE|SHE|SZ|Shenzhen|证券代码|股票代码|深交所', 'SZ'),
  NASDAQ: exchange('NASDAQ|NasdaqGS|NasdaqGM|NasdaqCM', 'O|OQ'),
  NYSE: exchange('NYSE', 'N'),
  AMEX: exchange('AMEX|NYSE American|NYSEAMERICAN', 'A'),
  OTC: exchange('OTC|OTCMKTS|OTCPK|OTCQX|OTCQB|OTC Pink', 'PK'),
  MOEX: exchange('MOEX|MCX|MICEX', 'MM|ME'),
  LSE: exchange('LSE|LON', 'L'),
  TWSE: exchange('TWSE|TPE', 'TW'),
  TYO: exchange('TYO|TSE|東証|証券コード', 'T'),
  KRX: exchange('KRX|KOSPI', 'KS'),
  AMS: exchange('AMS|Euronext', 'AS'),
  EPA: exchange('EPA|PAR|Euronext', 'PA'),
  XETRA: exchange('XETRA|ETR|FRA|FWB', 'DE|F'),
  VIE: exchange('VIE', 'VI'),
  BIT: exchange('BIT|Borsa Italiana', 'MI'),
  BME: exchange('BME', 'MC'),
  CPH: exchange('CPH', 'CO'),
  OSE: exchange('OSE|OSL', 'OL'),
  STO: exchange('STO', 'ST'),
  SIX: exchange('SIX|SWX', 'S|SW'),
  BIST: exchange('BIST|IST', 'IS'),
  SGX: exchange('SGX', 'SI'),
  KLSE: exchange('KLSE|Bursa', 'KL'),
  NSE: exchange('NSE', 'NS'),
  BSE: exchange('BSE|BOM', 'BO'),
  ASX: exchange('ASX', 'AX'),
  TSX: exchange('TSX', 'TO'),
}

export interface TickerForm {
  text: string
  /** The mark that must stand between the words: `:`, `.`, or `$` before the first. */
  mark: ':' | '.' | '$'
}

/** The written forms of `EXCHANGE:SYMBOL`. Symbols of letters also stand behind a dollar sign; numbers never without their exchange. */
export function tickerForms(ticker: string): TickerForm[] {
  const [code = '', symbol = ''] = ticker.split(':').map((part) => part.trim())
  if (!symbol) return []
  const { names, suffixes } = EXCHANGES[code.toUpperCase()] ?? { names: [code], suffixes: [] }
  const numbers = /^\d+$/.test(symbol) ? paddings(symbol, code) : [symbol]
  const forms: TickerForm[] = numbers.flatMap((number) => [
    ...names.map((name) => ({ text: `${name}:${number}`, mark: ':' as const })),
    ...suffixes.map((suffix) => ({ text: `${number}.${suffix}`, mark: '.' as const })),
  ])
  if (/^[A-Z]{2,6}$/.test(symbol)) forms.push({ text: symbol, mark: '$' })
  return forms
}

// Hong Kong codes are printed with and without their leading zeros.
const paddings = (number: string, code: string) =>
  code.toUpperCase() === 'HKEX'
    ? [...new Set([number, number.replace(/^0+/, ''), number.padStart(4, '0'), number.padStart(5, '0')])]
    : [number]
