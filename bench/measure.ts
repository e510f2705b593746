const RUNS = 9
/** So many runs before, as a process that has been up for a minute: until then the engine still compiles. */
const WARM = 6

/**
 * Median seconds each of several works takes for one item. They take turns, after some runs each to warm up, so that whatever else the
 * machine is doing meets them all alike and their ratios hold.
 */
export function medians<T, Name extends string>(
  items: readonly T[],
  works: Readonly<Record<Name, (item: T) => unknown>>,
): Record<Name, number> {
  const names = Object.keys(works) as Name[]
  const runs = new Map(names.map((name) => [name, [] as number[]]))
  for (let run = -WARM; run < RUNS; run++)
    for (const name of names) {
      const started = performance.now()
      for (const item of items) works[name](item)
      if (run >= 0) runs.get(name)?.push((performance.now() - started) / 1000 / items.length)
    }
  const middle = (seconds: number[]) => seconds.sort((a, b) => a - b)[seconds.length >> 1] ?? 0
  return Object.fromEntries(names.map((name) => [name, middle(runs.get(name) ?? [])])) as Record<Name, number>
}
