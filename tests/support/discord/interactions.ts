import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionResponseType,
  InteractionType,
} from 'discord.js'
import { ApiError } from './api-error.ts'
import { isRecord, list, record, text } from './json.ts'
import type { createMessages, Message } from './messages.ts'
import { toChannelPayload, toMemberPayload } from './payloads.ts'
import { type Channel, PERMISSIONS, type User, type World } from './world.ts'

/** What the bot made of an interaction. */
export interface Asked {
  id: string
  token: string
  /** The type of the first response, and whether only the asker sees the answer. */
  acknowledged: Promise<{ type: number; ephemeral: boolean; afterMs: number }>
  /** The answer as shown: the first message, or the first edit of a deferred one. */
  answered: Promise<Message>
  /** For autocomplete. */
  choices: Promise<{ name: string; value: string }[]>
}

interface Pending extends Asked {
  type: InteractionType
  channel: Channel
  at: number
  message: Message | undefined
  resolve: {
    acknowledged(value: Awaited<Asked['acknowledged']>): void
    answered(message: Message): void
    choices(choices: Awaited<Asked['choices']>): void
  }
}

export interface Asking {
  by?: User
  /** The channel; a direct message with the bot when it is one. */
  in?: Channel
  manager?: boolean
}

const ACK_WINDOW = 3_000
const TOKEN_WINDOW = 15 * 60_000
const EPHEMERAL = 64

type Dispatch = (event: string, data: unknown) => void

/** Sends interactions and holds the bot to Discord's rules for answering them. */
export function createInteractions(world: World, messages: ReturnType<typeof createMessages>, dispatch: Dispatch) {
  const pending = new Map<string, Pending>()
  const acknowledged = new Set<string>()

  function send(type: InteractionType, data: object, asking: Asking, message?: Message): Asked {
    const by = asking.by ?? world.people.ann
    const channel = asking.in ?? world.general
    const [first, answered, choices] = [
      Promise.withResolvers<Awaited<Asked['acknowledged']>>(),
      Promise.withResolvers<Message>(),
      Promise.withResolvers<Awaited<Asked['choices']>>(),
    ]
    const id = world.newId()
    const entry: Pending = {
      id,
      token: `interaction-token-${id}`,
      acknowledged: first.promise,
      answered: answered.promise,
      choices: choices.promise,
      type,
      channel,
      at: Date.now(),
      message: undefined,
      resolve: { acknowledged: first.resolve, answered: answered.resolve, choices: choices.resolve },
    }
    pending.set(id, entry)
    const may = PERMISSIONS.ViewChannel | PERMISSIONS.SendMessages | (asking.manager ? PERMISSIONS.ManageGuild : 0n)
    dispatch('INTERACTION_CREATE', {
      id,
      application_id: world.application,
      type,
      token: entry.token,
      version: 1,
      ...(channel.guild
        ? {
            guild_id: channel.guild,
            guild: { id: channel.guild, locale: 'en-US', features: [] },
            guild_locale: 'en-US',
            member: toMemberPayload(by, may),
            context: 0,
          }
        : { user: by, context: 1 }),
      channel_id: channel.id,
      channel: { ...toChannelPayload(world, channel), permissions: String(may) },
      app_permissions: String(world.botPermissions(channel)),
      locale: 'en-US',
      entitlements: [],
      authorizing_integration_owners: channel.guild ? { 0: channel.guild } : { 1: by.id },
      attachment_size_limit: 10_485_760,
      data,
      ...(message && { message }),
    })
    return entry
  }

  const command = (name: string, options: readonly object[]) => ({
    id: world.newId(),
    name,
    type: ApplicationCommandType.ChatInput,
    options,
  })
  const string = (name: string, value: string) => ({ name, type: ApplicationCommandOptionType.String, value })

  return {
    slash: (name: string, options: Readonly<Record<string, string>> = {}, asking: Asking = {}) =>
      send(
        InteractionType.ApplicationCommand,
        command(
          name,
          Object.entries(options).map(([key, value]) => string(key, value)),
        ),
        asking,
      ),
    type: (name: string, option: string, typed: string, asking: Asking = {}) =>
      send(
        InteractionType.ApplicationCommandAutocomplete,
        command(name, [{ ...string(option, typed), focused: true }]),
        asking,
      ),
    press: (message: Message, customId: string, asking: Asking = {}) =>
      send(
        InteractionType.MessageComponent,
        { component_type: ComponentType.Button, custom_id: customId, id: 2 },
        { in: world.channel(message.channel_id), ...asking },
        message,
      ),

    /** POST /interactions/{id}/{token}/callback */
    respond(id: string | undefined, token: string | undefined, body: unknown): void {
      const entry = pending.get(id ?? '')
      const afterMs = Date.now() - (entry?.at ?? 0)
      if (!entry || entry.token !== token || afterMs > ACK_WINDOW) throw new ApiError(404, 10062, 'Unknown interaction')
      if (acknowledged.has(entry.id)) throw new ApiError(400, 40060, 'Interaction has already been acknowledged.')
      const { type, data } = record(body)
      const flags = Number(record(data).flags ?? 0)
      const autocomplete = entry.type === InteractionType.ApplicationCommandAutocomplete
      if (autocomplete !== (type === InteractionResponseType.ApplicationCommandAutocompleteResult))
        throw new ApiError(400, 50035, 'Invalid Form Body: this type does not answer this interaction')
      acknowledged.add(entry.id)
      if (autocomplete) {
        const choices = list(record(data).choices).filter(isRecord)
        entry.resolve.choices(choices.map(({ name, value }) => ({ name: text(name), value: text(value) })))
      }
      if (type === InteractionResponseType.ChannelMessageWithSource) {
        entry.message = messages.write(entry.channel.id, record(data), flags)
        entry.resolve.answered(entry.message)
      }
      if (type === InteractionResponseType.DeferredChannelMessageWithSource) {
        if (flags & ~EPHEMERAL) throw new ApiError(400, 50035, 'Invalid Form Body: a deferral can only be ephemeral')
        entry.message = messages.write(entry.channel.id, { content: 'Casewire is thinking…' }, flags | LOADING)
      }
      entry.resolve.acknowledged({ type: Number(type), ephemeral: Boolean(flags & EPHEMERAL), afterMs })
    },

    /** PATCH /webhooks/{application}/{token}/messages/@original */
    editOriginal(token: string | undefined, body: Record<string, unknown>): Message {
      const entry = [...pending.values()].find((one) => one.token === token)
      if (!entry?.message) throw new ApiError(404, 10015, 'Unknown Webhook')
      if (Date.now() - entry.at > TOKEN_WINDOW) throw new ApiError(401, 50027, 'Invalid Webhook Token')
      if (!text(body.content) && !list(body.embeds).length)
        throw new ApiError(400, 50006, 'Cannot send an empty message')
      entry.message.flags &= ~LOADING
      const edited = messages.edit(entry.message, { content: '', ...body })
      entry.resolve.answered(edited)
      return edited
    },

    /** As if another process had answered first. */
    takenByAnother: (asked: Asked) => acknowledged.add(asked.id),
  }
}

const LOADING = 128
