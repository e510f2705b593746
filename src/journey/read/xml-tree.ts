import { scanMarkup } from './scan-markup.ts'

/** An element in the shape rss-parser knows from xml2js: attributes in `$`, text in `_`, children in lists by name. */
export interface XmlNode {
  $: Record<string, string>
  _: string
  [child: string]: string | Record<string, string> | XmlNode[]
}

/** Deeper elements are passed over: no feed is so deep, but a crafted one may be. */
const DEEPEST = 60
/** Items beyond this many are passed over. */
export const MOST_ITEMS = 20_000

/**
 * The elements of a feed, however badly it is written. The root is the first `rss`, `rdf:RDF`, `feed` or `channel`; what stands
 * before it is ignored, as are end tags that match nothing. Elements that hold HTML (`description`, `content` …) keep it as
 * text, whether it was escaped or not. Undefined when there is no such root.
 */
export function readXmlTree(source: string): { name: string; node: XmlNode } | undefined {
  const open: { name: string; node: XmlNode }[] = []
  let root: { name: string; node: XmlNode } | undefined
  let holdsMarkup = false
  let prefixes: Record<string, string> = {}
  let items = 0
  let deeper = 0

  scanMarkup(source, 'xml', {
    open(raw, attributes, selfClosing) {
      if (!root) {
        if (!ROOTS.has(localName(raw))) return
        prefixes = prefixesIn(attributes, localName(raw) === 'feed')
        root = { name: localName(raw), node: newNode(attributes) }
        open.push(root)
        return
      }
      if (deeper > 0) {
        if (!selfClosing) deeper++
        return
      }
      const name = nameOf(raw, prefixes)
      const within = open.at(-1)
      if (within && HTML_HOLDERS.has(within.name) && !endsText(name, within.name, attributes)) {
        if (!holdsMarkup) within.node._ = escapeHtml(within.node._)
        holdsMarkup = true
        within.node._ += `<${localName(raw)}${selfClosing ? '/' : ''}>`
        return
      }
      leaveFor(name)
      const parent = open.at(-1)
      if (!parent || open.length >= DEEPEST || (ITEMS.has(name) && ++items > MOST_ITEMS)) {
        if (!selfClosing) deeper++
        return
      }
      const node = newNode(attributes)
      const siblings = Object.hasOwn(parent.node, name) ? parent.node[name] : undefined
      if (Array.isArray(siblings)) siblings.push(node)
      else parent.node[name] = [node]
      if (!selfClosing) open.push({ name, node })
      holdsMarkup = false
    },
    close(raw) {
      const name = nameOf(raw, prefixes)
      const at = open.findLastIndex((element) => element.name === name)
      if (at > 0) open.length = at
      else if (deeper > 0) deeper--
      else if (holdsMarkup && open.length) (open.at(-1) as { node: XmlNode }).node._ += `</${localName(raw)}>`
      if (at > 0) {
        holdsMarkup = false
        deeper = 0
      }
    },
    text(text) {
      const within = open.at(-1)
      if (within && deeper === 0) within.node._ += holdsMarkup ? escapeHtml(text) : text
    },
  })
  return root

  /** Close what a feed forgot to close: an item ends where the next begins, a headline where a link follows. */
  function leaveFor(name: string): void {
    if (ITEMS.has(name)) {
      const at = open.findLastIndex((element) => ITEMS.has(element.name))
      if (at > 0) open.length = at
    }
    while (open.length > 1 && LEAVES.has(open.at(-1)?.name ?? '')) open.pop()
  }
}

/** Names that are special to objects are data like any other here. */
const newNode = (attributes: Readonly<Record<string, string>>): XmlNode =>
  Object.assign(Object.create(null), { $: { ...attributes }, _: '' })

const ROOTS = new Set(['rss', 'rdf', 'feed', 'channel'])
const ITEMS = new Set(['item', 'entry'])
const HTML_HOLDERS = new Set(
  'title description summary content content:encoded tagline subtitle body fullitem media:title media:description atom:content atom:summary dc:title dc:description itunes:summary'.split(
    ' ',
  ),
)
const LEAVES = new Set([
  ...HTML_HOLDERS,
  ...'link guid id pubDate dc:date published updated category comments dc:creator'.split(' '),
])
/** Elements that are never part of an article's HTML, so that they end a text which was not closed. */
const STRUCTURE = new Set(
  'item entry channel guid pubDate published updated issued modified description content:encoded dc:date dc:creator category comments enclosure'.split(
    ' ',
  ),
)

const TITLES = new Set(['title', 'media:title', 'dc:title'])

/** Whether an element that starts within a text shows that the text was not closed. */
const endsText = (name: string, within: string, { class: className }: Readonly<Record<string, string>>) =>
  !className &&
  (STRUCTURE.has(name) || (TITLES.has(within) && (name === 'link' || name === 'summary' || name === 'content')))

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const localName = (name: string) => name.slice(name.lastIndexOf(':') + 1)

/** What each prefix of this document stands for, in the prefixes that rss-parser expects. */
function prefixesIn(attributes: Readonly<Record<string, string>>, isAtom: boolean): Record<string, string> {
  const prefixes: Record<string, string> = Object.create(null)
  if (isAtom) prefixes.atom = ''
  for (const [name, uri] of Object.entries(attributes)) {
    const known = name.startsWith('xmlns:') && NAMESPACES.find(([pattern]) => pattern.test(uri))
    if (known) prefixes[name.slice(6)] = isAtom && known[1] === 'atom' ? '' : known[1]
  }
  return prefixes
}

const NAMESPACES: readonly [RegExp, string][] = [
  [/w3\.org\/2005\/atom|purl\.org\/atom/i, 'atom'],
  [/purl\.org\/dc\/(?:elements|terms)/i, 'dc'],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/purl\.org\/rss\/1\.0\/?$|backend\.userland\.com|rssboard\.org/i, ''],
  [/search\.yahoo\.com\/mrss/i, 'media'],
]

function nameOf(raw: string, prefixes: Record<string, string>): string {
  const colon = raw.indexOf(':')
  if (colon < 0) return raw === 'pubdate' ? 'pubDate' : raw === '__proto__' ? 'proto' : raw
  const prefix = raw.slice(0, colon)
  const known = prefixes[prefix] ?? prefix
  const local = raw.slice(colon + 1)
  // Within Atom its own prefix is no more than a habit; in RSS a link or date that has it means something else.
  return known ? `${known}:${local}` : local === 'pubdate' ? 'pubDate' : local
}
