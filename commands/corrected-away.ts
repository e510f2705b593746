import type { Bot } from '../src/chat/bot.ts'
import type { Caller } from '../src/chat/caller.ts'
import { namesOf, sayBy, sayValue, WRONGS } from '../src/chat/correction-words.ts'
import type { Company } from '../src/domain/company.ts'

/** Corrections one answer names. */
const SHOWN = 3

/** Where nothing is found of a company: what people took out of its cases, in sentences; empty where nothing was. */
export async function sayCorrectedAway(company: Company, { workspace }: Caller, bot: Bot): Promise<string> {
  const away = (await bot.corrections.of(company.id, workspace)).filter(
    ({ wrong, to }) => wrong === 'not-news' || wrong === 'retracted' || (wrong === 'company' && to !== company.id),
  )
  const said = away.slice(0, SHOWN).map(({ wrong, to, byName, at, workspace: own }) => {
    const what = to === null ? WRONGS[wrong].toLowerCase() : `of ${sayValue(wrong, to, namesOf(bot))}`
    return `${what} (${sayBy({ by: byName, forAll: own === null, at })})`
  })
  if (!said.length) return ''
  const more = away.length > SHOWN ? `, and ${away.length - SHOWN} more` : ''
  return `What our sources said was corrected: ${said.join(', ')}${more}. /correct ${company.id} shows it.`
}
