import type { Bot } from '../src/chat/bot.ts'
import { text } from '../src/chat/option.ts'
import type { Company } from '../src/domain/company.ts'
import { UserError } from '../src/domain/errors.ts'

/** An option that takes a company, completed while typing. */
export const companyOption = <const R extends boolean = false>(description: string, required?: R) =>
  text({
    description,
    required: required as R,
    suggest: (typed, bot, caller) => bot.companies.suggest(typed, caller.workspace),
  })

/** The company a person named; throws UserError with the nearest names when there is none. `again` is the call to offer them with. */
export function theCompany(name: string, workspace: string, bot: Bot, again = 'case'): Company {
  const company = bot.companies.find(name, workspace)
  if (company) return company
  const near = bot.companies.suggest(name, workspace).slice(0, 3)
  const names = near.map(({ label }) => label).join(', ')
  throw new UserError(
    near.length
      ? `I do not follow “${name}”. Did you mean ${names}? Otherwise add it with /track.`
      : `I do not follow “${name}” yet. Add it with /track.`,
    { suggestions: near.map(({ value }) => `${again} company:${value}`) },
  )
}
