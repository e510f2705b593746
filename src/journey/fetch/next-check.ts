interface Check {
  /** Failed checks in a row, this one included; 0 after a success. */
  failures: number
  /** Seconds the server asked us to wait. */
  retryAfter?: number | undefined
  /** Seconds the server calls its answer fresh. */
  cacheSeconds?: number | null | undefined
  /** The operator's one interval for every feed, instead of an adaptive one. */
  pollSeconds?: number | undefined
  now: Date
  /** 0 to 1, spreads the adaptive checks of many feeds by ±10 %; 0.5 is none. */
  jitter?: number
}

/**
 * When to check a feed again. After a success: at the operator's interval, else when the server's copy goes stale, within 5 to
 * 60 minutes, 15 when it does not say. After a failure: 5 minutes (or that interval), doubled each time up to 6 hours, for ever:
 * no feed is given up. A server's Retry-After is never undercut.
 */
export function nextCheck({ failures, retryAfter = 0, cacheSeconds, pollSeconds, now, jitter = 0.5 }: Check): Date {
  const seconds = failures > 0 ? backoff(failures, pollSeconds ?? 5 * MINUTE) : (pollSeconds ?? fresh(cacheSeconds))
  const spread = pollSeconds ? 1 : 0.9 + jitter * 0.2
  return new Date(now.getTime() + Math.round(Math.max(seconds * spread, retryAfter) * 1000))
}

const MINUTE = 60
const LONGEST = 6 * 60 * MINUTE

const fresh = (cacheSeconds: number | null | undefined) =>
  Math.min(Math.max(cacheSeconds ?? 15 * MINUTE, 5 * MINUTE), 60 * MINUTE)

const backoff = (failures: number, base: number) =>
  Math.min(base * 2 ** Math.min(failures - 1, 30), Math.max(LONGEST, base))
