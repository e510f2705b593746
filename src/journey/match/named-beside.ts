/** How a name stands beside its neighbours. */
export type Role =
  /** Named for itself. */
  | 'direct'
  /** Named to describe another: `Xiaomi-backed`, `Apple supplier`. */
  | 'related'
  /** Named for comparison, or as the one dealt with: `unlike Huawei`, `over its sales to Huawei`. */
  | 'contrast'

/** Reads the few words before and behind a name. `start` and `end` are its offsets in the text. */
export function roleOf(text: string, start: number, end: number): Role {
  if (describes(text, end) || prefixed(text, start) || owned(text, start)) return 'related'
  if (
    compared(text, start) ||
    dealtWith(text, start) ||
    comparedBehind(text, end) ||
    (as(text, start) && did(text, end)) ||
    ownsIt(text, end) ||
    isMedium(text, start, end)
  )
    return 'contrast'
  return 'direct'
}

type Test = (text: string, at: number) => boolean

/** Does what stands right before an offset read so? Looked at backwards from there, which is over at the first letter for most. */
const before = (pattern: string): Test => at(`(?<=${pattern})`)

/** Does what stands from an offset on read so? */
function at(pattern: string): Test {
  const regex = new RegExp(pattern, 'iuy')
  return (text, offset) => {
    regex.lastIndex = offset
    return regex.test(text)
  }
}

/** Does this stand between two names of one row: `A, B and C`, `A und der Hersteller B`? */
export const isRow = (between: string) => ROW.test(between) || LISTED.test(between)

/** A name a line, with what stands behind it in brackets or after a comma. */
const LISTED = /^[^\n]{0,60}\n\s*(?:[•*·▪■◦‣●–—-]|\d{1,2}[.)])\s*$/u

const ROW =
  /^(?:\s*\([^)]{1,12}\))?[”"»’]?\s*(?:[,、，/+&]|,?\s*(?:and|as well as|und|sowie|et|ainsi que|y|e|ed|og|och|en|oraz|i|и|а также|और|와|과|및|と|や|和|与|及|以及|跟|و)(?!\p{L}))\s*(?:[\p{Ll}\d-]+ ){0,4}[“"«‘]?$/u

// Second halves of compounds that make the name an attribute of somebody else.
const COMPOUND =
  'backed|linked|owned|led|tied|related|affiliated|controlled|funded|founded|invested|connected|supported|sponsored|run|based|style|like|dominated|allied|aligned|friendly|branded|compatible|supplied|operated|' +
  'nahe[nrs]?|gestützt\\p{L}*|finanziert\\p{L}*|eigen\\p{L}*|kontrolliert\\p{L}*|verbunden\\p{L}*|Konkurrent\\p{L}*|Rival\\p{L}*|Zuliefer\\p{L}*|Partner\\p{L}*|Kund\\p{L}+'
// Nouns behind a name, with or without possessive, for those who deal with it.
const PARTIES =
  'suppliers?|rivals?|competitors?|customers?|clients?|partners?|backers?|investors?|shareholders?|distributors?|contractors?|vendors?|challengers?|alternatives?|clones?'
const describes = at(`[-‐‑–](?:${COMPOUND})(?!\\p{L})|(?:['’]s?)? (?:${PARTIES})(?!\\p{L})(?! (?:of|to)\\b)`)
// "Grindr's owner", "TikTok parent": the owner is meant.
const ownsIt = at("(?:['’]s?)? (?:owners?|parents?|parent company|operator)(?!\\p{L})(?! (?:of|to)\\b)")
const prefixed = before('(?:^|[^\\p{L}])(?:ex|non|anti|pro)[-‐‑]')
const owned = before(
  '[\\p{L}](?:旗下|支持的|投资的)|\\b(?:backed|owned|controlled|funded|founded|supported|sponsored) by (?:the )?(?:[\\p{L}-]+ )?|\\b(?:suppliers?|shareholders?|investors?|backers?|customers?|clients?) (?:of|to|in) ',
)

// Words that compare, one row a language.
const COMPARISONS = {
  en: 'unlike|such as|similar to|similarly to|compared (?:to|with)|in contrast to|(?:rivals?|competitors?)(?: (?:of|to))?|like|just like|as with|as happened (?:with|to)|including rivals?|other than|except|instead of|than|after what happened to|the likes of|against rivals?|akin to|competes? with|compete against',
  de: 'wie|anders als|ähnlich wie|im Gegensatz zu|Rivale[n]?|Konkurrent(?:en)?|etwa',
  fr: 'contrairement à|comme|tels? que|telles que|à l’instar de|à l’inverse de|rival|concurrent',
  es: 'a diferencia de|como|tal como|al igual que|similar a|rival',
  pt: 'ao contrário da?|assim como a?|a exemplo da?|concorrente',
  it: 'a differenza di|come|simile a|rivale|concorrente',
  ru: 'в отличие от|как и|подобно|таких как|такие как|наряду с|конкурента?',
  uk: 'на відміну від|як і|подібно до',
  pl: 'w przeciwieństwie do|w odróżnieniu od|podobnie jak|tak jak',
  cs: 'na rozdíl od|podobně jako|stejně jako',
  nl: 'in tegenstelling tot|anders dan|net als|zoals|concurrent',
  nordic: 'till skillnad från|liksom|i motsetning til|i modsætning til|i likhet med|ligesom|toisin kuin|kuten',
  ro: 'spre deosebire de|la fel ca',
  zh: '不同于|不像|就像|有别于',
  ar: 'على عكس|خلافا ل|على غرار',
}

const compared = before(
  `(?:^|[^\\p{L}])(?:${Object.values(COMPARISONS).join('|')})(?: (?:the|its|his|der|die|das|la|le|el|o|a|China['’]s|chinese|fellow|smaller|bigger|larger|local|domestic))? ?(?:rival )?`,
)
const comparedBehind = at(
  "\\s?(?:とは異なり|と同様に?|のような|と違い|那样|一样|不同|相比|之后|等竞争对手|[와과]는? 달리|처럼)|['’]?(?:n?[ıiuü]n)? (?:aksine|gibi)(?!\\p{L})|-?t[óőoö]l eltérően",
)
const as = before('(?:^|[^\\p{L}])as ')
const did = at(' (?:did|does|had|has)(?: done)?(?: (?:before|earlier|last))?[ ,.]')

// Whom somebody else sold to, dealt with or worked for.
const DEALINGS = {
  sales:
    '(?:sales?|sold|sell|selling|shipments?|shipped|shipping|ship|exports?|exported|exporting|deliver(?:y|ies|ed|ing)?|suppl(?:y|ies|ied|ying)|payments?|dividends|royalties|went|sent|transfers?|links?|ties|loans?|access|products?|chips?|drives?|goods|equipment|technology) (?:to|with)',
  ties: '(?:dealings?|business|deals?|trade|trading|transactions?|contracts?|partnership|cooperation|ties|links?|connections?|relationship|agreements?) with',
  over: 'over (?:its |the |alleged )?(?:sales?|exports?|shipments?|dealings?|ties|links?|business|services?|payments?) (?:to|with|for)',
  others:
    '(?:buy|buying|bought|purchas\\p{L}+|imported|sourced|acquired|hired) from|stakes? in|(?:bid|offer|offerta|shares) (?:for|per|in)|over|wegen|work(?:ed|ing)? (?:with|for)|on behalf of|(?:represented|advised) by|(?:lawyers?|counsel|attorneys?|partners?|analysts?) (?:at|from|with)|(?:list(?:ed|ings?)|trad(?:es?|ed|ing)|quoted|debuted|delisted) (?:on|at|from)|chips? (?:from|made by)',
}

const dealtWith = before(
  `(?:^|[^\\p{L}])(?:${Object.values(DEALINGS).join('|')})(?: (?:the|its|chinese|russian|iranian|china['’]s|russia['’]s|sanctioned|blacklisted|banned|telecoms?|giant|company|firm|group|maker|bank|restricted|export-restricted))* ?`,
)

/** An outlet or platform as the place where somebody said it: `(Sputnik) -`, `wrote on Instagram`, `a WeChat post`. */
const isMedium = (text: string, start: number, end: number) =>
  (text[start - 1] === '(' && dateline(text, end)) || saidOn(text, start) || (posted(text, end) && placed(text, start))

const dateline = at('\\)\\s*[-–—:]')
const saidOn = before(
  "\\b(?:wrote|writes|said|says|posted|posts?|announced|message|statement|tweeted|published|declared|escribió|écrit|scritto|schrieb|написал\\p{L}*|сообщил\\p{L}*)(?: [\\p{L}'’]+){0,3} (?:on|via|in|en|sur|su|auf|в) (?:its |his |her |the )?",
)
const posted = at("(?:['’]s)? (?:posts?|messages?|channels?|account)(?!\\p{L})")
const placed = before('\\b(?:in an?|on (?:its|his|her|the)|via) ')
