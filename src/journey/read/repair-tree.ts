import type { XmlNode } from './xml-tree.ts'

type Tree = { rss: XmlNode } | { feed: XmlNode } | { 'rdf:RDF': XmlNode }

/**
 * A feed's elements as rss-parser expects them, so that no fault of one item makes it give up the whole feed: each has its
 * channel, items are where they belong, Atom's links have attributes, and dates wear names under which it passes them on unread.
 */
export function repairTree({ name, node }: { name: string; node: XmlNode }): Tree {
  if (name === 'feed') return { feed: repairAtom(node) }
  if (name === 'channel') return { rss: wrapped(node, '2.0') }
  const channel = childrenOf(node, 'channel')[0] ?? wrapped(node, '')
  const items = [...childrenOf(node, 'channel').flatMap((one) => childrenOf(one, 'item')), ...childrenOf(node, 'item')]
  channel.item = items.length ? items : childrenOf(channel, 'entry')
  if (!channel.language && node.$['xml:lang']) channel.language = [textNode(node.$['xml:lang'])]
  if (name === 'rdf') return { 'rdf:RDF': Object.assign(wrapped(channel, '1.0'), { item: channel.item }) }
  return { rss: wrapped(channel, node.$.version ?? '2.0') }
}

/** The child elements of a name. */
const childrenOf = (node: XmlNode, name: string): XmlNode[] => {
  const children = node[name]
  return Array.isArray(children) ? children : []
}

const wrapped = (channel: XmlNode, version: string): XmlNode =>
  Object.assign(Object.create(null), { $: { version }, _: '', channel: [channel] })

const textNode = (text: string): XmlNode => Object.assign(Object.create(null), { $: {}, _: text })

function repairAtom(feed: XmlNode): XmlNode {
  if (!feed.language && feed.$['xml:lang']) feed.language = [textNode(feed.$['xml:lang'])]
  feed.entry = [...childrenOf(feed, 'entry'), ...childrenOf(feed, 'item')].map(renamedDates)
  return feed
}

function renamedDates(entry: XmlNode): XmlNode {
  for (const name of ATOM_DATES) {
    if (entry[name]) entry[`date:${name}`] = childrenOf(entry, name)
    delete entry[name]
  }
  return entry
}

/** Of Atom 1.0 and 0.3, in the order in which they say when a story came out. */
export const ATOM_DATES = ['published', 'issued', 'created', 'updated', 'modified'] as const
