import { setTimeout as sleep } from 'node:timers/promises'

/** Lets at most so many through in any such stretch of time, in the order they came. Resolves when it is one's turn. */
export function createPace({ most, perMs }: { most: number; perMs: number }): () => Promise<void> {
  const times: number[] = []
  let last = Promise.resolve()
  return () => {
    last = last.then(async () => {
      const first = times.length < most ? undefined : times.shift()
      // A timer may fire a little early.
      for (let wait = 1; first !== undefined && wait > 0; ) {
        wait = first + perMs - performance.now()
        if (wait > 0) await sleep(Math.ceil(wait), undefined, { ref: false })
      }
      times.push(performance.now())
    })
    return last
  }
}
