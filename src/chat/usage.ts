import type { Command } from './command.ts'

/** How a command is typed: `/case company [as-of:]`. */
export function usageOf({ name, options }: Command): string {
  const words = Object.entries(options)
    .filter(([, option]) => !option.quiet)
    .map(([option, { required }]) => (required ? option : `[${option}:…]`))
  return [`/${name}`, ...words].join(' ')
}
