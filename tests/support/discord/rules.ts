import { isRecord, list, record, text } from './json.ts'

/**
 * Rules that the official description leaves out but the documentation names, and our own: mentions are always switched off.
 * Returns what is wrong with a request, empty when nothing is.
 */
export function brokenRules(method: string, route: string, body: unknown): string[] {
  if (method === 'PUT' && route.endsWith('/commands')) return commandRules(list(body).filter(isRecord))
  if (route.endsWith('/callback')) return messageRules(record(record(body).data))
  return /\/messages/.test(route) && method !== 'GET' ? messageRules(record(body)) : []
}

function messageRules(body: Record<string, unknown>): string[] {
  const faults: string[] = []
  const embeds = list(body.embeds).filter(isRecord)
  if (!embeds.length && !text(body.content)) return faults
  if (text(body.content).length > 2_000) faults.push('content is longer than 2000')
  const total = embeds.reduce((sum, embed) => sum + embedLength(embed), 0)
  if (total > 6_000) faults.push(`embeds hold ${total} characters`)
  for (const embed of embeds) {
    if (!embedLength(embed)) faults.push('an embed is empty')
    for (const field of list(embed.fields).filter(isRecord))
      if (!text(field.name).trim() || !text(field.value).trim()) faults.push('a field is blank')
  }
  const rows = list(body.components).filter(isRecord)
  if (rows.length > 5) faults.push('more than 5 rows')
  const ids = rows.flatMap((row) => list(row.components).map((one) => record(one).custom_id))
  if (new Set(ids).size < ids.length) faults.push('a custom_id is there twice')
  const mentions = record(body.allowed_mentions)
  if (!Array.isArray(mentions.parse) || mentions.parse.length) faults.push('mentions are not switched off')
  return faults
}

const embedLength = (embed: Record<string, unknown>) =>
  [
    embed.title,
    embed.description,
    record(embed.footer).text,
    record(embed.author).name,
    ...list(embed.fields).flatMap((field) => [record(field).name, record(field).value]),
  ].reduce<number>((sum, part) => sum + text(part).trim().length, 0)

function commandRules(commands: readonly Record<string, unknown>[]): string[] {
  const faults: string[] = []
  if (commands.length > 100) faults.push('more than 100 commands')
  if (new Set(commands.map(({ name }) => name)).size < commands.length) faults.push('a command is there twice')
  for (const command of commands) {
    const options = list(command.options).filter(isRecord)
    for (const { name } of [command, ...options])
      if (!/^[-_'\p{Ll}\p{Lo}\p{N}]{1,32}$/u.test(text(name))) faults.push(`${name} is no name`)
    if (!text(command.description)) faults.push(`${command.name} has no description`)
    const required = options.map((option) => option.required === true)
    if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false) && required.includes(true))
      faults.push(`${command.name} has required options after others`)
    for (const option of options)
      if (option.autocomplete && list(option.choices).length) faults.push(`${option.name} has choices and autocomplete`)
    if (textIn(command) > 8_000) faults.push(`${command.name} is longer than 8000 characters`)
  }
  return faults
}

/** Names, descriptions and values, which count towards the size of a command. */
function textIn(value: Record<string, unknown>): number {
  const own = ['name', 'description', 'value'].reduce((sum, key) => sum + text(value[key]).length, 0)
  const below = [...list(value.options), ...list(value.choices)].filter(isRecord)
  return below.reduce((sum, one) => sum + textIn(one), own)
}
