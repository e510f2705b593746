import { daysBetween } from '../../domain/calendar.ts'
import type { Feed } from '../../domain/feed.ts'
import type { ReadStory } from '../../domain/read-story.ts'

/** A new item this much older than the newest its feed has shown is an archive coming up again, not news. */
const RESURFACED_DAYS = 7

/**
 * Which items of a feed are history, filed but never told: all of its first read, and later those far older than what the feed
 * has already shown. The measure is the feed's own newest date, never the clock, so that a slow feed loses nothing.
 */
export function historyOf(feed: Feed): (read: ReadStory) => boolean {
  if (!feed.baselineAt) return () => true
  const { newestPublished } = feed
  return ({ story }) =>
    story.published !== null &&
    newestPublished !== null &&
    daysBetween(story.published, newestPublished) > RESURFACED_DAYS
}

/** What a first read tells: nothing, its last so many items, or those from a day on (`2021-03-12`). */
export type FirstTold = 'nothing' | { last: number } | { since: string }

/**
 * Which items of a first read are history, by what the operator chose to be told of it. Undated items are the last ones only
 * where all are undated, in the order of the feed; since a day none of them is.
 */
export function historyAtFirst(told: FirstTold, reads: readonly ReadStory[]): (read: ReadStory) => boolean {
  if (told === 'nothing') return () => true
  if ('since' in told) return ({ story }) => story.published === null || story.published.slice(0, 10) < told.since
  const newestFirst = reads.toSorted((a, b) => (b.story.published ?? '').localeCompare(a.story.published ?? ''))
  const last = new Set(newestFirst.slice(0, Math.max(told.last, 0)).map(({ key }) => key))
  return ({ key }) => !last.has(key)
}
