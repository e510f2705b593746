const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** Every country there is today, by its ISO 3166-1 alpha-2 code. */
const COUNTRIES: ReadonlyMap<string, string> = new Map(
  pairsOfLetters().flatMap((code) => {
    // Codes of countries that are gone stand for their successors, and a few stand for no country.
    const current = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
    const name = current && !['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'].includes(code) ? names.of(code) : undefined
    return name ? [[code, name] as const] : []
  }),
)

/** The code of the country meant by `CN`, `China` or `china`; null when it is none. */
export function readCountry(typed: string): string | null {
  const folded = fold(typed)
  const code = folded.toUpperCase()
  if (COUNTRIES.has(code)) return code
  return [...COUNTRIES].find(([, name]) => fold(name) === folded)?.[0] ?? SHORT[folded] ?? null
}

export const sayCountry = (code: string) => COUNTRIES.get(code) ?? code

/** Countries whose code or name begins so, or that have a word that does. */
export const countriesLike = (typed: string): { code: string; name: string }[] =>
  [...COUNTRIES]
    .filter(([code, name]) => code.toLowerCase() === fold(typed) || ` ${fold(name)}`.includes(` ${fold(typed)}`))
    .map(([code, name]) => ({ code, name }))

/** Names that Intl says otherwise. */
const SHORT: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states of america': 'US',
  america: 'US',
  uk: 'GB',
  'great britain': 'GB',
  britain: 'GB',
  uae: 'AE',
  'hong kong': 'HK',
  macau: 'MO',
  korea: 'KR',
  'republic of korea': 'KR',
  'russian federation': 'RU',
  turkey: 'TR',
  'czech republic': 'CZ',
  burma: 'MM',
  myanmar: 'MM',
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function pairsOfLetters(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((a) => letters.map((b) => a + b))
}
