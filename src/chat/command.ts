import type { Bot } from './bot.ts'
import type { Caller } from './caller.ts'
import type { Card } from './card.ts'
import type { Option, Values } from './option.ts'

/** A completion: what is shown, and what is sent when it is chosen. Both at most 100 characters. */
export interface Suggestion {
  label: string
  value: string
}

/** What people can ask: one object, the same in every chat. */
export interface Command {
  /** Lower case, at most 32 characters. */
  name: string
  /** At most 100 characters. */
  description: string
  /** `public` answers are seen by the whole channel. */
  visibility: 'private' | 'public'
  /** `managers` of the workspace or channel only, or everyone. */
  who: 'everyone' | 'managers'
  /** In order: bare words fill the first. */
  options: Readonly<Record<string, Option>>
  run(ask: { options: Readonly<Record<string, string | undefined>>; caller: Caller }, bot: Bot): Promise<Card>
}

interface Definition<Options extends Readonly<Record<string, Option>>> extends Omit<Command, 'options' | 'run'> {
  options: Options
  run(ask: { options: Values<Options>; caller: Caller }, bot: Bot): Promise<Card>
}

/** Define a command; `options` in `run` is typed from the declaration. Throws UserError what people should read. */
export const defineCommand = <const Options extends Readonly<Record<string, Option>>>(
  definition: Definition<Options>,
) => definition as unknown as Command
