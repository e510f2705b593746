import { rateLimited } from '../support/discord/faults.ts'
import type { LocalDiscord } from '../support/discord/local-discord.ts'
import type { LocalSlack } from '../support/slack/local-slack.ts'

/** How many of a hundred requests go wrong, and of those how often each way is taken. */
const PERCENT = 35

/**
 * Both chats answer posts and looks at random with 429 or 500, break the connection, or never answer, before or after they took the
 * message. Returns a count of the ways, and a way to end it.
 */
export function failAtRandom(discord: LocalDiscord, slack: LocalSlack, random: () => number) {
  const counts: Record<string, number> = {}
  const happens = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1
    return true
  }
  const pick = (): { way: 'busy' | 'broken' | 'cut' | 'silent'; after: boolean } | undefined => {
    if (random() * 100 >= PERCENT) return undefined
    const way = (['busy', 'broken', 'cut', 'silent'] as const)[Math.floor(random() * 4)] ?? 'busy'
    const after = way !== 'busy' && random() < 0.6
    happens(`${way}${after ? ' after taking it' : ''}`)
    return { way, after }
  }

  discord.failByChance((method, path) => {
    if (!path.endsWith('/messages')) return undefined
    const fault = pick()
    if (!fault) return undefined
    const { way, after } = fault
    const what = { busy: rateLimited(0.3), broken: { status: 500 }, cut: { cut: true }, silent: { hang: true } }[way]
    return { method, path: /./, after, ...what }
  })
  slack.failByChance((method) => {
    if (method !== 'chat.postMessage' && method !== 'conversations.history') return undefined
    const fault = pick()
    if (!fault) return undefined
    const { way, after } = fault
    if (way === 'busy') return { retryAfter: 1 }
    if (way === 'broken') return { status: 500, after }
    return way === 'cut' ? { drop: true, after } : { hang: true, after }
  })
  return {
    counts,
    stop() {
      discord.failByChance(() => undefined)
      slack.failByChance(() => undefined)
    },
  }
}
