import type { Bot } from '../src/chat/bot.ts'
import type { Caller } from '../src/chat/caller.ts'
import type { Card } from '../src/chat/card.ts'
import { defineCommand } from '../src/chat/command.ts'
import { choice, text } from '../src/chat/option.ts'
import { sayCap, sayInstant, sayQuiet } from '../src/chat/subscription-words.ts'
import { sayShort } from '../src/chat/unknown-command.ts'
import { UserError } from '../src/domain/errors.ts'
import { type OwnSettings, type PlaceSettings, readCap } from '../src/domain/place-settings.ts'
import { readQuietHours } from '../src/domain/quiet-hours.ts'
import { readTimeOfDay } from '../src/domain/subscription-when.ts'
import { isTimeZone } from '../src/domain/zoned-time.ts'
import { here } from './here.ts'

/** `/settings time-zone:Europe/Berlin quiet-hours:22:00-07:00`: when and how much a place is told. Shows what holds when called empty. */
export default defineCommand({
  name: 'settings',
  description: 'Time zone, quiet hours, digest hour and cap of this workspace or channel',
  visibility: 'private',
  who: 'managers',
  options: {
    'time-zone': text({
      description: 'Where the readers are, for example Europe/Berlin; “default” to take it back',
      suggest: suggestZones,
    }),
    'quiet-hours': text({ description: 'When nothing is posted, for example 22:00-07:00; “off” for none' }),
    'digest-hour': text({ description: 'When digests come that name no time, for example 08:00' }),
    cap: text({ description: 'Most posts of news in a channel, for example 20 an hour or 50 a day; “off” for none' }),
    for: choice({
      description: 'The whole workspace, or this channel alone',
      choices: { workspace: 'The whole workspace', channel: 'This channel alone' },
    }),
  },

  async run({ options, caller }, bot) {
    const change = read(options)
    const scope = options.for ?? 'workspace'
    if (!Object.keys(change).length) return settingsCard('Settings', caller, bot)
    const place = here(caller)
    const before = (await bot.settings.of(place))[scope]
    await bot.settings.save(place, scope, { ...before, ...change }, caller)
    const where = scope === 'workspace' ? 'of the workspace' : 'of this channel'
    return settingsCard(`Settings ${where} changed`, caller, bot)
  },
})

const TAKEN_BACK = new Set(['default', 'reset', 'inherit'])
const OFF = new Set(['off', 'none', 'no'])

/** What was given, checked; undefined takes a setting back. Throws UserError. */
function read(options: Partial<Record<'time-zone' | 'quiet-hours' | 'digest-hour' | 'cap', string>>): OwnSettings {
  const { 'time-zone': zone, 'quiet-hours': quiet, 'digest-hour': hour, cap } = options
  return {
    ...(zone && { timeZone: TAKEN_BACK.has(zone.toLowerCase()) ? undefined : theZone(zone) }),
    ...(quiet && { quiet: orOff(quiet, readQuietHours, 'quiet hours. Type them as 22:00-07:00, or off') }),
    ...(hour && { digestAt: orBack(hour, readTimeOfDay, 'time of day. Type it as 08:00') }),
    ...(cap && { cap: orOff(cap, readCap, 'cap. Type it as 20 an hour or 50 a day, or off') }),
  }
}

function orOff<T>(typed: string, readAs: (typed: string) => T | null, expected: string): T | null | undefined {
  return OFF.has(typed.toLowerCase()) ? null : orBack(typed, readAs, expected)
}

function orBack<T>(typed: string, readAs: (typed: string) => T | null, expected: string): T | undefined {
  if (TAKEN_BACK.has(typed.toLowerCase())) return undefined
  const value = readAs(typed)
  if (value === null) throw new UserError(`“${sayShort(typed)}” is no ${expected}.`)
  return value
}

function theZone(typed: string): string {
  const name = zoneNamed(typed)
  if (name) return name
  const near = suggestZones(typed).slice(0, 3)
  throw new UserError(
    `“${sayShort(typed)}” is no time zone I know.${near.length ? ` Did you mean ${near.map(({ value }) => value).join(', ')}?` : ''} Type it as Europe/Berlin.`,
    { suggestions: near.map(({ value }) => `settings time-zone:${value}`) },
  )
}

/** `europe/berlin` and `Berlin` are spelled as IANA spells them. */
function zoneNamed(typed: string): string | undefined {
  const folded = typed.trim().replaceAll(' ', '_').toLowerCase()
  const cities = ZONES.filter((zone) => zone.toLowerCase().split('/').at(-1) === folded)
  const known = ZONES.find((zone) => zone.toLowerCase() === folded) ?? (cities.length === 1 ? cities[0] : undefined)
  // Older names are no longer listed but still known, and they name places: `Asia/Calcutta`, not `EST` or `+02:00`.
  return known ?? (/^[a-z_]+\/[a-z_/-]+$/i.test(typed.trim()) && isTimeZone(typed.trim()) ? typed.trim() : undefined)
}

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone')]

function suggestZones(typed: string) {
  const folded = typed.trim().replaceAll(' ', '_').toLowerCase()
  return ZONES.filter((zone) => zone.toLowerCase().includes(folded))
    .slice(0, 25)
    .map((zone) => ({ label: zone, value: zone }))
}

async function settingsCard(title: string, caller: Caller, bot: Bot): Promise<Card> {
  const { holds, workspace, channel } = await bot.settings.of(here(caller))
  const from = (name: keyof PlaceSettings) =>
    channel?.[name] !== undefined ? 'this channel' : workspace?.[name] !== undefined ? 'the workspace' : 'default'
  return {
    title,
    tone: 'neutral',
    fields: [
      {
        label: 'Time zone',
        value: `${holds.timeZone}, where it is ${sayInstant(bot.now(), holds)} (${from('timeZone')})`,
      },
      { label: 'Quiet hours', value: `${sayQuiet(holds)} (${from('quiet')})` },
      { label: 'Digest hour', value: `${holds.digestAt} (${from('digestAt')})` },
      { label: 'Cap', value: `${sayCap(holds)} (${from('cap')})` },
    ],
    footer: 'Change with /settings time-zone, quiet-hours, digest-hour and cap; for:channel for this channel alone.',
  }
}
