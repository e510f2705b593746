/** What goes wrong with one call. `after` lets the call take effect before it fails. */
export type Fault =
  | { error: string; needed?: string }
  | { retryAfter: number }
  | { status: number; after?: boolean }
  | { drop: true; after?: boolean }
  | { garbage: string }
  | { hang: true; after?: boolean }

/** Faults waiting for their method, first come first served. */
export function createFaults() {
  const queues = new Map<string, Fault[]>()
  let chance: (method: string) => Fault | undefined = () => undefined
  return {
    /** Decides about every call that no other fault waits for. */
    byChance(decide: typeof chance) {
      chance = decide
    },
    add(method: string, ...faults: Fault[]) {
      queues.set(method, [...(queues.get(method) ?? []), ...faults])
    },
    take: (method: string): Fault | undefined => queues.get(method)?.shift() ?? chance(method),
    clear: () => queues.clear(),
  }
}
