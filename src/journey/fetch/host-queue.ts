import { setTimeout as sleep } from 'node:timers/promises'

/** One request in flight per host, and `gap` milliseconds of peace between two. */
export function createHostQueue() {
  const tails = new Map<string, Promise<void>>()

  return async function inTurn<T>(host: string, gap: number, work: () => Promise<T>): Promise<T> {
    const before = tails.get(host)
    const turn = (before ?? Promise.resolve()).then(work)
    const settled = turn.then(
      () => rest(gap),
      () => rest(gap),
    )
    tails.set(host, settled)
    settled.then(() => {
      if (tails.get(host) === settled) tails.delete(host)
    })
    return turn
  }
}

const rest = async (gap: number) => {
  if (gap > 0) await sleep(gap, undefined, { ref: false })
}
