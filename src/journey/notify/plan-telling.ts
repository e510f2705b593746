import { type Destination, destinationKey, type Subscription } from '../../domain/subscription.ts'
import type { Listener } from '../../domain/subscription-listener.ts'
import { formatWhen, narrowest } from '../../domain/subscription-when.ts'
import { afterCap, type Because, capWindow, type TellingTime, tellingTime } from '../../domain/telling-time.ts'

/** How one place is told of one development. */
export interface Told {
  destination: Destination
  /** The platform's id of whom the post calls. */
  mention: string | null
  time: TellingTime
  settings: Listener['settings']
}

/**
 * One telling for each place that wants a development, however many of its subscriptions do: the soonest of their schedules wins,
 * and whom it calls is said by the first of those that calls anybody. Pure.
 */
export function planTelling(listeners: readonly Listener[], now: Date): Told[] {
  const times = new Map<Listener['settings'], Map<string, TellingTime>>()
  const timeOf = ({ when }: Subscription, settings: Listener['settings']) => {
    const known = times.get(settings) ?? new Map<string, TellingTime>()
    times.set(settings, known)
    const key = formatWhen(when)
    const time = known.get(key) ?? tellingTime(when, settings, now)
    known.set(key, time)
    return time
  }
  const byPlace = Map.groupBy(listeners, ({ subscription }) => destinationKey(subscription.destination))
  return [...byPlace.values()].flatMap((there) => {
    const [first] = there
    const soonest = narrowest(there.map(({ subscription }) => subscription))
    if (!first || !soonest) return []
    const equal = there
      .map((one) => one.subscription)
      .filter(({ when }) => formatWhen(when) === formatWhen(soonest.when))
    return {
      destination: soonest.destination,
      mention: equal.find(({ mention }) => mention)?.mention?.id ?? null,
      time: timeOf(soonest, first.settings),
      settings: first.settings,
    }
  })
}

/** Places to be told at once, with the hour or day their cap counts in. */
export function capped(told: readonly Told[], now: Date): { destination: Destination; window: string }[] {
  return told.flatMap(({ destination, time, settings: { cap, timeZone } }) =>
    time.at === 'once' && cap ? { destination, window: capWindow(cap, timeZone, now).name } : [],
  )
}

/** Where a cap leaves no room (`counts` says how many posts there are with this one), it waits until there is. */
export function withinCaps(told: readonly Told[], counts: ReadonlyMap<string, number>, now: Date): Told[] {
  return told.map((one) => {
    const { cap } = one.settings
    const posts = counts.get(destinationKey(one.destination)) ?? 0
    return cap && one.time.at === 'once' && posts > cap.posts ? { ...one, time: afterCap(cap, one.settings, now) } : one
  })
}

/** Those that are collected, with when and why. */
export const collected = (told: readonly Told[]): { destination: Destination; due: string; because: Because }[] =>
  told.flatMap(({ destination, time }) =>
    time.at === 'due' ? { destination, due: time.due, because: time.because } : [],
  )
