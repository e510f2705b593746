import { defineCommand } from '../src/chat/command.ts'
import { here } from './here.ts'
import { companyOption, theCompany } from './the-company.ts'

/** `/subscribe xiaomi`: this channel is told of each new development once. */
export default defineCommand({
  name: 'subscribe',
  description: 'Tell this channel of each new development of a company, once',
  visibility: 'public',
  who: 'everyone',
  options: {
    company: companyOption('Company, or “all”', true),
  },

  async run({ options, caller }, bot) {
    const all = options.company.trim().toLowerCase() === 'all'
    const company = all ? undefined : theCompany(options.company, caller.workspace, bot, 'subscribe')
    const added = await bot.subscriptions.add(here(caller), company?.id ?? 'all', caller.user)
    const what = company ? company.name : 'all companies'
    return {
      title: added ? `Subscribed to ${what}` : `Already subscribed to ${what}`,
      tone: 'neutral',
      body: `New developments of ${what} appear here, each once, however many outlets report it. What is known already is not repeated.`,
      buttons: company
        ? [
            { label: 'Where it stands', call: { command: 'case', options: { company: company.id } } },
            { label: 'Unsubscribe', call: { command: 'unsubscribe', options: { company: company.id } } },
          ]
        : [{ label: 'Unsubscribe', call: { command: 'unsubscribe', options: { company: 'all' } } }],
    }
  },
})
