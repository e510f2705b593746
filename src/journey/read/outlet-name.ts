interface From {
  /** Who the item says published it. */
  source: string | null
  /** Names of whose feed or page it is in. */
  outlets: readonly string[]
  feedUrl: string
}

/**
 * Headlines of news searches end in who published them: `Court blocks order - The Daily`. Taken off when it is the item's own
 * source or the feed's outlet, and also, and told as the outlet, when the feed is a news search.
 */
export function splitOutlet(
  title: string,
  { source, outlets, feedUrl }: From,
): { title: string; outlet: string | null } {
  const names = [source, ...outlets].filter((name): name is string => Boolean(name))
  const separators = [...title.matchAll(/\s[-–—|»]\s/g)]
    .map(({ index }) => index)
    .filter((at) => at > 0)
    .slice(-5)
  const known = separators.find((at) => names.some((name) => bare(name) === bare(title.slice(at + 3))))
  if (known) return { title: title.slice(0, known).trim(), outlet: source }
  const last = separators.at(-1)
  if (source || !last || !NEWS_SEARCH.test(feedUrl)) return { title, outlet: source }
  return { title: title.slice(0, last).trim(), outlet: title.slice(last + 3).trim() }
}

const NEWS_SEARCH = /^https?:\/\/(?:news\.google\.|(?:www\.)?bing\.com\/news|news\.yahoo\.)/

const bare = (name: string) => name.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '')
