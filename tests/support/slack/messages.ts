/** A message as people in the local Slack see it. */
export interface Shown {
  channel: string
  ts: string
  text: string
  blocks: unknown[]
  thread_ts?: string | undefined
  metadata?: { event_type?: string; event_payload?: Record<string, unknown> } | undefined
  /** A reply in a thread that the channel shows, too. */
  broadcast?: boolean
  /** The only person who sees it; everyone when absent. */
  onlyFor?: string | undefined
  /** The response_url it came through, if it did. */
  via?: string | undefined
  edited: boolean
}

/** All messages of the local Slack, and a way to wait for one. */
export function createMessages() {
  const all: Shown[] = []
  const waiting = new Set<() => void>()
  let clock = 1_700_000_000_000_000

  const add = (message: Omit<Shown, 'ts' | 'edited'> & { ts?: string }): Shown => {
    clock += 1_000
    const shown = {
      ts: `${Math.floor(clock / 1e6)}.${String(clock % 1e6).padStart(6, '0')}`,
      edited: false,
      ...message,
    }
    all.push(shown)
    for (const look of [...waiting]) look()
    return shown
  }

  /** The first message that fits, now or within the time given. */
  const wait = (fits: (message: Shown) => boolean, milliseconds = 5_000): Promise<Shown> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = all.find(fits)
        if (!found) return
        clearTimeout(timer)
        waiting.delete(look)
        resolve(found)
      }
      const timer = setTimeout(() => {
        waiting.delete(look)
        reject(new Error(`No such message came within ${milliseconds} ms; there are ${all.length}.`))
      }, milliseconds)
      waiting.add(look)
      look()
    })

  return { all, add, wait }
}

export type Messages = ReturnType<typeof createMessages>
