import type { Coverage } from './bot.ts'
import { shorten } from './shorten.ts'

/** What was watched and how fresh: `Watched 31 feeds, 1,204 stories; last read 12 min ago. Not answering: bis.gov (read 3 days ago).` */
export function sayCoverage(coverage: Coverage, now: Date): string {
  const watched = `${coverage.samples ? 'Sample feeds: ' : ''}watched ${count(coverage.feeds, 'feed')}, ${count(coverage.stories, 'story', 'stories')}`
  const fresh = coverage.lastSuccessAt ? `; last read ${sayAgo(coverage.lastSuccessAt, now)}` : '; none read yet'
  const line = `${watched}${fresh}.${sayStale(coverage.stale, now)}`
  return line.charAt(0).toUpperCase() + line.slice(1)
}

/** Names of feeds that an answer has room for. */
const MOST_NAMED = 3

function sayStale(stale: Coverage['stale'], now: Date): string {
  if (!stale.length) return ''
  const named = stale
    .slice(0, MOST_NAMED)
    .map(
      ({ name, lastSuccessAt }) =>
        `${shorten(name, 40)} (${lastSuccessAt ? `read ${sayAgo(lastSuccessAt, now)}` : 'never read'})`,
    )
  const more = stale.length > MOST_NAMED ? ` and ${stale.length - MOST_NAMED} more` : ''
  return ` Not answering: ${named.join(', ')}${more}.`
}

/** `3 min ago`, `2 h ago`, `5 days ago`. */
export function sayAgo(instant: string, now: Date): string {
  const minutes = Math.max(0, Math.round((now.getTime() - Date.parse(instant)) / 60_000))
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${minutes} min ago`
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h ago` : `${Math.round(minutes / 1440)} days ago`
}

export const count = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`
