const RUNS = 7

/** Median seconds for one item, over several runs through all of them after one to warm up. */
export function median<T>(items: readonly T[], work: (item: T) => unknown): number {
  const runs: number[] = []
  for (let run = 0; run <= RUNS; run++) {
    const started = performance.now()
    for (const item of items) work(item)
    if (run > 0) runs.push((performance.now() - started) / 1000 / items.length)
  }
  return runs.sort((a, b) => a - b)[RUNS >> 1] ?? 0
}

export const rate = <T>(items: readonly T[], work: (item: T) => unknown) => 1 / median(items, work)
