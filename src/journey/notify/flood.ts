/** More news than this within a minute, for one destination, is a flood. */
const MOST_A_MINUTE = 5
/** News that waited this long, as over an outage, comes as one card. */
const STALE_MS = 6 * 3_600_000

export const FLOOD_WINDOW_MS = 60_000

interface Crowd {
  /** What else waits for the destination, without the one in hand. */
  waiting: readonly { id: string; addedAt: string }[]
  /** How much news it was told within the window. */
  told: number
}

export type Flood = 'none' | 'fold' | 'hold'

/**
 * Whether news goes out by itself, together with what waits behind it as one card, or not yet: a destination reads at most five
 * messages a minute, and then cards that list what came meanwhile.
 */
export function floodOf({ waiting, told }: Crowd, addedAt: string, now: Date): Flood {
  if (told + waiting.length + 1 > MOST_A_MINUTE) return told > 0 ? 'hold' : 'fold'
  const oldest = [addedAt, ...waiting.map((one) => one.addedAt)].sort()[0] ?? addedAt
  const stale = now.getTime() - Date.parse(oldest) >= STALE_MS
  return stale && waiting.length > 0 ? 'fold' : 'none'
}
