import type { Bot } from './bot.ts'
import type { Caller } from './caller.ts'
import type { Suggestion } from './command.ts'

interface Base {
  /** At most 100 characters, what the platforms allow. */
  description: string
  required?: boolean
  /** Filled in by buttons, so help does not show it. */
  quiet?: boolean
}

/** Free text. With `suggest`, completions while typing; what they did not offer must still be understood. */
export interface TextOption extends Base {
  kind: 'text'
  suggest?: (
    typed: string,
    bot: Bot,
    caller: Caller,
    /** The other options as far as they are typed, unchecked. */
    given: Readonly<Record<string, string>>,
  ) => Promise<readonly Suggestion[]> | readonly Suggestion[]
}

/** A day, given as `2021-03-20`; of a month or year the last day, or its first. */
export interface DateOption extends Base {
  kind: 'date'
  edge?: 'first' | 'last'
}

/** One of a few words; keys are what is typed, values what people read. */
export interface ChoiceOption<Key extends string = string> extends Base {
  kind: 'choice'
  choices: Readonly<Record<Key, string>>
}

export type Option = TextOption | DateOption | ChoiceOption

type Without<O extends Option, R extends boolean> = Omit<O, 'kind' | 'required'> & { required?: R }

export const text = <const R extends boolean = false>(
  option: Without<TextOption, R>,
): TextOption & { required: R } => ({
  kind: 'text',
  ...option,
  required: (option.required ?? false) as R,
})

export const date = <const R extends boolean = false>(
  option: Without<DateOption, R>,
): DateOption & { required: R } => ({
  kind: 'date',
  ...option,
  required: (option.required ?? false) as R,
})

export const choice = <Key extends string, const R extends boolean = false>(
  option: Without<ChoiceOption<Key>, R>,
): ChoiceOption<Key> & { required: R } => ({ kind: 'choice', ...option, required: (option.required ?? false) as R })

type ValueOf<O extends Option> = O extends ChoiceOption<infer Key> ? Key : string

/** The options a command's `run` receives: required ones present, all of them checked. */
export type Values<Options extends Readonly<Record<string, Option>>> = {
  [Name in keyof Options as Options[Name] extends { required: true } ? Name : never]: ValueOf<Options[Name]>
} & {
  [Name in keyof Options as Options[Name] extends { required: true } ? never : Name]?: ValueOf<Options[Name]>
}
