import type { Bot } from '../src/chat/bot.ts'
import type { Caller } from '../src/chat/caller.ts'
import type { Suggestion } from '../src/chat/command.ts'
import { sayDevelopment } from '../src/chat/development-words.ts'
import type { Development } from '../src/domain/development.ts'
import { DEVELOPMENT_TYPES } from '../src/domain/development-type.ts'
import { UserError } from '../src/domain/errors.ts'

/** Characters of an id that are shown for typing; whoever types them means the development that begins with them. */
const SHOWN = 8
const MOST = 25

export const shortId = ({ id }: Development) => id.slice(0, SHOWN)

/** The developments of a company as its workspace sees them, newest first. */
export async function developmentsOf(company: string, { workspace }: Caller, bot: Bot): Promise<Development[]> {
  return (await bot.cases.of(company, workspace)).flatMap(({ developments }) => developments).reverse()
}

/** The development a person chose or typed the beginning of. Throws UserError when there is none, or more than one. */
export async function theDevelopment(
  typed: string,
  company: string | undefined,
  caller: Caller,
  bot: Bot,
): Promise<Development> {
  const whole = await bot.corrections.development(typed, caller.workspace)
  if (whole) return whole
  const own = company ? await developmentsOf(company, caller, bot) : []
  const [found, ...others] = own.filter(({ id }) => id.startsWith(typed.toLowerCase()))
  if (found && !others.length) return found
  throw new UserError(
    found
      ? `More than one development begins with ${typed}. Type more of it.`
      : `There is no development “${typed}” here. Type /correct and a company to see its developments.`,
    company ? { suggestions: [`correct company:${company}`] } : {},
  )
}

/** Completions: the developments of the company typed beside it, else the newest of all. */
export async function suggestDevelopments(
  typed: string,
  bot: Bot,
  caller: Caller,
  given: Readonly<Record<string, string>>,
): Promise<Suggestion[]> {
  const company = given.company ? bot.companies.find(given.company, caller.workspace) : undefined
  const some = company
    ? await developmentsOf(company.id, caller, bot)
    : await bot.cases.latest(caller.workspace, { types: DEVELOPMENT_TYPES, skip: 0, limit: 100 })
  const words = typed.toLowerCase().split(/\s+/)
  return some
    .map((development) => {
      const name = company ? '' : `${bot.companies.get(development.company)?.name ?? development.company}, `
      return { label: `${name}${sayDevelopment(development)}`, value: development.id }
    })
    .filter(({ label, value }) => words.every((word) => `${label} ${value}`.toLowerCase().includes(word)))
    .slice(0, MOST)
}
