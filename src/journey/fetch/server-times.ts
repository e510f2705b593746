type Headers = Record<string, string | string[] | undefined>

/**
 * Seconds the server asks us to wait (Retry-After, as seconds or as a date); undefined when it does not say.
 * Never longer than a day: a mistyped date must not silence a feed for a year.
 */
export function retryAfterOf(headers: Headers, now: Date): number | undefined {
  const text = first(headers['retry-after'])?.trim()
  if (!text) return undefined
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - now.getTime()) / 1000)
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), 86_400)
}

/** Seconds for which the server calls the document fresh (Cache-Control, else Expires); null when it does not say. */
export function cacheSecondsOf(headers: Headers, now: Date): number | null {
  const control = first(headers['cache-control'])?.toLowerCase() ?? ''
  if (/\bno-(store|cache)\b/.test(control)) return 0
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,10})/.exec(control)?.[1]
  if (maxAge) return Math.max(Number(maxAge) - (Number(first(headers.age)) || 0), 0)
  const expires = first(headers.expires)
  if (!expires) return null
  const date = Date.parse(first(headers.date) ?? '')
  const fresh = (Date.parse(expires) - (Number.isNaN(date) ? now.getTime() : date)) / 1000
  return Number.isNaN(fresh) ? 0 : Math.max(Math.round(fresh), 0)
}

export const first = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header)
