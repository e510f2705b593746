import type { Bot } from '../src/chat/bot.ts'
import { formatCall } from '../src/chat/call.ts'
import type { Card } from '../src/chat/card.ts'
import { defineCommand } from '../src/chat/command.ts'
import { WRONGS } from '../src/chat/correction-words.ts'
import { sayDevelopment } from '../src/chat/development-words.ts'
import { choice, text } from '../src/chat/option.ts'
import { valueOf, type Wrong } from '../src/domain/correction.ts'
import type { Development } from '../src/domain/development.ts'
import { UserError } from '../src/domain/errors.ts'
import { correctedCard, correctionsCard } from './correction-cards.ts'
import { rightValue, suggestValues } from './right-value.ts'
import { companyOption, theCompany } from './the-company.ts'
import { shortId, suggestDevelopments, theDevelopment } from './the-development.ts'

/** The longest reason anybody reads in a row of a timeline. */
const LONGEST_NOTE = 200

/** `/correct acme development:… what:kind to:"Appeal filed"`: a person’s word over what stories were understood to say. */
export default defineCommand({
  name: 'correct',
  description: 'Say what is wrong with a development; it holds whatever stories say later, until it is undone',
  visibility: 'private',
  who: 'managers',
  options: {
    company: companyOption('Company the development stands under'),
    development: text({ description: 'The development', suggest: suggestDevelopments }),
    what: choice({ description: 'What is wrong with it', choices: WRONGS }),
    to: text({ description: 'What is right: a company, kind, date or restriction', suggest: suggestValues }),
    note: text({ description: 'Why, for whoever reads it later' }),
    scope: choice({
      description: 'For whom; this workspace when left out',
      choices: { workspace: 'This workspace', all: 'All workspaces (operators only)' },
    }),
    undo: text({ description: 'A correction to take back' }),
  },

  async run({ options, caller }, bot) {
    const { what, to, note, scope, undo } = options
    if (undo) return correctedCard(await bot.corrections.undo(undo, caller), caller, bot)
    const company = options.company ? theCompany(options.company, caller.workspace, bot, 'correct') : undefined
    if (!options.development) {
      if (company) return correctionsCard(company, caller, bot)
      throw new UserError('Which development? Type /correct and a company to see its developments.')
    }
    const development = await theDevelopment(options.development, company?.id, caller, bot)
    if (!what) return choose(development, bot)
    const again = { development: development.id, what, ...(note && { note }), ...(scope && { scope }) }
    const right = rightValue(what, to, { caller, bot, again })
    if (right !== null && right === valueOf(development, what)) throw new UserError('It reads so already.')
    if (note && note.length > LONGEST_NOTE) throw new UserError(`A note has at most ${LONGEST_NOTE} characters.`)
    const correction = {
      development: development.id,
      wrong: what,
      to: right,
      note: note ?? null,
      forAll: scope === 'all',
    }
    return correctedCard(await bot.corrections.make(correction, caller), caller, bot)
  },
})

/** What can be wrong with it: buttons for what needs no more words, an example of the rest. */
function choose(development: Development, bot: Bot): Card {
  const { company, id } = development
  const call = (what: Wrong) => ({ command: 'correct', options: { development: id, what } })
  const example = { company, development: shortId(development), what: 'kind', to: 'Appeal filed' }
  return {
    title: 'What is wrong with it?',
    tone: 'neutral',
    body: [
      `${bot.companies.get(company)?.name ?? company}, ${sayDevelopment(development)}`,
      `Where something else is right, type what is wrong (${Object.keys(WRONGS).join(', ')}) and what is right, for example:\n/${formatCall({ command: 'correct', options: example })}`,
    ].join('\n\n'),
    buttons: [
      { label: WRONGS['not-news'], call: call('not-news') },
      { label: WRONGS.retracted, call: call('retracted') },
    ],
  }
}
