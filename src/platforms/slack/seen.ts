/** Remembers the latest ids, so that an event Slack sends again is answered once. Slack retries for an hour at most. */
export function createSeen(most = 10_000) {
  const ids = new Set<string>()
  /** True when the id was given before. */
  return (id: string): boolean => {
    if (ids.has(id)) return true
    ids.add(id)
    if (ids.size > most) for (const oldest of ids.keys()) return !ids.delete(oldest)
    return false
  }
}
