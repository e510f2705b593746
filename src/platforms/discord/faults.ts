import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'

/** What went wrong between us and Discord, in the only kinds anyone tells apart. */
export type Fault =
  /** Discord said no, with its own error code; 0 when the answer was not Discord's, as from a network in between. */
  | { kind: 'said'; status: number; code: number; text: string }
  | { kind: 'ratelimited'; retryAfter: number; global: boolean }
  /** The request cannot have arrived. */
  | { kind: 'unreachable'; text: string }
  /** It may have arrived. */
  | { kind: 'unclear'; text: string }

export function faultOf(error: unknown): Fault {
  if (error instanceof RateLimitError)
    return { kind: 'ratelimited', retryAfter: error.retryAfter || error.timeToReset, global: error.global }
  if (error instanceof HTTPError) return { kind: 'unclear', text: `HTTP ${error.status}` }
  if (error instanceof DiscordAPIError)
    return { kind: 'said', status: error.status, code: Number(error.code) || 0, text: firstLine(error.message) }
  const code = networkCode(error)
  if (code && BEFORE_SENDING.has(code)) return { kind: 'unreachable', text: code }
  return { kind: 'unclear', text: code ?? firstLine(String(error)) }
}

/** For the log: never the request, which holds the token of an interaction. */
export function sayFault(error: unknown): string {
  const fault = faultOf(error)
  switch (fault.kind) {
    case 'said':
      return `${fault.text} (HTTP ${fault.status}, code ${fault.code})`
    case 'ratelimited':
      return `rate limited for ${fault.retryAfter} ms`
    default:
      return fault.text
  }
}

const BEFORE_SENDING: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

function networkCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'no answer in time'
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError) return networkCode(error.errors[0])
  return networkCode(error.cause)
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? ''
