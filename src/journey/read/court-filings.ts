import type { RawItem } from './raw-feed.ts'

/**
 * Court feeds tell each event of a filing, and each docket it was entered in, as an item of its own:
 * `[Order] (<a href="…">73</a>)`. They become one item, which keeps the lowest guid, all events, and the names of the other
 * dockets. Everything else stays as it is.
 */
export function joinFilings(items: readonly RawItem[]): RawItem[] {
  const filings = new Set<RawItem[]>()
  const named = new Map<string, RawItem[]>()
  for (const item of items) {
    const names = namesOf(item)
    if (!names.length) continue
    const filing: RawItem[] = names.map((name) => named.get(name)).find((one) => one !== undefined) ?? []
    filing.push(item)
    filings.add(filing)
    for (const name of names) named.set(name, filing)
  }
  const joined = new Map([...filings].map((entries) => [entries[0], joinedOf(entries)]))
  const absorbed = new Set([...filings].flatMap((entries) => entries.slice(1)))
  return items.filter((item) => !absorbed.has(item)).map((item) => joined.get(item) ?? item)
}

/** What tells a filing from others: its document and its place on the docket. Empty for what is no court's entry. */
function namesOf({ texts: [text = ''], dates: [day = ''], guid }: RawItem): string[] {
  if (text.length > 2000 || !ENTRY.test(text)) return []
  const document = LINK.exec(text)?.[1]
  return [document, guid].filter((name) => typeof name === 'string').map((name) => `${name} ${day}`)
}

const ENTRY = /^\s*\[[^\]]{1,300}\]\s*\((?:[^()]{0,500})\)\s*$/
const LINK = /<a\s[^>]{0,40}href=["']([^"'?]{10,300})/i

function joinedOf(entries: readonly RawItem[]): RawItem {
  const sorted = entries.toSorted((a, b) => ((a.guid ?? '') < (b.guid ?? '') ? -1 : 1))
  const [first] = sorted as [RawItem, ...RawItem[]]
  if (entries.length === 1) return first
  const events = new Set(sorted.flatMap(({ texts }) => texts))
  const dockets = new Set(sorted.map(({ title }) => title))
  dockets.delete(first.title)
  return {
    ...first,
    texts: [[...events, ...[...dockets].map((docket) => `Also in ${docket}`)].join('<br>')],
    otherGuids: [...new Set(sorted.flatMap(({ guid }) => (guid && guid !== first.guid ? [guid] : [])))],
  }
}
