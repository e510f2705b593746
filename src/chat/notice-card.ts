import type { Content } from '../domain/delivery.ts'
import type { Destination } from '../domain/subscription.ts'
import type { Card } from './card.ts'

/** Something about Casewire itself, with a link to the place it is about. */
export function noticeCard({ title, body, place }: Content & { kind: 'notice' }): Card {
  const url = place && linkTo(place)
  return {
    title,
    tone: 'caution',
    body,
    ...(url && { sources: [{ outlet: 'The place', date: null, title: 'Open it', url }] }),
  }
}

function linkTo({ platform, workspace, channel }: Destination): string | undefined {
  if (platform === 'discord') {
    const server = /^\d+$/.test(workspace) ? workspace : '@me'
    return `https://discord.com/channels/${server}/${encodeURIComponent(channel)}`
  }
  if (platform === 'slack') return `https://slack.com/app_redirect?${new URLSearchParams({ team: workspace, channel })}`
  return undefined
}
