/** What goes wrong with a request: an answer, or none. */
export interface Fault {
  method?: string
  /** Matched against the path below `/api/v10`. */
  path: RegExp
  status?: number
  body?: unknown
  headers?: Readonly<Record<string, string>>
  /** The request is carried out first, then the fault happens. */
  after?: boolean
  /** Cut the connection instead of answering. */
  cut?: boolean
  /** Never answer. */
  hang?: boolean
  /** How many requests it happens to; one by default. */
  times?: number
}

export function createFaults() {
  const waiting: (Fault & { times: number })[] = []
  let chance: (method: string, path: string) => Fault | undefined = () => undefined
  return {
    /** Decides about every request that no other fault waits for. */
    byChance(decide: typeof chance) {
      chance = decide
    },
    add(fault: Fault) {
      waiting.push({ times: 1, ...fault })
    },
    take(method: string, path: string): Fault | undefined {
      const fault = waiting.find((one) => one.times > 0 && (one.method ?? method) === method && one.path.test(path))
      if (!fault) return chance(method, path)
      fault.times--
      return fault
    },
  }
}

/** A rate limit met. `retryAfter` in seconds. */
export const rateLimited = (retryAfter: number) => ({
  status: 429,
  headers: { 'retry-after': String(retryAfter), 'x-ratelimit-scope': 'user' },
  body: { message: 'You are being rate limited.', retry_after: retryAfter, global: false },
})
