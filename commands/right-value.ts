import { distance } from 'fastest-levenshtein'
import type { Bot } from '../src/chat/bot.ts'
import { formatCall } from '../src/chat/call.ts'
import type { Caller } from '../src/chat/caller.ts'
import type { Suggestion } from '../src/chat/command.ts'
import { readDate } from '../src/chat/read-date.ts'
import type { Wrong } from '../src/domain/correction.ts'
import { DEVELOPMENT_TYPES, developmentType } from '../src/domain/development-type.ts'
import { UserError } from '../src/domain/errors.ts'

/** What a person says is right, as what is stored: an id, a kind, a date; null where nothing is. Throws UserError that says what to type. */
export function rightValue(
  wrong: Wrong,
  typed: string | undefined,
  { caller, bot, again }: { caller: Caller; bot: Bot; again: Readonly<Record<string, string>> },
): string | null {
  if (wrong === 'not-news' || wrong === 'retracted') return null
  if (!typed) throw new UserError(`What is right? Add to: and the right ${wrong}.`)
  const value = valueOf(wrong, typed, caller, bot)
  if (value) return value
  const near = suggestValues(typed, bot, caller, { what: wrong }).slice(0, 3)
  const those = near.length ? ` Did you mean ${near.map(({ label }) => label).join(', ')}?` : ''
  throw new UserError(`“${typed}” is no ${wrong} I know.${EXAMPLES[wrong]}${those}`, {
    suggestions: near.map(({ value }) => formatCall({ command: 'correct', options: { ...again, to: value } })),
  })
}

const EXAMPLES = {
  company: ' A company that is not followed yet is added with /track.',
  kind: ' A kind is, for example, “Lawsuit filed”.',
  restriction: ' A restriction is, for example, “Entity List”.',
  date: ' A date until today is, for example, 2021-03-12, 2021-03 or 2021.',
}

function valueOf(wrong: keyof typeof EXAMPLES, typed: string, caller: Caller, bot: Bot): string | undefined {
  switch (wrong) {
    case 'company':
      return bot.companies.find(typed, caller.workspace)?.id
    case 'restriction':
      return bot.restrictions.find(typed)?.id
    case 'kind':
      return DEVELOPMENT_TYPES.find((type) => [type, fold(developmentType(type).label)].includes(fold(typed)))
    case 'date':
      return dateOf(typed, bot.now())
  }
}

/** As precise as it was typed: `2021-03` stays a month. */
function dateOf(typed: string, now: Date): string | undefined {
  const today = now.toISOString().slice(0, 10)
  const date = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(typed) ? typed : readDate(typed, now)
  return date && date <= today ? date : undefined
}

/** Completions of what is right, of the kind of thing that is wrong; of every kind where that is not said yet. */
export function suggestValues(
  typed: string,
  bot: Bot,
  caller: Caller,
  given: Readonly<Record<string, string>>,
): readonly Suggestion[] {
  const what = fold(given.what ?? '').replace('wrong ', '')
  const offers: Record<string, () => readonly Suggestion[]> = {
    company: () => bot.companies.suggest(typed, caller.workspace),
    kind: () => kindsLike(typed),
    restriction: () => bot.restrictions.suggest(typed),
    date: () => [],
  }
  const wanted = offers[what]
  return wanted ? wanted() : Object.values(offers).flatMap((offer) => offer().slice(0, 8))
}

function kindsLike(typed: string): Suggestion[] {
  const words = fold(typed)
  const kinds = DEVELOPMENT_TYPES.map((type) => ({ label: developmentType(type).label, value: type as string }))
  const holding = kinds.filter(({ label, value }) => fold(`${label} ${value}`).includes(words))
  if (holding.length) return holding.slice(0, 25)
  return kinds.filter(({ label }) => distance(fold(label), words) <= words.length / 3)
}

const fold = (text: string) => text.trim().toLowerCase().replaceAll('-', '_')
