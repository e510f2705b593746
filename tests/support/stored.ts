/** An item as read from a feed, for tests of storage. */
export const read = (
  id: string,
  more: {
    title?: string
    text?: string
    url?: string
    contentHash?: string
    published?: string
    key?: string
    dated?: string
    aliases?: string[]
  } = {},
) => ({
  key: more.key ?? `key ${id}`,
  aliases: more.aliases ?? [],
  ...(more.dated !== undefined && { dated: more.dated }),
  contentHash: more.contentHash ?? 'hash',
  story: {
    id,
    url: more.url ?? null,
    outlet: 'Outlet',
    title: more.title ?? 'A headline',
    published: more.published ?? '2025-03-12',
    text: more.text ?? 'Some text.',
    lang: 'en',
  },
})
/** How tests save it. */
export const saving = { history: () => false, now: '2025-03-12T10:00:00.000Z' }
/** A story that says nothing. */
export const understood = { relevant: false, subjects: [], mentions: [], findings: [], decisions: [] }

/** How tests say that one is filed. */
export const filedAs = (more: { companies?: string[]; outlet?: { name: string; rank: number } } = {}) => ({
  understanding: understood,
  companies: [],
  outlet: { name: 'Outlet', rank: 3 },
  at: '2025-03-12T11:00:00Z',
  ...more,
})
