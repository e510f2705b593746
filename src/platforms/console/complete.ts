import { formatCall } from '../../chat/call.ts'
import type { Caller } from '../../chat/caller.ts'
import type { Desk } from '../../chat/desk.ts'

/** What Tab offers: whole words to put in place of `typed`, the word being typed. */
export interface Completion {
  offers: string[]
  typed: string
}

/** Complete a command, the name of an option, or its value, as far as the line has come. */
export async function complete(line: string, desk: Desk, caller: Caller): Promise<Completion> {
  const [, slash = '', name = '', rest] = /^\s*(\/?)(\S*)(\s[^]*)?$/.exec(line) ?? []
  if (rest === undefined) {
    const offers = desk.commands
      .map((command) => command.name)
      .filter((command) => command.startsWith(name.toLowerCase()))
    return { offers: offers.map((command) => `${slash || '/'}${command} `), typed: `${slash}${name}` }
  }
  const command = desk.commands.find((one) => one.name === name.toLowerCase())
  if (!command) return { offers: [], typed: '' }
  const names = Object.keys(command.options)
  const [, option, value = ''] = /(?:^|\s)([\w-]+):("?[^":]*)$/.exec(rest) ?? []
  if (option && names.includes(option)) return { offers: await values(option, value.replace(/^"/, '')), typed: value }

  const word = /\S*$/.exec(rest)?.[0] ?? ''
  const first = names[0]
  const bare = rest.trim() === word && first ? await values(first, word) : []
  const free = names
    .filter((one) => !rest.includes(`${one}:`) && one.startsWith(word.toLowerCase()))
    .map((one) => `${one}:`)
  return { offers: [...bare, ...free], typed: word }

  async function values(of: string, typed: string): Promise<string[]> {
    const suggestions = await desk.suggest(name.toLowerCase(), of, typed, caller)
    return suggestions.map((suggestion) =>
      formatCall({ command: '', options: { x: suggestion.value } }).slice(' x:'.length),
    )
  }
}
