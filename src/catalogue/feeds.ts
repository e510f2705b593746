import { z } from 'zod'
import rows from './data/feeds.json' with { type: 'json' }

const schema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    url: z.url({ protocol: /^https?$/ }),
    /** The outlet’s name. */
    title: z.string().min(1),
    kind: z.enum(['official', 'court', 'press', 'company']),
    /** ISO 3166-1 country, `EU`, or `INT`. */
    jurisdiction: z.string().regex(/^(?:[A-Z]{2}|INT)$/),
    topic: z.string().min(1),
    /** Read when the operator asks for the feeds of the catalogue. */
    defaultEnabled: z.boolean(),
    notes: z.string(),
  }),
)

/** A feed worth reading, known from the start. */
type KnownFeed = z.infer<typeof schema>[number]

/**
 * The RSS and Atom feeds Casewire offers for going live, each with an address that was seen in use. Throws when the data file is
 * damaged or holds an id or address twice.
 */
export function loadFeeds(): KnownFeed[] {
  const feeds = schema.parse(rows)
  for (const key of ['id', 'url'] as const)
    if (new Set(feeds.map((feed) => feed[key])).size !== feeds.length)
      throw new Error(`data/feeds.json holds an ${key === 'id' ? 'id' : 'address'} twice`)
  return feeds
}
