import { type REST, Routes } from 'discord.js'
import type { Command } from '../../chat/command.ts'
import { sameCommands, toCommands } from './commands.ts'

/** List all commands on Discord by one bulk overwrite, unless it has them already. Resolves with whether it was needed. */
export async function registerCommands(
  rest: REST,
  application: string,
  commands: readonly Command[],
): Promise<boolean> {
  const route = Routes.applicationCommands(application)
  const wanted = toCommands(commands)
  const listed = await rest.get(route)
  if (Array.isArray(listed) && sameCommands(wanted, listed)) return false
  await rest.put(route, { body: wanted })
  return true
}
