import { randomUUID } from 'node:crypto'
import type { Client, Interaction } from 'discord.js'
import type { Card } from '../../chat/card.ts'
import type { Desk } from '../../chat/desk.ts'
import type { Log } from '../../log.ts'
import { type Asked, createAcknowledge } from './acknowledge.ts'
import { discordCaller } from './caller.ts'
import { complete } from './complete.ts'
import { faultOf, sayFault } from './faults.ts'
import { attached, withoutFile } from './file.ts'
import { withPicture } from './picture.ts'
import { toDiscord } from './to-discord.ts'

/** How one interaction is taken: acknowledged first, then asked at the desk, then shown. Never rejects. */
export function createListener(client: Client, desk: Desk, log: Log) {
  const acknowledge = createAcknowledge(client)

  return async (interaction: Interaction): Promise<void> => {
    try {
      if (interaction.isAutocomplete()) return await complete(interaction, desk)
      const caller = discordCaller(interaction)
      if (interaction.isChatInputCommand()) {
        const options = Object.fromEntries(
          interaction.options.data.map(({ name, value }) => [name, String(value ?? '')]),
        )
        const call = { command: interaction.commandName, options }
        const visibility = desk.commands.find(({ name }) => name === call.command)?.visibility ?? 'private'
        if (await acknowledge(interaction, visibility)) await answer(interaction, () => desk.answer(call, caller))
      }
      // The custom_id of a button is a call, so buttons of earlier runs work like new ones.
      if (interaction.isButton()) {
        const text = interaction.customId
        if (await acknowledge(interaction, desk.visibilityOf(text)))
          await answer(interaction, () => desk.answerText(text, caller))
      }
    } catch (error) {
      log.warn('Discord call not answered', { error: sayFault(error) })
    }
  }

  async function answer(interaction: Asked, ask: () => Promise<Card>): Promise<void> {
    const card = await ask().catch(unexpected)
    try {
      await show(interaction, card)
    } catch (error) {
      log.warn('Discord answer not shown', { error: sayFault(error) })
      await show(interaction, unexpected(error))
    }
  }

  /** One calm sentence with an id to find it in the log by. */
  function unexpected(error: unknown): Card {
    const id = randomUUID().slice(0, 8)
    log.error('Discord answer failed', { id, error: sayFault(error) })
    return {
      title: 'Something went wrong',
      tone: 'caution',
      body: `Please try again. If it stays, report it as ${id}.`,
    }
  }
}

async function show(interaction: Asked, card: Card): Promise<void> {
  const { embeds, components, allowed_mentions } = toDiscord(card)
  const message = { embeds, components, allowedMentions: allowed_mentions }
  const pictured = await withPicture(card, embeds[0])
  const files = [...(pictured?.files ?? []), ...attached(card)]
  if (!files.length) return void (await interaction.editReply(message))
  try {
    await interaction.editReply({ ...message, ...pictured, files })
  } catch (error) {
    if (faultOf(error).kind !== 'said') throw error
    // A picture is an extra: where Discord does not take it, the words go alone.
    await interaction.editReply({ ...message, embeds: toDiscord(withoutFile(card)).embeds })
  }
}
