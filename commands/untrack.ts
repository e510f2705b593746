import { defineCommand } from '../src/chat/command.ts'
import { text } from '../src/chat/option.ts'
import { UserError } from '../src/domain/errors.ts'

/** `/untrack acme`: stop following a company this workspace added. */
export default defineCommand({
  name: 'untrack',
  description: 'Stop following a company this workspace added',
  visibility: 'private',
  who: 'managers',
  options: {
    company: text({
      description: 'A company this workspace added',
      required: true,
      suggest: (typed, bot, caller) =>
        bot.companies
          .added(caller.workspace)
          .filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()))
          .slice(0, 25)
          .map(({ id, name }) => ({ label: name, value: id })),
    }),
  },

  async run({ options, caller }, bot) {
    const company = bot.companies.find(options.company, caller.workspace)
    if (!company || !(await bot.companies.untrack(company.id, caller))) {
      const added = bot.companies.added(caller.workspace)
      const names = added.length ? ` Added here: ${added.map(({ name }) => name).join(', ')}.` : ''
      throw new UserError(
        company
          ? `${company.name} belongs to the catalogue every workspace shares, so it stays.${names}`
          : `This workspace does not follow “${options.company}”.${names}`,
      )
    }
    return { title: `No longer following ${company.name}`, tone: 'neutral', body: 'What was filed about it is kept.' }
  },
})
