import type { Bot } from '../src/chat/bot.ts'
import type { Suggestion } from '../src/chat/command.ts'
import { text } from '../src/chat/option.ts'
import { sayShort } from '../src/chat/unknown-command.ts'
import { countriesLike, readCountry } from '../src/domain/country.ts'
import { UserError } from '../src/domain/errors.ts'
import type { Restriction } from '../src/domain/restriction.ts'
import { KIND_GROUPS, KIND_WORDS, readKinds } from '../src/domain/subscription-kinds.ts'

export const restrictionOption = text({
  description: 'Only this list, ban or order, for example Entity List',
  suggest: (typed, bot) => bot.restrictions.suggest(typed),
})

/** The restriction a person named, if only one comes near; throws UserError with the nearest when there is none, or several. */
export function theRestriction(name: string, bot: Bot): Restriction {
  const near = bot.restrictions.suggest(name).slice(0, 4)
  const only = near.length === 1 ? near[0] : undefined
  const found = bot.restrictions.find(name) ?? (only && bot.restriction(only.value))
  if (found) return found
  const names = near.map(({ label, value }) => `${label} (${value})`).join('; ')
  throw new UserError(
    near.length
      ? `“${sayShort(name)}” may be several restrictions: ${names}. Give one of these ids.`
      : `I know no restriction called “${sayShort(name)}”. Name a list or order, such as Entity List or SDN List.`,
  )
}

export const countryOption = text({
  description: 'Only companies from this country, as a name or a two-letter code',
  suggest: (typed) => countriesLike(typed).map(({ code, name }) => ({ label: name, value: code })),
})

/** The country a person named. Throws UserError. */
export function theCountry(name: string): string {
  const code = readCountry(name)
  if (code) return code
  const near = countriesLike(name).slice(0, 3)
  const like = near.length ? ` Did you mean ${near.map((one) => `${one.name} (${one.code})`).join(' or ')}?` : ''
  throw new UserError(`“${sayShort(name)}” is no country I know.${like} Give its name or two-letter code, such as CN.`)
}

export const kindsOption = text({
  description: 'Only these kinds: listings, court, exits, licences, enforcement, threats, all, or single ones',
  suggest: suggestKinds,
})

/** The kinds a person named; empty for all. Throws UserError. */
export function theKinds(typed: string): string[] {
  const { kinds, unknown } = readKinds(typed)
  if (!unknown.length) return kinds
  throw new UserError(
    `I know no kind “${sayShort(unknown.join(' '))}”. There are: ${Object.keys(KIND_GROUPS).join(', ')}, all, and single ones such as “lawsuit filed”. Put commas between them.`,
  )
}

/** Completes the last of several, apart by commas. */
function suggestKinds(typed: string): Suggestion[] {
  const cut = typed.lastIndexOf(',') + 1
  const before = typed.slice(0, cut)
  const last = typed.slice(cut).trim().toLowerCase()
  const words = [...KIND_WORDS, { word: 'all', label: 'all: everything that is news' }]
  return words
    .filter(({ word, label }) => word.startsWith(last.replaceAll(' ', '_')) || label.toLowerCase().includes(last))
    .map(({ word, label }) => ({
      label: `${before ? `${before} ` : ''}${label}`.slice(0, 100),
      value: `${before}${word}`,
    }))
    .filter(({ value }) => value.length <= 100)
    .slice(0, 25)
}
