import { rowSentence } from '../src/chat/case-sentences.ts'
import { defineCommand } from '../src/chat/command.ts'
import { sayCoverage } from '../src/chat/coverage-words.ts'
import { sayRestriction } from '../src/chat/development-card.ts'
import { date } from '../src/chat/option.ts'
import { pageOf, readSkip, skipOption } from '../src/chat/page.ts'
import { numberSources } from '../src/chat/sentence.ts'
import { titleAsOf } from '../src/chat/title.ts'
import { DEVELOPMENT_TYPES } from '../src/domain/development-type.ts'
import { isOfKinds, sayKinds } from '../src/domain/subscription-kinds.ts'
import { companyOption, theCompany } from './the-company.ts'
import { kindsOption, restrictionOption, theKinds, theRestriction } from './wanted-options.ts'

/** Developments one answer shows. */
const ROWS = 10

/** `/latest kinds:exits`: the newest developments, of one company or of all. */
export default defineCommand({
  name: 'latest',
  description: 'The newest developments, of one company or of all',
  visibility: 'private',
  who: 'everyone',
  options: {
    company: companyOption('Company; all when left out'),
    restriction: restrictionOption,
    kinds: kindsOption,
    'as-of': date({ description: 'As of this day, for example 2021-03-20' }),
    skip: skipOption,
  },

  async run({ options, caller }, bot) {
    const { 'as-of': asOf } = options
    const company = options.company ? theCompany(options.company, caller.workspace, bot, 'latest') : undefined
    const restriction = options.restriction === undefined ? undefined : theRestriction(options.restriction, bot)
    const kinds = options.kinds === undefined ? [] : theKinds(options.kinds)
    const skip = readSkip(options.skip)
    const [latest, coverage] = await Promise.all([
      bot.cases.latest(caller.workspace, {
        asOf,
        company: company?.id,
        restriction: restriction?.id,
        types: DEVELOPMENT_TYPES.filter((type) => isOfKinds(type, kinds)),
        skip,
        limit: ROWS + 1,
      }),
      bot.coverage(caller.workspace),
    ])
    const rows = latest.map((development) => {
      const name = bot.companies.get(development.company)?.name ?? development.company
      return rowSentence(development, '', `${name}, `)
    })
    const narrowed = [restriction && sayRestriction(restriction), kinds.length ? sayKinds(kinds) : undefined]
    const what = [company ? `Latest on ${company.name}` : 'Latest developments', ...narrowed].filter(Boolean).join(', ')
    const footer = sayCoverage(coverage, bot.now())

    return pageOf({
      rows,
      skip,
      most: ROWS,
      call: {
        command: 'latest',
        options: {
          ...(company && { company: company.id }),
          ...(restriction && { restriction: restriction.id }),
          ...(kinds.length && { kinds: kinds.join(',') }),
          ...(asOf && { 'as-of': asOf }),
        },
      },
      card(shown, each) {
        const { list, say } = numberSources(shown, Math.min(each, 1))
        return {
          title: titleAsOf(what, asOf),
          tone: 'neutral',
          body: shown.map(say).join('\n') || (skip ? 'Nothing further back.' : 'Nothing yet.'),
          sources: list,
          footer,
        }
      },
    })
  },
})
