import { webApi } from '@slack/bolt'

/** What went wrong with a Web API call, in the few ways that matter to us. */
export type Fault =
  | { kind: 'said'; code: string; needed: string | undefined }
  | { kind: 'ratelimited'; retryAfter: number | undefined }
  /** Nothing was sent: no address, or nobody listening there. */
  | { kind: 'unreachable'; code: string }
  /** Sent, and no answer that says what became of it. */
  | { kind: 'unclear'; code: string }

/** Take an error of the Slack library apart. `retryAfter` in milliseconds. */
export function faultOf(error: unknown): Fault {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { kind: 'ratelimited', retryAfter: error.retryAfter * 1000 }
  if (error instanceof webApi.WebAPIHTTPError) return { kind: 'unclear', code: `HTTP ${error.statusCode}` }
  if (error instanceof webApi.WebAPIRequestError) {
    const code = codeOf(error.original)
    return { kind: NEVER_SENT.has(code) ? 'unreachable' : 'unclear', code }
  }
  if (error instanceof webApi.WebAPIPlatformError) return said(error.data)
  return { kind: 'unclear', code: codeOf(error) }
}

const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

function said(data: { error: string; needed?: unknown }): Fault {
  // The library also puts the body of an answer that is no JSON here, a proxy's page for instance.
  if (!/^[a-z0-9_]+$/i.test(data.error)) return { kind: 'unclear', code: 'not an answer of Slack' }
  if (data.error === 'ratelimited' || data.error === 'rate_limited')
    return { kind: 'ratelimited', retryAfter: undefined }
  return { kind: 'said', code: data.error, needed: typeof data.needed === 'string' ? data.needed : undefined }
}

// fetch hides the reason of a failure in `cause`, several attempts in an AggregateError.
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return error.cause ? codeOf(error.cause) : error.name
}
