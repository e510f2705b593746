import { createRequire } from 'node:module'
import RssParser from 'rss-parser'
import type { RawFeed, RawItem } from './raw-feed.ts'
import { ATOM_DATES, repairTree } from './repair-tree.ts'
import { readXmlTree, type XmlNode } from './xml-tree.ts'

/** Elements whose attributes or repetition matter, so that rss-parser hands them on whole. */
const WHOLE = [
  ...['guid', 'id', 'link', 'atom:link', 'source', 'news:source', 'enclosure'],
  ...['title', 'media:title', 'description', 'summary', 'content', 'content:encoded', 'body', 'fullitem'],
  ...['atom:content', 'atom:summary', 'media:description', 'dc:description', 'feedburner:origlink'],
  ...['pubDate', 'dc:date', 'dc:issued', 'dc:created', 'dc:modified', 'atom:published', 'atom:updated', 'dc:language'],
  ...['published', 'updated', 'date', ...ATOM_DATES.map((name) => `date:${name}`)],
] as const
type Whole = Partial<Record<`whole ${(typeof WHOLE)[number] | '$'}`, XmlNode[] | XmlNode>>

const parser = new RssParser<{ language?: string; attributes?: Record<string, string> }, Whole>({
  defaultRSS: 2,
  customFields: {
    feed: ['language', ['dc:language', 'language'], ['$', 'attributes', { keepArray: true }]] as never,
    item: [
      ...WHOLE.map((name) => [name, `whole ${name}`, { keepArray: true }]),
      ['$', 'whole $', { keepArray: true }],
    ] as never,
  },
})
// xml2js gives up a whole feed for one bare `&`, and rss-parser's snippets take quadratic time on crafted text.
Object.assign(parser, { xmlParser: { parseString: readXml } })
Object.assign(createRequire(import.meta.url)('rss-parser/lib/utils.js'), { getSnippet: () => undefined })

/** RSS 0.9x, 1.0, 2.0, RDF, Atom 0.3 and 1.0, well-formed or not. Undefined when the text is none of them. */
export async function parseXmlFeed(text: string): Promise<RawFeed | undefined> {
  if (!/<(?:\w+:)?(?:rss|rdf|feed|channel)[\s>]/i.test(text)) return undefined
  const feed = await parser.parseString(text).catch((error) => {
    if (error instanceof NoFeed) return undefined
    throw error
  })
  if (!feed) return undefined
  return {
    title: stringOf(feed.title),
    link: stringOf(feed.link) || null,
    base: feed.attributes?.['xml:base'] ?? null,
    lang: stringOf(feed.language) || null,
    items: feed.items.map(toRawItem),
  }
}

class NoFeed extends Error {}

function readXml(text: string, done: (error: Error | null, tree?: object) => void): void {
  const root = readXmlTree(text)
  if (root) done(null, repairTree(root))
  else done(new NoFeed('No feed root'))
}

function toRawItem(item: Whole): RawItem {
  const all = (...names: (typeof WHOLE)[number][]) =>
    names.flatMap((name) => (item[`whole ${name}`] as XmlNode[] | undefined) ?? [])
  const texts = (...names: (typeof WHOLE)[number][]) =>
    all(...names)
      .map((node) => node._)
      .filter((text) => text.trim())
  const guid = all('guid')[0] ?? all('id')[0]
  const guidText = guid?._.trim() || null
  const attributes = (item['whole $'] as unknown as Record<string, string> | undefined) ?? {}
  return {
    title: texts('title', 'media:title')[0] ?? '',
    texts: texts(
      'content:encoded',
      'content',
      'atom:content',
      'body',
      'fullitem',
      'description',
      'summary',
      'atom:summary',
      'media:description',
      'dc:description',
    ),
    links: [
      ...texts('feedburner:origlink'),
      ...linksIn(all('link')),
      ...linksIn(all('atom:link')),
      ...(guidText && /^https?:\/\//i.test(guidText) && guid?.$.ispermalink?.toLowerCase() !== 'false'
        ? [guidText]
        : []),
      ...[attributes['rdf:about'] ?? ''],
      ...all('enclosure').map((node) => node.$.url ?? ''),
    ],
    guid: guidText ?? attributes['rdf:about'] ?? null,
    otherGuids: [],
    permalink: guid?.$.ispermalink?.toLowerCase() === 'true' ? guidText : null,
    dates: texts(
      ...ATOM_DATES.map((name) => `date:${name}` as const),
      'pubDate',
      'published',
      'atom:published',
      'dc:date',
      'dc:issued',
      'dc:created',
      'date',
      'updated',
      'atom:updated',
      'dc:modified',
    ),
    source: sourceOf(all('source', 'news:source')[0]),
    lang: attributes['xml:lang'] ?? texts('dc:language')[0] ?? null,
    base: attributes['xml:base'] ?? null,
  }
}

/** RSS writes a link as text, Atom as an attribute with a relation; only an article's own page will do. */
function linksIn(nodes: readonly XmlNode[]): string[] {
  const written = nodes.filter(({ $ }) => !$.href).map((node) => node._)
  const pages = nodes.filter(({ $ }) => $.href && (!$.rel || $.rel === 'alternate'))
  pages.sort((a, b) => Number(isPage(b)) - Number(isPage(a)))
  return [...written, ...pages.map(({ $ }) => $.href ?? '')].filter((link) => link.trim())
}

const isPage = ({ $ }: XmlNode) => !$.type || /html/i.test($.type)

/** `<source url="…">Name</source>` in RSS, `<source><title>Name</title></source>` in Atom. */
function sourceOf(node: XmlNode | undefined): string | null {
  const titles = node?.title
  return (Array.isArray(titles) ? titles[0]?._ : node?._)?.trim() || null
}

const stringOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'object' && value && '_' in value ? String(value._) : ''
