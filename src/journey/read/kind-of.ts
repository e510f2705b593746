import { scanMarkup } from './scan-markup.ts'

/** What a document is, told by its first elements: what servers call it is often wrong. Undefined when it is neither. */
export function kindOf(text: string): 'feed' | 'page' | undefined {
  if (/^\ufeff?\s*\{/.test(text.slice(0, 1000))) return JSON_FEEDS.test(text) ? 'feed' : undefined
  let kind: 'feed' | 'page' | undefined
  let looksLikePage = false
  scanMarkup(text.slice(0, 65_536), 'html', {
    open(name) {
      if (FEED.has(name.slice(name.lastIndexOf(':') + 1))) kind ??= 'feed'
      else if (PAGE.has(name)) kind ??= 'page'
      else if (IN_PAGES.has(name)) looksLikePage = true
    },
  })
  return kind ?? (looksLikePage ? 'page' : undefined)
}

/** JSON Feed names its version; the Federal Register's documents are told by theirs and, on a quiet day, by the description. */
const JSON_FEEDS = /"version"\s*:\s*"[^"]{0,40}jsonfeed\.org|"results"\s*:\s*\[|"description"\s*:\s*"Documents\b/
const FEED = new Set(['rss', 'rdf', 'feed', 'channel', 'urlset'])
const PAGE = new Set(['html', 'head', 'body'])
const IN_PAGES = new Set(['p', 'div', 'article', 'main', 'h1', 'table'])
