/** When a subscription wants to be told: at once, or collected and told at a time of day where the readers live. */
export type When = { every: 'now' } | { every: 'day'; at: TimeOfDay } | { every: 'week'; on: Weekday; at: TimeOfDay }

/** `08:00`, 00:00 to 23:59. */
export type TimeOfDay = string

type Weekday = (typeof WEEKDAYS)[number]

/** In the order of `Date.getUTCDay`. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** At once before daily before weekly. */
const WIDTH = { now: 0, day: 1, week: 7 } as const

/** The narrowest of several: whoever wants it soonest is served. Undefined for none. */
export const narrowest = <T extends { when: When }>(all: readonly T[]): T | undefined =>
  all.toSorted((a, b) => WIDTH[a.when.every] - WIDTH[b.when.every])[0]

/** As it is typed and stored: `now`, `daily 08:00`, `weekly mon 08:00`. */
export function formatWhen(when: When): string {
  if (when.every === 'now') return 'now'
  return when.every === 'day' ? `daily ${when.at}` : `weekly ${when.on} ${when.at}`
}

/**
 * What a person means by `now`, `daily`, `daily 8:30`, `8:30`, `every day at 8am`, `weekly`, `weekly fri 17:00` or `monday 9:00`; `digestAt`
 * is the time where none is given. Null when it is no such time.
 */
export function readWhen(typed: string, digestAt: TimeOfDay): When | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/[,@]|\b(?:at|on|every|each)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (/^(?:now|at once|once|immediately|instantly|live)$/.test(text)) return { every: 'now' }
  const found = /^(?:(daily|day|weekly|week)\b)? ?(?:([a-z]{3,9})\b)? ?(.*)$/.exec(text)
  if (!found) return null
  const [, every = '', dayWord = '', timeWord = ''] = found
  const isTimeWord = ['noon', 'midnight'].includes(dayWord)
  const on = isTimeWord ? undefined : weekdayOf(dayWord)
  const said = isTimeWord ? dayWord : timeWord
  const at = said ? readTimeOfDay(said) : digestAt
  if (!at || (dayWord && !isTimeWord && !on) || (!every && !on && !said)) return null
  if (every.startsWith('da')) return on ? null : { every: 'day', at }
  if (!every && !on) return { every: 'day', at }
  return { every: 'week', on: on ?? 'mon', at }
}

/** `8`, `8:05`, `08.05`, `8am`, `8:30 pm`, `noon`, `midnight`. Null when it is no time. */
export function readTimeOfDay(typed: string): TimeOfDay | null {
  const text = typed.trim().toLowerCase()
  if (text === 'noon') return '12:00'
  if (text === 'midnight') return '00:00'
  const [, hours, minutes = '00', half] = /^(\d{1,2})(?:[:.h](\d{2}))? ?(am|pm|a\.m\.|p\.m\.|h)?$/.exec(text) ?? []
  if (hours === undefined) return null
  const twelve = half && half !== 'h'
  const hour = twelve ? (Number(hours) % 12) + (half.startsWith('p') ? 12 : 0) : Number(hours)
  if (hour > 23 || Number(minutes) > 59 || (twelve && (Number(hours) < 1 || Number(hours) > 12))) return null
  return `${String(hour).padStart(2, '0')}:${minutes}`
}

const weekdayOf = (word: string): Weekday | undefined =>
  WEEKDAYS.find((day) => word.startsWith(day) && LONG_DAYS[day].startsWith(word.replace(/s$/, '')))

const LONG_DAYS: Readonly<Record<Weekday, string>> = {
  sun: 'sunday',
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
}

/** As people read it: `at once`, `daily at 08:00`, `every Monday at 08:00`. */
export function sayWhen(when: When): string {
  if (when.every === 'now') return 'at once'
  if (when.every === 'day') return `daily at ${when.at}`
  const day = LONG_DAYS[when.on]
  return `every ${day[0]?.toUpperCase()}${day.slice(1)} at ${when.at}`
}
