import { LIMITS } from './limits.ts'
import type { SlackMessage } from './to-slack.ts'

/** The message with a line before it that calls one user group or person; what is no such id calls nobody. */
export function calling<M extends SlackMessage>(mention: string | undefined, message: M): M {
  const call = toMention(mention ?? '')
  if (!call) return message
  const line = { type: 'section' as const, text: { type: 'mrkdwn' as const, text: call, verbatim: true } }
  return { ...message, text: `${call} ${message.text}`, blocks: [line, ...message.blocks].slice(0, LIMITS.blocks) }
}

/** @see https://docs.slack.dev/messaging/formatting-message-text#mentioning-groups */
function toMention(id: string): string | undefined {
  if (/^S[A-Z0-9]{2,}$/.test(id)) return `<!subteam^${id}>`
  if (/^[UW][A-Z0-9]{2,}$/.test(id)) return `<@${id}>`
  return undefined
}
