/** A command with its options, as text `case company:xiaomi as-of:2021-03-20` or taken apart. */
export interface Call {
  command: string
  options: Readonly<Record<string, string>>
}

/** A call as text: a button's value, a line to type. `parseCall` gives the same call back. */
export function formatCall({ command, options }: Call): string {
  return [command, ...Object.entries(options).map(([name, value]) => `${name}:${quoted(value)}`)].join(' ')
}

const PLAIN = /^[\p{L}\p{N}._/-]+$/u

const quoted = (value: string) => (PLAIN.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`)
