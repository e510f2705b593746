import { defineCommand } from '../src/chat/command.ts'
import { text } from '../src/chat/option.ts'
import { UserError } from '../src/domain/errors.ts'
import { companyOption, theCompany } from './the-company.ts'

/** `/search "export ban" company:dji`: stories that were read, best match first. */
export default defineCommand({
  name: 'search',
  description: 'Search the stories that were read',
  visibility: 'private',
  who: 'everyone',
  options: {
    words: text({ description: 'Words to look for', required: true }),
    company: companyOption('Only stories that name this company'),
  },

  async run({ options, caller }, bot) {
    if (!/[\p{L}\p{N}]/u.test(options.words)) throw new UserError('Type one or more words to search for.')
    const company = options.company ? theCompany(options.company, caller.workspace, bot, 'search') : undefined
    const found = await bot.stories.search(options.words, { limit: 8, ...(company && { company: company.id }) })
    return {
      title: `Stories with “${options.words}”`,
      tone: 'neutral',
      body: found.length
        ? found.map(({ title, snippet }, i) => `[${i + 1}] ${title}\n${snippet}`).join('\n\n')
        : 'No story that was read has these words.',
      sources: found.map(({ outlet, published, title, url }) => ({
        outlet,
        date: published?.slice(0, 10) ?? null,
        title,
        url,
      })),
    }
  },
})
