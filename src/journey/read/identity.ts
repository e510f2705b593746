import { createHash } from 'node:crypto'
import type { Story } from '../../domain/story.ts'
import { identityOf, isFrontPage, isNewsSearchLink } from './web-address.ts'

interface Item {
  url: string | null
  guid: string | null
  /** Of items that were joined with it. */
  otherGuids: readonly string[]
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
 * The identity of an item within its feed, and others that the same item may come up under, the surest first. A guid counts
 * together with the address, as feeds give one guid to several items; alone it is only an alias, for items whose address was
 * edited, and none where the document itself gives it to several (`sharedGuid`). `seen` holds the document's keys so far.
 * Undefined when nothing tells it from an item before it.
 */
export function itemKeys(
  { guid, otherGuids, url, title, date, sharedUrl, sharedGuid }: Item & { sharedGuid: boolean },
  seen: Set<string>,
): { key: string; aliases: string[] } | undefined {
  const address = url ? identityOf(url) : ''
  const inFull = hash('all', guid ?? '', address, title, date)
  const ofGuid = (one: string) => (url ? hash('guid+url', one, address) : hash('guid', one))
  const own = guid ? ofGuid(guid) : url && !sharedUrl && !isFrontPage(url) ? hash('url', address) : inFull
  const key = [own, inFull].find((one) => !seen.has(one))
  if (!key) return undefined
  seen.add(key)
  const byGuid = guid && !sharedGuid ? [hash('guid', guid)] : []
  const others = otherGuids.flatMap((one) => [ofGuid(one), hash('guid', one)])
  const aliases = [...byGuid, ...others, ...(guid ? [] : [inFull])]
  return { key, aliases: aliases.filter((one) => one !== key) }
}

/** Differs when the publisher edited what people read. */
export const contentHash = ({ title, text, url }: Pick<Story, 'title' | 'text' | 'url'>) => hash(title, text, url ?? '')

export const hash = (...parts: string[]) =>
  createHash('sha256').update(parts.join('\u0000')).digest('base64url').slice(0, 22)
