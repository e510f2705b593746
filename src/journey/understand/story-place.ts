/** Time zones of the countries that write most news, by the end of a host's name; China's and Singapore's clocks go alike. */
const ZONES: Readonly<Record<string, string>> = {
  'Europe/London': 'uk ie pt',
  'Europe/Berlin': 'de fr es it nl be ch at pl cz sk hu se no dk eu rs me hr si ba mk',
  'Europe/Helsinki': 'fi ee lv lt gr ro bg cy ua md',
  'Europe/Moscow': 'ru by su tr',
  'Asia/Riyadh': 'sa ae qa kw iq om bh il eg',
  'Asia/Tehran': 'ir',
  'Asia/Karachi': 'pk uz kz',
  'Asia/Kolkata': 'in lk np',
  'Asia/Dhaka': 'bd',
  'Asia/Bangkok': 'th vn id',
  'Asia/Shanghai': 'cn hk tw sg my ph mo',
  'Asia/Tokyo': 'jp kr',
  'Australia/Sydney': 'au',
  'Pacific/Auckland': 'nz',
  // Washington tells "today" by its own clock; of other American hosts many are read and written everywhere.
  'America/New_York': 'gov mil',
}

/** Outlets whose host does not name their country. */
const OUTLETS: Readonly<Record<string, string>> = {
  'Europe/London': 'bbc.com theguardian.com ft.com telegraph.co.uk',
  'Europe/Berlin': 'dw.com france24.com euronews.com',
  'Europe/Helsinki': 'kyivindependent.com',
  'Europe/Moscow': 'rt.com tass.com interfax.com themoscowtimes.com',
  'Asia/Riyadh': 'aljazeera.com arabnews.com',
  'Asia/Kolkata':
    'indiatimes.com thehindu.com hindustantimes.com indianexpress.com ndtv.com business-standard.com livemint.com',
  'Asia/Shanghai':
    'scmp.com straitstimes.com channelnewsasia.com caixinglobal.com xinhuanet.com cgtn.com taipeitimes.com rthk.hk',
  'Asia/Tokyo': 'japantimes.com nikkei.com koreaherald.com',
}

const LANGUAGES: Readonly<Record<string, string>> = {
  'Europe/Berlin': 'de fr it nl pl cs sv hu',
  'Europe/Helsinki': 'uk ro',
  'Europe/Moscow': 'ru tr',
  'Asia/Riyadh': 'ar',
  'Asia/Shanghai': 'zh',
  'Asia/Tokyo': 'ja ko',
}

const byWord = (table: Readonly<Record<string, string>>) =>
  new Map(Object.entries(table).flatMap(([zone, words]) => words.split(' ').map((word) => [word, zone] as const)))

const [BY_ENDING, BY_OUTLET, BY_LANGUAGE] = [byWord(ZONES), byWord(OUTLETS), byWord(LANGUAGES)]

/** The time zone by which a story tells its days, from its outlet's address and its language; null where it may be any. */
export function zoneOf(url: string | null, lang: string | null): string | null {
  const labels = url && URL.canParse(url) ? new URL(url).hostname.split('.') : []
  const outlet = BY_OUTLET.get(labels.slice(-2).join('.'))
  return outlet ?? BY_ENDING.get(labels.at(-1) ?? '') ?? BY_LANGUAGE.get((lang ?? '').slice(0, 2)) ?? null
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** The day that an instant is in a time zone, as `2024-05-17`; a day stays the day it is. */
export function dayIn(published: string, zone: string | null): string {
  if (!zone || published.length <= 10) return published
  const instant = new Date(published)
  if (Number.isNaN(instant.getTime())) return published
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  clocks.set(zone, clock)
  return clock.format(instant)
}
