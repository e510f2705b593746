/** A command with its options, as text `case company:xiaomi as-of:2021-03-20` or taken apart. */
export interface Call {
  command: string
  options: Readonly<Record<string, string>>
}
