import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { FetchError } from './fetch-error.ts'

/** Asks for every address of a name, as `dns.lookup` does with `all`. */
export type Resolve = (
  name: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void

/**
 * Keeps addresses that strangers gave us away from our own network. Checked twice: the address as written, at every hop, and
 * what its name resolves to, at the moment of dialling, so that a name which changes its answer gains nothing.
 */
export function createAddressGuard(allowHosts: readonly string[], resolve: Resolve = lookup) {
  const allowed = new Set(allowHosts.map((host) => host.toLowerCase()))

  return {
    /**
     * The address to ask: http(s), without user name, password and fragment. `trusted` when the operator named its host and
     * port. Throws FetchError bad-url or refused-address.
     */
    check(address: string | URL): { url: URL; trusted: boolean } {
      const url = URL.parse(String(address))
      if (!url || !/^https?:$/.test(url.protocol) || !url.hostname)
        throw new FetchError('bad-url', `“${String(address).slice(0, 200)}” is no http(s) address.`)
      url.username = ''
      url.password = ''
      url.hash = ''
      const port = url.port || (url.protocol === 'https:' ? '443' : '80')
      if (allowed.has(`${url.hostname}:${port}`)) return { url, trusted: true }
      if (!isWebPort(Number(port)))
        throw new FetchError('refused-address', `Port ${port} is not one web servers use, so ${url.host} is not asked.`)
      const host = url.hostname.replace(/^\[|\]$/g, '')
      if (isIP(host) && !isPublicAddress(host)) throw refused(url.host)
      return { url, trusted: false }
    },

    /** For `net.connect`: like dns.lookup, but answers only with public addresses. */
    lookup: ((name, options, done) => {
      resolve(name, { ...options, all: true }, (error, found) => {
        if (error) return done(error, [])
        const open = found.filter(({ address }) => isPublicAddress(address))
        const first = open[0]
        if (!first) return done(refused(name), [])
        if (options.all) done(null, open)
        else done(null, first.address, first.family)
      })
    }) satisfies LookupFunction as LookupFunction,
  }
}

const refused = (host: string) =>
  new FetchError(
    'refused-address',
    `${host} is on a private or special network, which feeds may not use. The operator can allow it by name with ALLOW_HOSTS=host:port.`,
  )

/** Whether an IP address is an ordinary one of the public internet; false for anything that is no IP address. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !SPECIAL.check(address, 'ipv4')
  return family === 6 && GLOBAL_V6.check(address, 'ipv6') && !SPECIAL.check(address, 'ipv6')
}

/** Special-purpose nets of the IANA registries for IPv4 and IPv6 (RFC 6890 and its successors). */
const SPECIAL = new BlockList()
const NETS_V4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 ' +
  '192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4'
const NETS_V6 = '2001::/23 2001:db8::/32 2002::/16 3fff::/20'
for (const net of NETS_V4.split(' ')) addNet(SPECIAL, net, 'ipv4')
for (const net of NETS_V6.split(' ')) addNet(SPECIAL, net, 'ipv6')

/** All of IPv6 that is handed out: mapped, translated, local and multicast forms lie outside it. */
const GLOBAL_V6 = new BlockList()
addNet(GLOBAL_V6, '2000::/3', 'ipv6')

function addNet(list: BlockList, net: string, family: 'ipv4' | 'ipv6'): void {
  const [base = '', bits] = net.split('/')
  list.addSubnet(base, Number(bits), family)
}

/** Of the ports above 1023, those the Fetch standard closes because other protocols live there. */
const OTHER_PROTOCOLS = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
])
const isWebPort = (port: number) => port === 80 || port === 443 || (port > 1023 && !OTHER_PROTOCOLS.has(port))
