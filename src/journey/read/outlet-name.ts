/**
 * Headlines of news searches end in who published them: `Court blocks order - The Daily`. Taken off, and told, when it is the
 * item's own source or the feed's outlet, or when the feed is a news search.
 */
export function splitOutlet(
  title: string,
  { source, outlet, feedUrl }: { source: string | null; outlet: string; feedUrl: string },
) {
  const at = title.search(/ [-–—|] [^-–—|]{2,60}$/)
  const suffix = at > 0 ? title.slice(at + 3).trim() : ''
  const isOutlet =
    [source, outlet].some((name) => name && sameName(name, suffix)) ||
    (!source && suffix !== '' && NEWS_SEARCH.test(feedUrl))
  return {
    title: isOutlet ? title.slice(0, at).trim() : title,
    outlet: source ?? (isOutlet && NEWS_SEARCH.test(feedUrl) ? suffix : null),
  }
}

const NEWS_SEARCH = /^https?:\/\/(?:news\.google\.|(?:www\.)?bing\.com\/news|news\.yahoo\.)/

const sameName = (a: string, b: string) => bare(a) === bare(b)
const bare = (name: string) => name.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '')
