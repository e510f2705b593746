/** A link as a feed or page gives it, as a full http(s) address without tracking parameters; null when it is none. */
export function toAddress(link: string | null | undefined, base: string | null): string | null {
  const text = link?.replace(/[\t\r\n]+/g, '').trim()
  if (!text || text.length > 4000) return null
  const url = /^www\./i.test(text) ? URL.parse(`https://${text}`) : URL.parse(text, base ?? undefined)
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname) return null
  url.username = ''
  url.password = ''
  dropTracking(url)
  return (throughNewsSearch(url) ?? url).href
}

/**
 * An address as identity: two spellings that lead to the same article give the same text. Scheme, `www.`, default port,
 * fragment, tracking parameters, their order and a slash at the end do not count.
 */
export function identityOf(address: string): string {
  const url = URL.parse(address)
  if (!url) return address
  dropTracking(url)
  url.searchParams.sort()
  const path = url.pathname.replace(/\/(?:index\.(?:html?|php))?$/, '')
  const fragment = url.hash.startsWith('#!') ? url.hash : ''
  return `${url.host.replace(/^www\./, '')}${path}${url.search}${fragment}`
}

/** Whether an address is only a site's front page, which many stories may give as their link. */
export const isFrontPage = (address: string) => !/[^/]/.test(identityOf(address).replace(/^[^/?#]*/, ''))

/** Whether it is one of the links Google News makes anew for each feed, which say nothing of the article behind. */
export const isNewsSearchLink = (address: string) =>
  /^https?:\/\/news\.google\.[a-z.]+\/(?:rss\/|__i\/rss\/rd\/)?(?:articles|read)\//.test(address)

/** Older links of Google News hold the article's own address in base64. */
function throughNewsSearch(url: URL): URL | null {
  if (!isNewsSearchLink(url.href)) return null
  const held = Buffer.from(url.pathname.split('/').at(-1) ?? '', 'base64url').toString('latin1')
  const inner = /https?:\/\/[\x21-\x7e]{8,}/.exec(held)?.[0]
  return inner && !isNewsSearchLink(inner) ? URL.parse(inner) : null
}

function dropTracking(url: URL): void {
  if (!url.search) return
  const names = [...url.searchParams.keys()].filter((name) => TRACKING.test(name))
  // Touching the parameters rewrites how all of them are escaped.
  for (const name of names) url.searchParams.delete(name)
}

/** Parameters that only tell the site where a click came from. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|oly_(?:anon|enc)_id|vero_id|wickedid|at_(?:medium|campaign|custom\d|link_\w+)|ns_(?:mchannel|source|campaign|linkname|fee)|cmpid|icid|ocid|smid|sr_share|ref_src|ref_url|guccounter|guce_referrer(?:_sig)?|spm|wt\.mc_id|__twitter_impression)$/i
