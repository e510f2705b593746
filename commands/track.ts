import { defineCommand } from '../src/chat/command.ts'
import { count } from '../src/chat/coverage-words.ts'
import { text } from '../src/chat/option.ts'
import { companyNamed } from '../src/domain/company.ts'
import { UserError } from '../src/domain/errors.ts'

/** `/track "Acme Optics" aliases:"ACME, 阿克米"`: follow a company the catalogue does not have. */
export default defineCommand({
  name: 'track',
  description: 'Follow a company that is not in the catalogue yet',
  visibility: 'private',
  who: 'managers',
  options: {
    company: text({ description: 'Its name, as news writes it', required: true }),
    aliases: text({ description: 'Other names, separated by commas' }),
    country: text({ description: 'Two-letter country code, for example CN' }),
  },

  async run({ options, caller }, bot) {
    const name = options.company.trim()
    if ([...name].length < 2 || [...name].length > 100 || !/\p{L}/u.test(name))
      throw new UserError('A company name has 2 to 100 characters, letters among them.')
    const known = bot.companies.find(name, caller.workspace)
    if (known)
      return {
        title: `${known.name} is followed already`,
        tone: 'neutral',
        buttons: [
          { label: 'Where it stands', call: { command: 'case', options: { company: known.id } } },
          { label: 'Subscribe here', call: { command: 'subscribe', options: { company: known.id } } },
        ],
      }

    const aliases = (options.aliases ?? '').split(/[,;，；]/).map((alias) => alias.trim())
    const company = {
      ...companyNamed(idOf(name, caller.workspace), name),
      aliases: aliases.filter((alias) => [...alias].length >= 2),
      country: countryOf(options.country),
    }
    const stories = await bot.companies.track(company, caller)
    return {
      title: `Following ${name}`,
      tone: 'neutral',
      body: `From now on every story is checked for ${[name, ...company.aliases].join(', ')}. ${count(stories, 'story', 'stories')} already read ${stories === 1 ? 'names' : 'name'} it.`,
      buttons: [
        { label: 'Subscribe here', call: { command: 'subscribe', options: { company: company.id } } },
        { label: 'Stop following', call: { command: 'untrack', options: { company: company.id } } },
      ],
    }
  },
})

// Two workspaces may follow companies of one name, each with its own aliases.
function idOf(name: string, workspace: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return `${slug.slice(0, 40)}.${workspace}`
}

function countryOf(code: string | undefined): string {
  if (!code) return ''
  if (!/^[A-Za-z]{2}$/.test(code.trim())) throw new UserError('A country is a two-letter code, for example CN or US.')
  return code.trim().toUpperCase()
}
