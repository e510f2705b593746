/**
 * A date as feeds and pages write it: `2021-03-12` when it names no time of day, else an ISO instant (UTC where it names no
 * zone). A future date is set to now. Null when it is none, or is before the web was.
 */
export function readPublished(text: string, now: Date): string | null {
  const moment = parse(text.trim().slice(0, 100), now)
  if (!moment || moment.instant < EARLIEST) return null
  const instant = new Date(Math.min(moment.instant, now.getTime())).toISOString()
  return moment.dayOnly ? instant.slice(0, 10) : instant
}

const EARLIEST = Date.UTC(1980, 0, 1)

interface Moment {
  instant: number
  dayOnly: boolean
}

function parse(text: string, now: Date): Moment | undefined {
  if (/^\d{9,10}$/.test(text)) return { instant: Number(text) * 1000, dayOnly: false }
  if (/^\d{12,13}$/.test(text)) return { instant: Number(text), dayOnly: false }
  const day = dayIn(text, now)
  if (!day) return undefined
  const midnight = Date.UTC(day.year, day.month - 1, day.day)
  const real = new Date(midnight)
  if (real.getUTCMonth() !== day.month - 1 || real.getUTCDate() !== day.day) return undefined

  const time = /(?:^|[^\d:])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3})\d*)?)?\s*([ap]\.?m\b)?(.*)/i.exec(day.rest)
  if (!time) return { instant: midnight, dayOnly: true }
  const [, hours = '', minutes = '', seconds = '0', fraction = '0', half = '', zone = ''] = time
  const hour = half ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours)
  if (hour > 24 || Number(minutes) > 59) return { instant: midnight, dayOnly: true }
  const local = midnight + (hour * 3600 + Number(minutes) * 60 + Math.min(Number(seconds), 59)) * 1000
  return { instant: local + Number(fraction.padEnd(3, '0')) - minutesOf(zone) * 60_000, dayOnly: false }
}

interface Day {
  year: number
  month: number
  day: number
  /** What stands behind the date, where the time and the zone are. */
  rest: string
}

function dayIn(text: string, now: Date): Day | undefined {
  const year =
    /^\D{0,12}(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?(?!\d)/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?=$|T)/.exec(text)
  if (year) return dayOf(year[1], Number(year[2]), year[3], afterDate(text, year))

  const numbers = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text)
  if (numbers) {
    const [, a, separator, b, y] = numbers
    const rest = afterDate(text, numbers)
    const european = dayOf(y, Number(b), a, rest)
    const american = dayOf(y, Number(a), b, rest)
    const isEuropean =
      separator === '.' || Number(a) > 12 || Date.UTC(american.year, american.month - 1, american.day) > now.getTime()
    return isEuropean ? european : american
  }

  const words = text.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:\.|º)?[\s-]+(?:de |d')?(\p{L}{3,12})\.?,?(?:[\s-]+de)?[\s-]+(\d{4}|\d{2})(?!\d)/iu.exec(words)
  const day = dayFirst && named(dayFirst[3], dayFirst[2], dayFirst[1], afterDate(words, dayFirst))
  if (day) return day
  const monthFirst = /(\p{L}{3,12})\.?\s+(\d{1,2}),?(?=\s)(.*?)\s(\d{4})(?!\d)/iu.exec(words)
  if (!monthFirst) return undefined
  return named(monthFirst[4], monthFirst[1], monthFirst[2], `${monthFirst[3]} ${afterDate(words, monthFirst)}`)
}

const afterDate = (text: string, match: RegExpExecArray) => text.slice(match.index + match[0].length)

function named(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
  rest: string,
): Day | undefined {
  const month = MONTHS.get(String(name).toLowerCase()) ?? MONTHS.get(String(name).toLowerCase().slice(0, 3))
  return month ? dayOf(year, month, day, rest) : undefined
}

function dayOf(year: string | undefined, month: number, day: string | undefined, rest: string): Day {
  const number = Number(year)
  const century = year?.length === 2 ? (number < 70 ? 2000 : 1900) : 0
  return { year: number + century, month, day: Number(day), rest }
}

/** Month names, long and short, of the languages feeds of ours come in. */
const MONTHS = new Map<string, number>()
for (const language of ['ru', 'uk', 'tr', 'pl', 'nl', 'it', 'pt', 'es', 'fr', 'de', 'en'])
  for (const style of ['long', 'short'] as const)
    for (const shape of [{ month: style }, { month: style, day: 'numeric' }] as const)
      for (let month = 1; month <= 12; month++) {
        const parts = new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' }).formatToParts(
          Date.UTC(2021, month - 1, 1),
        )
        const name = parts
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/, '')
        if (name) MONTHS.set(name, month)
      }
MONTHS.set('sept', 9)

/** Minutes ahead of UTC that a zone names; 0 when it names none we know. */
function minutesOf(zone: string): number {
  const offset = /(?:UTC|GMT)?\s*([+-])(\d{1,2}):?(\d{2})?(?!\d)/i.exec(zone)
  if (offset) {
    const [, sign, hours, minutes = '0'] = offset
    const ahead = Number(hours) * 60 + Number(minutes)
    return ahead > 14 * 60 ? 0 : sign === '-' ? -ahead : ahead
  }
  const name = /\b([A-Z]{3,4})\b/.exec(zone)?.[1] ?? ''
  return (ZONES[name] ?? 0) * 60
}

/** RFC 822's zones and those that feeds use beside them. CST and IST are read as in the US and in India. */
const ZONES: Readonly<Record<string, number>> = {
  EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7, AKST: -9, AKDT: -8, HST: -10,
  WET: 0, WEST: 1, BST: 1, CET: 1, CEST: 2, MEZ: 1, MESZ: 2, EET: 2, EEST: 3, MSK: 3, IST: 5.5, PKT: 5,
  SGT: 8, HKT: 8, PHT: 8, AWST: 8, JST: 9, KST: 9, AEST: 10, AEDT: 11, NZST: 12, NZDT: 13, BRT: -3, ART: -3,
} // biome-ignore format: a table
