import { z } from 'zod'
import data from './data/outlets.json' with { type: 'json' }
import { createCredits } from './syndication.ts'

const schema = z.strictObject({
  /** Hosts that say nothing about who published: documentation and test names. */
  placeholderHosts: z.array(z.string().min(1)),
  /** Hosts that pass on what others published. */
  carrierHosts: z.array(z.string().min(1)),
  /** Domains only public authorities can have. */
  authoritySuffixes: z.array(z.string().min(1)),
  outlets: z.array(
    z.strictObject({
      name: z.string().min(1),
      rank: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
      /** Registrable domains, sub-domains, or either with the beginning of a path. */
      hosts: z.array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[a-z0-9/-]+)?$/)).min(1),
      aliases: z.array(z.string().min(1)).optional(),
      filing: z.literal(true).optional(),
      /** A news agency, whose texts others print. */
      wire: z.literal(true).optional(),
      /** Why it is not independent in some cases. */
      conflict: z.string().optional(),
      note: z.string().optional(),
    }),
  ),
})

type Known = z.infer<typeof schema>['outlets'][number]
type Rank = Known['rank']

/** What an outlet’s word is worth: 1 court or agency, 2 filing or law firm, 3 wire or press of record, 4 trade press, 5 unknown. */
interface Outlet {
  name: string
  rank: Rank
  /** A stock-exchange or regulatory filing of the company itself. */
  filing: boolean
}

interface Published {
  url: string | null
  /** As the feed or page names it. */
  outlet: string | null
  text?: string
}

/**
 * Who published a story and what their word is worth. The address decides where its host is known; the name decides where there
 * is no address, or one that says nothing (`example.org`). On a host nobody knows a name is believed as press at best: anyone
 * can call a page a court. Text credited to a news agency is the agency’s, so that copies count once. Throws when the data file
 * is damaged or gives a host or name to two outlets.
 */
export function createOutlets() {
  const { outlets, placeholderHosts, carrierHosts, authoritySuffixes } = schema.parse(data)
  const byHost = keyed(outlets, (outlet) => outlet.hosts)
  const byName = keyed(outlets, (outlet) => new Set([outlet.name, ...(outlet.aliases ?? [])].map(fold)))
  const placeholders = new Set(placeholderHosts)
  const carriers = new Set(carrierHosts)
  const authorities = new Set(authoritySuffixes)
  const credits = createCredits(outlets.filter((outlet) => outlet.wire))

  return {
    outletOf(story: Published): Outlet {
      const found = placed(story)
      const rank: number = found.rank
      const printed = rank === 3 || rank === 4
      const wire = credits.inName(story.outlet ?? '') ?? (printed ? credits.inText(story.text ?? '') : null)
      return wire && printed ? { ...found, name: wire } : found
    },
    /** The outlet’s own name, for any that people call it by; as typed where none is known by it. */
    named: (typed: string): string => byName.get(fold(typed))?.name ?? typed,
    /** Names of outlets that hold these letters, in alphabetical order. */
    suggest: (typed: string): string[] =>
      outlets
        .filter(({ name, aliases = [] }) => [name, ...aliases].some((one) => fold(one).includes(fold(typed))))
        .map(({ name }) => name)
        .sort(),
    /** The news agency whose text this is by its own credit line: `(Reuters)`, `Reuters via …`, `AFP/…`. Null for own reporting. */
    syndicatedFrom: credits.inText,
  }

  function placed({ url, outlet }: Published): Outlet {
    const address = url ? URL.parse(url) : null
    const host = address && /^https?:$/.test(address.protocol) ? address.hostname.replace(/\.$/, '') : ''
    const known = host ? knownAt(host, address?.pathname ?? '') : undefined
    if (known) return toOutlet(known)
    const named = knownAs(outlet ?? '')
    const name = named?.name ?? outlet?.trim() ?? ''
    if (host && under(host, authorities)) return { name: name || bare(host), rank: 1, filing: false }
    if (!host || saysNothing(host)) return named ? toOutlet(named) : { name: name || 'Unknown', rank: 5, filing: false }
    // What passes through others may have been changed on the way.
    const best = under(host, carriers) ? 4 : 3
    return { name: name || bare(host), rank: named ? atBest(best, named.rank) : 5, filing: false }
  }

  function knownAt(host: string, path: string): Known | undefined {
    for (const domain of domainsOf(host)) {
      const folders = path.toLowerCase().split('/').filter(Boolean).slice(0, 4)
      for (let depth = folders.length; depth >= 0; depth--) {
        const outlet = byHost.get([domain, ...folders.slice(0, depth)].join('/'))
        if (outlet) return outlet
      }
    }
    return undefined
  }

  function knownAs(name: string): Known | undefined {
    const short = name.split(/\s+(?:[-–—|»•:]|via)\s+|[:([|]/)[0] ?? ''
    return (
      byName.get(fold(name)) ?? byName.get(fold(short)) ?? byName.get(fold(short.replace(/\.(?:com|org|net)$/i, '')))
    )
  }

  function saysNothing(host: string): boolean {
    return under(host, placeholders) || /^127\.|^\[::1\]$/.test(host)
  }
}

const toOutlet = ({ name, rank, filing }: Known): Outlet => ({ name, rank, filing: filing === true })
const atBest = (best: 3 | 4, rank: Rank): Rank => (rank < best ? best : rank)
const bare = (host: string) => host.replace(/^www\./, '')

const under = (host: string, suffixes: ReadonlySet<string>) => domainsOf(host).some((domain) => suffixes.has(domain))

/** `a.b.org` stands under itself, `b.org` and `org`; the narrowest first. */
function domainsOf(host: string): string[] {
  const labels = host.split('.')
  return labels.map((_, i) => labels.slice(i).join('.'))
}

/** Names compare without case, accents, punctuation and a leading “the”. */
const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')

function keyed(outlets: readonly Known[], keysOf: (outlet: Known) => Iterable<string>): Map<string, Known> {
  const map = new Map<string, Known>()
  for (const outlet of outlets)
    for (const key of keysOf(outlet)) {
      if (map.has(key)) throw new Error(`data/outlets.json gives “${key}” to ${map.get(key)?.name} and ${outlet.name}`)
      map.set(key, outlet)
    }
  return map
}
