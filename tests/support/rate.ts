/** A rate limit as a server keeps it: at most so many in any such stretch of time. */
export interface Rate {
  most: number
  perMs: number
}

/** Counts what comes under each name. */
export function createRate({ most, perMs }: Rate) {
  const times = new Map<string, number[]>()
  return {
    /** Milliseconds until another may come; 0 when it may come now. */
    wait(name: string): number {
      const now = performance.now()
      const recent = (times.get(name) ?? []).filter((time) => time > now - perMs)
      times.set(name, recent)
      return recent.length < most ? 0 : (recent[recent.length - most] ?? now) + perMs - now
    },
    count(name: string): void {
      times.get(name)?.push(performance.now())
    },
  }
}
