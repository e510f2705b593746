import type { Field } from './card.ts'

/** Characters of a field that every chat shows whole, escaped as they are. */
const LONGEST = 850

/** Lines under a label, in as many fields as they need to be shown whole. */
export function inFields(label: string, lines: readonly string[]): Field[] {
  const fields: Field[] = []
  for (const line of lines) {
    const last = fields.at(-1)
    if (last && last.value.length + 1 + line.length <= LONGEST) last.value += `\n${line}`
    else fields.push({ label: last ? `${label} (more)` : label, value: line })
  }
  return fields
}
