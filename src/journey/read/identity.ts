import { createHash } from 'node:crypto'
import type { Story } from '../../domain/story.ts'
import { identityOf, isFrontPage, isNewsSearchLink } from './web-address.ts'

interface Item {
  url: string | null
  guid: string | null
  /** The guid as an address, where the feed declares it to be the item's own. */
  permalink: string | null
  title: string
  outlet: string | null
  /** The date as the feed writes it: what it was read as may depend on today. */
  date: string
  /** Several items of the document have this address, so that it names none of them. */
  sharedUrl: boolean
}

/**
 * The id of a story: the same in every feed that links to it, and after every restart. From its address, where that is its own
 * (a docket's entries all link to the docket); else from its guid in its feed, else from its title and date. 22 characters,
 * safe in an address.
 */
export function storyId({ url, guid, permalink, title, outlet, date, sharedUrl }: Item, feedUrl: string): string {
  if (url && isNewsSearchLink(url)) return hash('news', (outlet ?? '').toLowerCase(), title.toLowerCase())
  if (permalink && !isFrontPage(permalink)) return hash('url', identityOf(permalink))
  if (url && !sharedUrl && !isFrontPage(url)) return hash('url', identityOf(url))
  return guid ? hash('guid', feedUrl, guid) : hash('title', feedUrl, title, date)
}

/**
 * The identity of an item within its feed. A guid that was seen before in the same document is not believed alone: from the
 * second one on the address is added, and the title and date where even that is the same. `seen` holds the document's keys so
 * far. Undefined when nothing tells it from an item before it.
 */
export function itemKey({ guid, url, title, date, sharedUrl }: Item, seen: Set<string>): string | undefined {
  const address = url ? identityOf(url) : ''
  const own = url && !sharedUrl && !isFrontPage(url)
  const byName = guid ? hash('guid', guid) : own ? hash('url', address) : hash('title', title, date)
  const keys = [byName, hash('guid+url', guid ?? '', address), hash('all', guid ?? '', address, title, date)]
  const key = keys.find((one) => !seen.has(one))
  if (key) seen.add(key)
  return key
}

/** Differs when the publisher edited what people read. */
export const contentHash = ({ title, text, url }: Pick<Story, 'title' | 'text' | 'url'>) => hash(title, text, url ?? '')

export const hash = (...parts: string[]) =>
  createHash('sha256').update(parts.join('\u0000')).digest('base64url').slice(0, 22)
