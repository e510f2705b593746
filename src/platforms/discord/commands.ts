import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js'
import type { Command } from '../../chat/command.ts'
import type { Option } from '../../chat/option.ts'
import { LIMITS } from './limits.ts'
import { fit } from './shorten.ts'

/** A command as it is listed on Discord; what Discord sends back holds more, which is left out when comparing. */
export interface Listed {
  type: ApplicationCommandType.ChatInput
  name: string
  description: string
  options: APIApplicationCommandBasicOption[]
  default_member_permissions: string | null
  contexts: InteractionContextType[]
  integration_types: ApplicationIntegrationType[]
}

/** All commands for one bulk overwrite: in servers, in direct messages and elsewhere, for servers and for single people. */
export const toCommands = (commands: readonly Command[]): Listed[] =>
  commands.map(({ name, description, who, options }) => ({
    type: ApplicationCommandType.ChatInput,
    name,
    description: describe(description),
    options: Object.entries(options)
      .map(([name, option]) => toOption(name, option))
      // Discord wants required options first; the order is kept otherwise.
      .sort((a, b) => Number(b.required) - Number(a.required))
      .slice(0, LIMITS.commandOptions),
    default_member_permissions: who === 'managers' ? String(PermissionFlagsBits.ManageGuild) : null,
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  }))

function toOption(name: string, option: Option): APIApplicationCommandBasicOption {
  const base = {
    type: ApplicationCommandOptionType.String as const,
    name,
    description: describe(option.description),
    required: option.required ?? false,
  }
  if (option.kind === 'choice') {
    const choices = Object.entries(option.choices).map(([value, name]) => ({
      name: fit(name, LIMITS.choiceName),
      value,
    }))
    return { ...base, choices: choices.slice(0, LIMITS.choices) }
  }
  return option.kind === 'text' && option.suggest ? { ...base, autocomplete: true } : base
}

const describe = (text: string) => fit(text, LIMITS.commandDescription) || '–'

/** Does Discord list these commands already, whatever their order? */
export const sameCommands = (wanted: readonly Listed[], listed: readonly object[]) =>
  fingerprint(wanted) === fingerprint(listed)

const fingerprint = (commands: readonly object[]) => JSON.stringify(commands.map((one) => essence(one)).sort())

/** What we set of a command, in one spelling: Discord leaves out what is false or empty. */
function essence(command: Partial<Listed>): string {
  return JSON.stringify([
    command.name,
    command.type ?? ApplicationCommandType.ChatInput,
    command.description,
    command.default_member_permissions ?? null,
    command.contexts?.toSorted() ?? null,
    command.integration_types?.toSorted() ?? null,
    (command.options ?? []).map((option) => [
      option.type,
      option.name,
      option.description,
      option.required ?? false,
      ('autocomplete' in option && option.autocomplete) ?? false,
      ('choices' in option && option.choices ? option.choices : []).map(({ name, value }) => [name, value]),
    ]),
  ])
}
