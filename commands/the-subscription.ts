import type { Bot } from '../src/chat/bot.ts'
import type { Caller } from '../src/chat/caller.ts'
import type { Suggestion } from '../src/chat/command.ts'
import { sayWanted, shortId } from '../src/chat/subscription-words.ts'
import { sayShort } from '../src/chat/unknown-command.ts'
import { UserError } from '../src/domain/errors.ts'
import type { Subscription } from '../src/domain/subscription.ts'
import { formatWhen } from '../src/domain/subscription-when.ts'
import { here } from './here.ts'

/** This place’s subscriptions that hold what was typed, by their ids. */
export async function suggestSubscriptions(typed: string, bot: Bot, caller: Caller): Promise<Suggestion[]> {
  const all = await bot.subscriptions.list(here(caller))
  const folded = typed.trim().toLowerCase()
  return all
    .map((one) => ({
      label: `${shortId(one, all)}: ${sayWanted(one, bot)}, ${formatWhen(one.when)}`.slice(0, 100),
      value: one.id,
    }))
    .filter(({ label, value }) => label.toLowerCase().includes(folded) || value === folded)
    .slice(0, 25)
}

/** Those of a place meant by an id or its beginning, else by the name of a company or restriction. */
export function subscriptionsMeant(
  typed: string,
  all: readonly Subscription[],
  { caller, bot }: { caller: Caller; bot: Bot },
): Subscription[] {
  const text = typed.trim().toLowerCase()
  const byId = all.filter(({ id }) => id === text || (text.length >= 4 && id.startsWith(text)))
  if (byId.length) return byId
  const company = bot.companies.find(typed.trim(), caller.workspace)?.id ?? text
  const byCompany = all.filter((one) => one.company !== 'all' && one.company === company)
  if (byCompany.length) return byCompany
  const restriction = bot.restrictions.find(typed)?.id
  return all.filter(
    (one) =>
      (one.company === 'all' && restriction !== undefined && one.restriction === restriction) ||
      sayWanted(one, bot).toLowerCase() === text,
  )
}

/** The one subscription here that is meant. Throws UserError with those there are. */
export async function theSubscription(typed: string | undefined, caller: Caller, bot: Bot): Promise<Subscription> {
  const all = await bot.subscriptions.list(here(caller))
  if (!all.length) throw new UserError('There is no subscription here. Use /subscribe with a company, or “all”.')
  const meant = typed ? subscriptionsMeant(typed, all, { caller, bot }) : all
  if (meant.length === 1 && meant[0]) return meant[0]
  const list = (meant.length ? meant : all).map((one) => `${shortId(one, all)} (${sayWanted(one, bot)})`).join(', ')
  if (!typed) throw new UserError(`Which one? There are ${list}.`)
  throw new UserError(
    meant.length
      ? `“${sayShort(typed)}” may be several: ${list}. Give an id.`
      : `No subscription here is called “${sayShort(typed)}”. There are ${list}.`,
  )
}
