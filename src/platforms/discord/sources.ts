import type { APIEmbedField } from 'discord.js'
import type { Source } from '../../chat/card.ts'
import { sayDate } from '../../domain/calendar.ts'
import { cleanLine } from './escape.ts'
import { LIMITS, SHARES } from './limits.ts'
import { toHref, toLabel, toLink } from './link.ts'
import { fit } from './shorten.ts'

/** The numbered sources as fields, within `SHARES.sources`; the last line says how many had no room. */
export function sourceFields(sources: readonly Source[]): APIEmbedField[] {
  const fields: APIEmbedField[] = []
  let left: number = SHARES.sources
  for (const [index, source] of sources.entries()) {
    const line = sourceLine(source, index + 1)
    const last = fields.at(-1)
    const joins = last && last.value.length + 1 + line.length <= ROOM
    const cost = line.length + (joins ? 1 : CONTINUED.length)
    if (cost > left) {
      const rest = `… and ${sources.length - index} more`
      if (last) last.value += `\n${rest}`
      break
    }
    left -= cost
    if (joins) last.value += `\n${line}`
    else fields.push({ name: last ? CONTINUED : 'Sources', value: line })
  }
  return fields
}

const CONTINUED = 'More sources'
/** A field keeps room for the line that says how many more there are. */
const ROOM = LIMITS.fieldValue - 24

/** `[1] Outlet, 12 Mar 2021: title`, linked where the address is fit to be. */
function sourceLine({ outlet, date, title, url }: Source, number: number): string {
  const said = [cleanLine(outlet), date && cleanLine(sayDate(date))].filter(Boolean).join(', ')
  const label = [said, cleanLine(title)].filter(Boolean).join(': ') || 'Source'
  const href = url === null ? null : toHref(url)
  const mark = `\\[${number}\\] `
  return href && href.length <= SHARES.sourceUrl
    ? mark + fit(label, SHARES.sourceLabel + href.length, (text) => toLink(href, text))
    : mark + fit(label, SHARES.sourceLabel, toLabel)
}
