import type { LocalDiscord } from '../support/discord/local-discord.ts'
import type { LocalSlack } from '../support/slack/local-slack.ts'
import type { Piece } from './news.ts'

/** A channel of the soak, and what is to be told there. */
export interface Place {
  platform: 'discord' | 'slack'
  channel: string
  /** Ids of the companies it follows. */
  companies: readonly string[]
  /** The platform cannot say whether a post with no clear end was taken. */
  blind: boolean
}

/** Every message of a place, as one text each. */
export function messagesIn({ platform, channel }: Place, discord: LocalDiscord, slack: LocalSlack): string[] {
  if (platform === 'discord') return discord.messages.of(channel).map(({ embeds }) => unescape(JSON.stringify(embeds)))
  return slack.messages.all
    .filter((message) => message.channel === channel && message.metadata?.event_type === 'casewire_delivery')
    .map(({ text }) => text)
}

/** How often these messages tell a piece: by a message of its own, or as a line of a catch-up card. */
export function timesTold(messages: readonly string[], { name, label }: Piece): number {
  const own = `${name}: ${label.toLowerCase()}`
  return messages.filter((message) =>
    message.includes('Catching up') ? isListed(message, name, label) : message.includes(own),
  ).length
}

function isListed(message: string, name: string, label: string): boolean {
  // A paragraph a company: its name, then a line a development.
  const start = message.search(new RegExp(`(^|\\n\\n)${RegExp.escape(name)}\\n`))
  if (start < 0) return false
  const paragraph = message.slice(start).trimStart().split('\n\n')[0] ?? ''
  return paragraph.includes(`: ${label}`)
}

/** JSON and Discord's markdown taken off. */
const unescape = (json: string) => json.replaceAll('\\n', '\n').replaceAll('\\\\', '').replaceAll('\\', '')
