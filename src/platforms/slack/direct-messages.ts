import type { webApi } from '@slack/bolt'

/**
 * The conversation between the app and a person. A slash command can be typed in a conversation between two people, where the
 * app may answer but never post; what is said or subscribed there concerns the person, so it goes to their own.
 */
export function createDirectMessages(api: webApi.WebClient, most = 1_000) {
  const known = new Map<string, string>()

  /** Falls back to the channel given when the app may not open conversations (scope im:write). */
  return async (user: string, fallback: string): Promise<string> => {
    const cached = known.get(user)
    if (cached) return cached
    const opened = await api.conversations.open({ users: user }).catch(() => undefined)
    const channel = opened?.channel?.id
    if (!channel) return fallback
    if (known.size >= most) known.clear()
    known.set(user, channel)
    return channel
  }
}
