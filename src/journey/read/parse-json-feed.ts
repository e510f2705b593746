import { escapeHtml, isObject, type Json, stringOf } from './json-document.ts'
import type { RawFeed, RawItem } from './raw-feed.ts'
import { MOST_ITEMS } from './xml-tree.ts'

/** JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1). Undefined when the document is none. */
export function parseJsonFeed(feed: Json): RawFeed | undefined {
  if (!Array.isArray(feed.items) || !/jsonfeed\.org/.test(String(feed.version))) return undefined
  return {
    title: stringOf(feed.title),
    link: stringOf(feed.home_page_url) || null,
    base: null,
    lang: stringOf(feed.language) || null,
    items: feed.items.filter(isObject).slice(0, MOST_ITEMS).map(toRawItem),
  }
}

function toRawItem(item: Json): RawItem {
  const plain = [item.content_text, item.summary].map(stringOf).map(escapeHtml)
  return {
    title: escapeHtml(stringOf(item.title)),
    texts: [stringOf(item.content_html), ...plain].filter(Boolean),
    links: [item.url, item.external_url, item.id].map(stringOf).filter((link) => link.trim()),
    guid: stringOf(item.id) || null,
    otherGuids: [],
    permalink: null,
    dates: [item.date_published, item.date_modified].map(stringOf).filter(Boolean),
    source: null,
    lang: stringOf(item.language) || null,
    base: null,
  }
}
