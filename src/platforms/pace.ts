/**
 * Lets at most so many requests through in any such stretch of time, in the order they came, as the server sees it: a place is free
 * again that long after the answer, however slow the network was.
 */
export function createPace({
  most,
  perMs,
}: {
  most: number
  perMs: number
}): <T>(work: () => Promise<T>) => Promise<T> {
  let free = most
  const waiting: (() => void)[] = []

  return async (work) => {
    if (free > 0) free--
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      setTimeout(release, perMs).unref()
    }
  }

  function release(): void {
    const next = waiting.shift()
    if (next) next()
    else free++
  }
}
