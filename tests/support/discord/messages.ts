import { ChannelType } from 'discord.js'
import { ApiError } from './api-error.ts'
import { isRecord, list, record, text } from './json.ts'
import { timeOf } from './snowflakes.ts'
import { type Channel, need, PERMISSIONS, type World } from './world.ts'

export interface Message {
  id: string
  channel_id: string
  author: World['bot']
  content: string
  embeds: Record<string, unknown>[]
  components: Record<string, unknown>[]
  flags: number
  edited_timestamp: string | null
  mention_everyone: boolean
  [key: string]: unknown
}

/** How long Discord remembers a nonce: "the past few minutes". */
const NONCE_MINUTES = 5

/** The messages of all channels. */
export function createMessages(world: World) {
  const byChannel = new Map<string, Message[]>()
  const nonces = new Map<string, Message>()
  const of = (channel: string) => byChannel.get(channel) ?? []

  const write = (channel: string, body: Record<string, unknown>, flags = 0): Message => {
    if (!text(body.content) && !list(body.embeds).length) throw new ApiError(400, 50006, 'Cannot send an empty message')
    const id = world.newId()
    const message: Message = {
      id,
      type: 0,
      channel_id: channel,
      author: world.bot,
      timestamp: new Date(timeOf(id)).toISOString(),
      edited_timestamp: null,
      tts: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      pinned: false,
      flags,
      ...shown(body),
    }
    byChannel.set(channel, [...of(channel), message])
    return message
  }

  const find = (channel: string, id: string | undefined) => {
    const found = of(channel).find((message) => message.id === id)
    if (!found) throw new ApiError(404, 10008, 'Unknown Message')
    return found
  }

  const edit = (message: Message, body: Record<string, unknown>) =>
    Object.assign(message, shown({ ...message, ...body }), { edited_timestamp: new Date().toISOString() })

  return {
    of,
    /** In all channels. */
    count: () => byChannel.values().reduce((sum, messages) => sum + messages.length, 0),
    write,
    edit,
    /** Post as the bot, with the permissions it has; the same nonce enforced twice is the same message. */
    create(channelId: string | undefined, body: Record<string, unknown>): Message & { nonce?: unknown } {
      const channel = world.channel(channelId)
      need(world, channel, PERMISSIONS.SendMessages, ...(list(body.embeds).length ? [PERMISSIONS.EmbedLinks] : []))
      const key = `${channel.id} ${body.nonce}`
      const before = nonces.get(key)
      if (body.enforce_nonce && before && Date.now() - timeOf(before.id) < NONCE_MINUTES * 60_000)
        return { ...before, nonce: body.nonce }
      const message = write(channel.id, body)
      if (body.nonce !== undefined) nonces.set(key, message)
      // Only this answer carries the nonce; it is gone when the message is fetched again.
      return { ...message, ...(body.nonce !== undefined && { nonce: body.nonce }) }
    },
    update(channelId: string | undefined, id: string | undefined, body: Record<string, unknown>): Message {
      const channel = world.channel(channelId)
      need(world, channel)
      return edit(find(channel.id, id), body)
    },
    list(channelId: string | undefined, limit: number): Message[] {
      const channel = world.channel(channelId)
      need(world, channel)
      const readable = world.botPermissions(channel) & PERMISSIONS.ReadMessageHistory
      return readable ? of(channel.id).toReversed().slice(0, limit) : []
    },
    /** Begin the thread of a message; it has the id of that message. */
    beginThread(channelId: string | undefined, id: string | undefined, { name }: Record<string, unknown>): Channel {
      const channel = world.channel(channelId)
      need(world, channel, PERMISSIONS.CreatePublicThreads)
      const message = find(channel.id, id)
      if (!channel.guild) throw new ApiError(400, 50024, 'Cannot execute action on this channel type')
      if (world.channels.has(message.id))
        throw new ApiError(400, 160004, 'A thread has already been created for this message')
      const { guild, denied } = channel
      return world.addChannel({ id: message.id, type: ChannelType.PublicThread, name: text(name), guild, denied })
    },
    /** Long after: no nonce is remembered any more. */
    forgetNonces: () => nonces.clear(),
    remove(channel: string, id: string) {
      byChannel.set(
        channel,
        of(channel).filter((message) => message.id !== id),
      )
    },
  }
}

/** What a body makes people see, and whom it pings: by default everyone it names. */
function shown(body: Record<string, unknown>) {
  const content = text(body.content)
  const parse = isRecord(body.allowed_mentions) ? list(body.allowed_mentions.parse) : ['everyone']
  let id = 1
  return {
    content,
    embeds: list(body.embeds)
      .filter(isRecord)
      .map((embed) => ({
        type: 'rich',
        ...embed,
        ...(list(embed.fields).length && {
          fields: list(embed.fields).map((one) => ({ inline: false, ...record(one) })),
        }),
      })),
    // Discord numbers the components that have no id.
    components: list(body.components)
      .filter(isRecord)
      .map((row) => ({
        id: id++,
        ...row,
        components: list(row.components)
          .filter(isRecord)
          .map((one) => ({ id: id++, ...one })),
      })),
    mention_everyone: parse.includes('everyone') && /@(everyone|here)/.test(content),
  }
}
