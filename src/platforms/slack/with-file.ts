import type { webApi } from '@slack/bolt'
import type { Card } from '../../chat/card.ts'
import { give } from './upload.ts'
import { faultOf } from './web-api-errors.ts'

/**
 * The card with its file handed over: in Slack a file cannot be for one person's eyes in a channel, so it goes to the direct
 * messages of whoever asked, and the card says so. Where Slack does not take it, the card says why.
 */
export async function withFile(card: Card, user: string, api: webApi.WebClient): Promise<Card> {
  const { file, ...words } = card
  if (!file) return card
  const said = await handOver(file.name, file.bytes, user, api)
  return { ...words, body: [card.body, said].filter(Boolean).join('\n\n') }
}

async function handOver(name: string, bytes: Uint8Array, user: string, api: webApi.WebClient): Promise<string> {
  try {
    const { channel } = await api.conversations.open({ users: user })
    if (channel?.id && (await give({ name, bytes, to: channel.id }, api)))
      return `${name} is in your direct messages with Casewire.`
    return 'Slack did not take the file. Ask again in a moment.'
  } catch (error) {
    const fault = faultOf(error)
    if (fault.kind === 'said' && fault.needed)
      return `The file could not be sent: the Slack app lacks ${fault.needed}. Add the scope under OAuth & Permissions and install the app again.`
    return `Slack did not take the file (${'code' in fault ? fault.code : 'busy'}). Ask again in a moment.`
  }
}
