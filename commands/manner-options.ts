import type { Bot } from '../src/chat/bot.ts'
import type { Caller } from '../src/chat/caller.ts'
import { text } from '../src/chat/option.ts'
import { sayShort } from '../src/chat/unknown-command.ts'
import { UserError } from '../src/domain/errors.ts'
import type { Destination, Manner } from '../src/domain/subscription.ts'
import { formatWhen, readWhen, sayWhen, type When } from '../src/domain/subscription-when.ts'
import { here } from './here.ts'

export const whenOption = text({
  description: 'now, daily 08:00 or weekly mon 08:00; the time zone is in /settings',
  async suggest(typed, bot, caller) {
    const { digestAt } = (await bot.settings.of(here(caller))).holds
    const offered = ['now', 'daily', 'weekly mon', 'weekly tue', 'weekly wed', 'weekly thu', 'weekly fri']
    return [typed, ...offered].flatMap((words, i) => {
      const when = readWhen(words, digestAt)
      const isNear = i === 0 || words.startsWith(typed.trim().toLowerCase())
      return when && isNear ? [{ label: sayWhen(when), value: formatWhen(when) }] : []
    })
  },
})

/** When a person wants to be told. Throws UserError. */
export function theWhen(typed: string, digestAt: string): When {
  const when = readWhen(typed, digestAt)
  if (when) return when
  throw new UserError(`“${sayShort(typed)}” is no time I understand. Type now, daily 08:00 or weekly mon 08:00.`)
}

export const whereOption = text({
  description: 'Another #channel (for those who manage), or “me” for direct messages; here when left out',
  async suggest(typed, bot, caller) {
    const me = 'me'.startsWith(typed.trim().toLowerCase()) ? [{ label: 'me: my direct messages', value: 'me' }] : []
    return [...me, ...(caller.manager ? await bot.places.channels(typed, caller) : [])]
  },
})

/**
 * The place a person named, where Casewire may post: here when left out. Another channel is for those who manage. Throws UserError
 * that says what is missing.
 */
export async function thePlace(
  typed: string | undefined,
  caller: Caller,
  bot: Bot,
): Promise<{ place: Destination; name: string }> {
  const found = typed ? await named(typed, caller, bot) : { place: here(caller), name: 'here' }
  const isHere = found.place.channel === caller.channel
  if (!isHere && !isOwn(typed) && !caller.manager)
    throw new UserError(
      'Subscribing another channel is for those who manage this place. Ask one of them, or use where:me.',
    )
  const hindrance = await bot.places.hindrance(found.place)
  if (hindrance) throw new UserError(hindrance)
  return isHere && !isOwn(typed) ? { ...found, name: 'here' } : found
}

const isOwn = (typed = '') => ['me', '@me', 'dm'].includes(typed.trim().toLowerCase())

async function named(typed: string, caller: Caller, bot: Bot) {
  if (['here', 'this channel'].includes(typed.trim().toLowerCase())) return { place: here(caller), name: 'here' }
  const found = isOwn(typed) ? await bot.places.own(caller) : await bot.places.channel(typed, caller)
  if (found) return found
  throw new UserError(
    isOwn(typed)
      ? 'I may not write to you. Allow direct messages from members of a server we share, then ask again.'
      : `There is no channel “${sayShort(typed)}” here that I can see. Name one as #news, or use “me”.`,
  )
}

export const mentionOption = text({
  description: 'A role or user group each post calls (for those who manage); “none” for nobody',
  suggest: (typed, bot, caller) => (caller.manager ? bot.places.groups(typed, caller) : []),
})

/** The one role or user group a post may call; null for nobody. Throws UserError. */
export async function theMention(typed: string, caller: Caller, bot: Bot): Promise<Manner['mention']> {
  if (['none', 'nobody', 'off', 'no'].includes(typed.trim().toLowerCase())) return null
  if (!caller.manager)
    throw new UserError('Calling a role is for those who manage this place. Ask one of them, or leave mention out.')
  const group = await bot.places.group(typed, caller)
  if (!group) throw new UserError(`There is no role or user group “${sayShort(typed)}” here. Name one as @analysts.`)
  return group
}
