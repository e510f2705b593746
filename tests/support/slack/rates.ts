import { createRate } from '../rate.ts'

/** What Slack allows an app to post: in one channel, and in a workspace, of which it only says “several hundred a minute”. */
export const SLACK_RATES = {
  channel: { most: 1, perMs: 1_000 },
  workspace: { most: 300, perMs: 60_000 },
} as const

/** Keeps the limits once asked to. `rejected`: how many posts came too soon. */
export function createRates() {
  const channels = createRate(SLACK_RATES.channel)
  const workspace = createRate(SLACK_RATES.workspace)
  const state = { on: false, rejected: 0 }
  return {
    state,
    /** Seconds to wait for a post that comes too soon; undefined when it does not, and then it counts. */
    tooSoon(method: string, channel: string): number | undefined {
      if (!state.on || method !== 'chat.postMessage') return undefined
      const wait = Math.max(channels.wait(channel), workspace.wait(''))
      if (wait > 0) {
        state.rejected++
        return Math.ceil(wait / 1_000)
      }
      channels.count(channel)
      workspace.count('')
      return undefined
    },
  }
}
