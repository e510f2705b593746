const EPOCH = 1_420_070_400_000n

/** Makes ids as Discord's: ordered by time, and never the same twice. */
export function createSnowflakes() {
  let last = 0n
  return (): string => {
    const next = (BigInt(Date.now()) - EPOCH) << 22n
    last = next > last ? next : last + 1n
    return String(last)
  }
}

/** Milliseconds since 1970 of an id. */
export const timeOf = (id: string) => Number((BigInt(id) >> 22n) + EPOCH)
