import type { AutocompleteInteraction } from 'discord.js'
import type { Suggestion } from '../../chat/command.ts'
import type { Desk } from '../../chat/desk.ts'
import { discordCaller } from './caller.ts'
import { clean, cleanLine, toPlain } from './escape.ts'
import { LIMITS } from './limits.ts'
import { fit } from './shorten.ts'

/** Answer one keystroke of autocomplete; with nothing when the desk has nothing. */
export async function complete(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const { name, value } = interaction.options.getFocused(true)
  const others = interaction.options.data.filter((option) => option.name !== name)
  const given = Object.fromEntries(others.map((option) => [option.name, String(option.value ?? '')]))
  const suggested = await desk
    .suggest(interaction.commandName, name, value, discordCaller(interaction), given)
    .catch((): Suggestion[] => [])
  await interaction.respond(toChoices(suggested))
}

/** Suggestions within Discord's limits. A value cut short would mean something else, so it is left out. */
const toChoices = (suggested: readonly Suggestion[]) =>
  suggested
    .filter(({ value }) => clean(value) && value.length <= LIMITS.choiceValue)
    .slice(0, LIMITS.choices)
    .map(({ label, value }) => ({ name: fit(cleanLine(label) || cleanLine(value), LIMITS.choiceName, toPlain), value }))
