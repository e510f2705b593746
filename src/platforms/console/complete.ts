import { formatCall } from '../../chat/call.ts'
import type { Caller } from '../../chat/caller.ts'
import type { Command } from '../../chat/command.ts'
import type { Desk } from '../../chat/desk.ts'
import { plain } from './plain.ts'

/** What Tab offers to put in place of `typed`, the end of the line. */
export interface Completion {
  offers: string[]
  typed: string
}

/** Complete a command, the name of an option, or its value, as far as the line has come. */
export async function complete(line: string, desk: Desk, caller: Caller): Promise<Completion> {
  const [, slash = '', name = '', rest] = /^\s*(\/?)(\S*)(\s[^]*)?$/.exec(line) ?? []
  if (rest === undefined) {
    const names = desk.commands.map((command) => command.name).filter((one) => one.startsWith(name.toLowerCase()))
    return { offers: names.map((one) => `${slash || '/'}${one} `), typed: `${slash}${name}` }
  }
  const command = desk.commands.find((one) => one.name === name.toLowerCase())
  if (!command) return { offers: [], typed: '' }

  const [, option, value = ''] = /(?:^|\s)([\w-]+)[:=]("[^"]*|[^\s"]*)$/.exec(rest) ?? []
  if (option && Object.hasOwn(command.options, option)) return { offers: await values(option, value), typed: value }

  const word = /\S*$/.exec(rest)?.[0] ?? ''
  const names = optionNames(command, rest, word)
  if (word && names.length) return { offers: names, typed: word }
  const bare = await valuesOfBareWords(rest.trimStart())
  return bare.typed === word ? { offers: [...bare.offers, ...names], typed: word } : bare

  /** What fills the first option; after one of its choices, the next. */
  async function valuesOfBareWords(bare: string): Promise<Completion> {
    if (/(?:^|\s)[\w-]+[:=]/.test(bare)) return { offers: [], typed: '' }
    const [first, second] = Object.entries(command?.options ?? {})
    const [, done, after] = /^(\S+)\s+([^]*)$/.exec(bare) ?? []
    const chosen = first?.[1].kind === 'choice' && done && Object.hasOwn(first[1].choices, done.toLowerCase())
    const [target, typed] = chosen ? [second?.[0], after ?? ''] : [first?.[0], bare]
    return { offers: target ? await values(target, typed) : [], typed }
  }

  /** Those that go on as typed; where none does, what else is near. */
  async function values(of: string, typed: string): Promise<string[]> {
    const open = typed.replace(/^"/, '')
    const suggestions = await desk.suggest(name.toLowerCase(), of, open, caller, givenIn(rest ?? ''))
    const near = suggestions.map(({ value }) => plain(value)).filter(Boolean)
    const longer = near.filter((value) => value.toLowerCase().startsWith(open.toLowerCase()))
    return (longer.length ? longer : near).map(asTyped)
  }
}

/** `company:xiaomi what:date` taken apart, as far as it is typed. */
const givenIn = (rest: string) =>
  Object.fromEntries(
    [...rest.matchAll(/(?:^|\s)([\w-]+)[:=](?:"([^"]*)"|(\S+))/g)].map(([, name = '', quoted, bare]) => [
      name.toLowerCase(),
      quoted ?? bare ?? '',
    ]),
  )

/** `as-of:` for every option not given yet whose name begins like the word. */
const optionNames = (command: Command, rest: string, word: string) =>
  Object.keys(command.options)
    .filter((name) => !new RegExp(`(?:^|\\s)${name}[:=]`, 'i').test(rest) && name.startsWith(word.toLowerCase()))
    .map((name) => `${name}:`)

/** A value in quotes where it needs them. */
const asTyped = (value: string) => formatCall({ command: '', options: { x: value } }).slice(' x:'.length)
