import { sayDate } from '../domain/calendar.ts'
import { sayCountry } from '../domain/country.ts'
import { formatCap, type PlaceSettings } from '../domain/place-settings.ts'
import { formatQuietHours } from '../domain/quiet-hours.ts'
import type { Subscription, Wanted } from '../domain/subscription.ts'
import { sayKinds } from '../domain/subscription-kinds.ts'
import { sayWhen, type When } from '../domain/subscription-when.ts'
import { type Because, tellingTime } from '../domain/telling-time.ts'
import { wallTime } from '../domain/zoned-time.ts'
import type { Bot } from './bot.ts'
import { sayRestriction } from './development-card.ts'

type Names = Pick<Bot, 'restriction' | 'companies'>

/** What a subscription is about, without its kinds: `Xiaomi under US Commerce / BIS: Entity List`, `all companies from China`. */
function sayAbout({ company, restriction, country }: Wanted, bot: Names): string {
  const who = company === 'all' ? 'all companies' : (bot.companies.get(company)?.name ?? company)
  const from = country ? ` from ${sayCountry(country)}` : ''
  const known = restriction && bot.restriction(restriction)
  const under = restriction ? ` under ${known ? sayRestriction(known) : restriction}` : ''
  return who + from + under
}

/** What a subscription is about: `Xiaomi`, `all companies, only court and exits`. */
export const sayWanted = (wanted: Wanted, bot: Names) =>
  sayAbout(wanted, bot) + (wanted.kinds.length ? `, only ${sayKinds(wanted.kinds)}` : '')

/** A schedule with the clocks it runs on: `daily at 08:00 (Europe/Berlin)`. */
export const sayWhenThere = (when: When, { timeZone }: PlaceSettings) =>
  when.every === 'now' ? sayWhen(when) : `${sayWhen(when)} (${timeZone})`

/** When the next of a schedule comes: `26 Nov 2026 08:00`. Null when each is told at once. */
export function sayNext(when: When, settings: PlaceSettings, now: Date): string | null {
  const time = tellingTime(when, settings, now)
  return when.every !== 'now' && time.at === 'due' ? sayInstant(new Date(time.due), settings) : null
}

/** An instant on the clocks of a place: `26 Nov 2026 08:00`. */
export function sayInstant(instant: Date, { timeZone }: Pick<PlaceSettings, 'timeZone'>): string {
  const { day, time } = wallTime(instant, timeZone)
  return `${sayDate(day)} ${time}`
}

export const sayQuiet = ({ quiet, timeZone }: PlaceSettings) =>
  quiet ? `${formatQuietHours(quiet)} (${timeZone})` : 'none'

export const sayCap = ({ cap }: PlaceSettings) => (cap ? `${formatCap(cap)}; more is told together after it` : 'none')

/** Why it tells nothing at the moment; empty while it runs. */
export function sayPaused({ stopped, pausedBecause }: Subscription): string {
  if (stopped) return `Paused since ${sayDate(stopped.at)} by hand, until somebody resumes it.`
  return pausedBecause ? `Paused: ${pausedBecause}` : ''
}

/** Why news waits: `for the daily digest`. */
export const BECAUSE_WORDS: Readonly<Record<Because, string>> = {
  daily: 'for the daily digest',
  weekly: 'for the weekly digest',
  quiet: 'for the end of the quiet hours',
  cap: 'for room under the cap',
}

/** The beginning of an id by which people tell those in a list apart: at least four characters. */
export function shortId({ id }: { id: string }, among: readonly { id: string }[]): string {
  for (let length = 4; length < id.length; length++) {
    const short = id.slice(0, length)
    if (among.filter((other) => other.id.startsWith(short)).length < 2) return short
  }
  return id
}
