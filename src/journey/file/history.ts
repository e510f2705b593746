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
