/** What a document is, told by its first words: what servers call it is often wrong. Undefined when it is neither. */
export function kindOf(text: string): 'feed' | 'page' | undefined {
  const head = text.slice(0, 65_536)
  if (/^\s*\{/.test(head)) return /"version"\s*:\s*"[^"]*jsonfeed\.org/.test(text) ? 'feed' : undefined
  const feed = head.search(/<(?:\w+:)?(?:rss|rdf|feed|channel)[\s>]/i)
  const page = head.search(/<(?:!doctype\s+html|html|head|body)[\s>]/i)
  if (feed >= 0 && (page < 0 || feed < page)) return 'feed'
  return page >= 0 || /<(?:p|div|article|main|h1|table)[\s>]/i.test(head) ? 'page' : undefined
}
