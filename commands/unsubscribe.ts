import type { Bot } from '../src/chat/bot.ts'
import type { Caller } from '../src/chat/caller.ts'
import { defineCommand } from '../src/chat/command.ts'
import { text } from '../src/chat/option.ts'
import { UserError } from '../src/domain/errors.ts'
import { here } from './here.ts'

/** `/unsubscribe xiaomi`: stop telling this channel. */
export default defineCommand({
  name: 'unsubscribe',
  description: 'Stop telling this channel of a company',
  visibility: 'public',
  who: 'everyone',
  options: {
    company: text({
      description: 'Company this channel is subscribed to, or “all”',
      required: true,
      suggest: async (typed, bot, caller) => {
        const folded = typed.toLowerCase()
        return (await subscribed(bot, caller)).filter(({ label }) => label.toLowerCase().includes(folded)).slice(0, 25)
      },
    }),
  },

  async run({ options, caller }, bot) {
    const wanted = options.company.trim()
    const company = bot.companies.find(wanted, caller.workspace)
    const id = wanted.toLowerCase() === 'all' ? 'all' : (company?.id ?? wanted)
    if (!(await bot.subscriptions.remove(here(caller), id))) {
      const there = await subscribed(bot, caller)
      throw new UserError(
        there.length
          ? `This channel is not subscribed to “${wanted}”. It is subscribed to ${there.map(({ label }) => label).join(', ')}.`
          : 'This channel is not subscribed to anything.',
        { suggestions: there.slice(0, 3).map(({ value }) => `unsubscribe company:${value}`) },
      )
    }
    return {
      title: `Unsubscribed from ${id === 'all' ? 'all companies' : (company?.name ?? id)}`,
      tone: 'neutral',
      buttons: [{ label: 'Subscribe again', call: { command: 'subscribe', options: { company: id } } }],
    }
  },
})

async function subscribed(bot: Bot, caller: Caller) {
  const subscriptions = await bot.subscriptions.list(here(caller))
  return subscriptions.map(({ company }) => ({
    label: company === 'all' ? 'all companies' : (bot.companies.get(company)?.name ?? company),
    value: company,
  }))
}
