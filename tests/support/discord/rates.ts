import { createRate } from '../rate.ts'

/** What Discord allows a bot, all channels together, and what it allows in one. */
export const DISCORD_RATES = {
  global: { most: 50, perMs: 1_000 },
  channel: { most: 5, perMs: 5_000 },
} as const

/** Keeps the limits once asked to. `rejected`: how many requests came too soon. */
export function createRates() {
  const all = createRate(DISCORD_RATES.global)
  const posts = createRate(DISCORD_RATES.channel)
  const state = { on: false, rejected: 0 }
  return {
    state,
    /** How many milliseconds too soon a request is, and by which limit; undefined when it is not, and then it counts. */
    tooSoon(method: string, path: string): { global: boolean; waitMs: number } | undefined {
      if (!state.on) return undefined
      const post = method === 'POST' && path.endsWith('/messages')
      const [everywhere, here] = [all.wait(''), post ? posts.wait(path) : 0]
      if (everywhere || here) {
        state.rejected++
        return { global: everywhere > 0, waitMs: Math.max(everywhere, here) }
      }
      all.count('')
      if (post) posts.count(path)
      return undefined
    },
  }
}
