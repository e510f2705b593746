import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { loadFeeds } from './catalogue/feeds.ts'
import { CATALOGUE_FEEDS } from './config.ts'
import { feedId } from './feed-desk.ts'
import type { Storage } from './storage/storage.ts'

const SAMPLES = `${import.meta.dirname}/../samples`

/** The operator’s feeds: those of FEEDS, or the samples where none are set. */
export function wantedFeeds(addresses: readonly string[]): { id: string; url: string; title: string }[] {
  if (!addresses.length) return samples()
  const known = new Map(loadFeeds().map((feed) => [feed.url, feed.title]))
  const urls = addresses.flatMap((address) =>
    address === CATALOGUE_FEEDS
      ? loadFeeds().flatMap(({ url, defaultEnabled }) => (defaultEnabled ? [url] : []))
      : [address],
  )
  return [...new Set(urls)].map((url) => ({
    id: feedId(url, null),
    url,
    title: known.get(url) ?? '',
  }))
}

const samples = () =>
  readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.xml'))
    .map((name) => ({
      id: `sample-${name}`,
      url: pathToFileURL(`${SAMPLES}/${name}`).href,
      title: '',
    }))

/**
 * Make storage hold exactly these as the operator’s feeds. What a sample told is forgotten with it, so that a house gone live
 * knows only what real outlets said; other feeds leave their stories behind.
 */
export async function keepFeeds(
  storage: Storage,
  wanted: readonly { id: string; url: string; title: string }[],
): Promise<void> {
  const ids = new Set(wanted.map(({ id }) => id))
  for (const feed of await storage.feeds.list()) {
    if (feed.workspace !== null || ids.has(feed.id)) continue
    if (feed.id.startsWith('sample-')) await forget(storage, feed.id)
    else await storage.feeds.remove(feed.id)
  }
  for (const feed of wanted) await storage.feeds.add({ ...feed, workspace: null })
}

async function forget(storage: Storage, feed: string): Promise<void> {
  const { companies } = await storage.feeds.forget(feed)
  await storage.corrected.refold(companies, new Date().toISOString())
}
