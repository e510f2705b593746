import type { RawFeed, RawItem } from './raw-feed.ts'
import { scanMarkup } from './scan-markup.ts'
import { MOST_ITEMS } from './xml-tree.ts'

/**
 * A news sitemap, as publishers write it for search engines: addresses with headline, date and publication
 * (sitemaps.org/protocol, google.com/schemas/sitemap-news). Undefined when the text is none; an ordinary sitemap names no
 * headlines and is none.
 */
export function parseSitemap(text: string): RawFeed | undefined {
  if (!/<(?:\w+:)?urlset[\s>]/i.test(text)) return undefined
  const entries = entriesIn(text)
  const told = entries.filter(({ title }) => title)
  if (!told.length && (entries.length || !/sitemap-news/.test(text.slice(0, 2000)))) return undefined
  return {
    title: told[0]?.name ?? '',
    link: null,
    base: null,
    lang: told[0]?.language ?? null,
    items: told.map(toRawItem),
  }
}

type Entry = Partial<Record<(typeof FIELDS)[number], string>>

const FIELDS = ['loc', 'lastmod', 'title', 'name', 'language', 'publication_date'] as const

function entriesIn(text: string): Entry[] {
  const entries: Entry[] = []
  let entry: Entry | undefined
  let field: keyof Entry | undefined
  scanMarkup(text, 'xml', {
    open(name, _, selfClosing) {
      field = undefined
      if (local(name) === 'url' && entries.length < MOST_ITEMS) entries.push((entry = {}))
      // Pictures and videos of an article have addresses and titles of their own.
      else if (!selfClosing && !/^(?:image|video):/.test(name)) field = FIELDS.find((one) => one === local(name))
    },
    close(name) {
      field = undefined
      if (local(name) === 'url') entry = undefined
    },
    text(part) {
      if (entry && field) entry[field] = (entry[field] ?? '') + part
    },
  })
  return entries
}

const local = (name: string) => name.slice(name.lastIndexOf(':') + 1)

function toRawItem({ loc = '', title = '', name, language, publication_date, lastmod }: Entry): RawItem {
  return {
    title,
    texts: [],
    links: [loc.trim()],
    guid: null,
    otherGuids: [],
    permalink: null,
    dates: [publication_date, lastmod].filter((date) => date !== undefined),
    source: name?.trim() || null,
    lang: language?.trim() || null,
    base: null,
  }
}
