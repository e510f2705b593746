import { defineCommand } from '../src/chat/command.ts'
import { sayCoverage } from '../src/chat/coverage-words.ts'
import { sayDevelopment } from '../src/chat/development-words.ts'
import { createSources } from '../src/chat/sources.ts'
import { DEVELOPMENT_TYPES, isTalk } from '../src/domain/development-type.ts'
import { companyOption, theCompany } from './the-company.ts'

const NEWS = DEVELOPMENT_TYPES.filter((type) => !isTalk(type))

/** Developments one answer shows. */
const SHOWN = 10

/** `/latest`: the newest developments, of one company or of all. */
export default defineCommand({
  name: 'latest',
  description: 'The newest developments, of one company or of all',
  visibility: 'private',
  who: 'everyone',
  options: {
    company: companyOption('Company; all when left out'),
  },

  async run({ options, caller }, bot) {
    const company = options.company ? theCompany(options.company, caller.workspace, bot, 'latest') : undefined
    const developments = await bot.cases.latest(caller.workspace, {
      types: NEWS,
      skip: 0,
      limit: SHOWN,
      ...(company && { company: company.id }),
    })
    const sources = createSources(SHOWN)
    return {
      title: company ? `Latest on ${company.name}` : 'Latest developments',
      tone: 'neutral',
      body: developments.length
        ? developments
            .map((development) => {
              const name = bot.companies.get(development.company)?.name ?? development.company
              return `${name}, ${sayDevelopment(development)} ${sources.marks(development, 1)}`.trim()
            })
            .join('\n')
        : 'Nothing yet.',
      sources: sources.list,
      footer: sayCoverage(await bot.coverage(), bot.now()),
    }
  },
})
