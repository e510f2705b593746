import { defineCommand } from '../src/chat/command.ts'
import { sayDate } from '../src/domain/calendar.ts'
import { here } from './here.ts'

/** `/subscriptions`: what this channel is told of. */
export default defineCommand({
  name: 'subscriptions',
  description: 'What this channel is told of',
  visibility: 'private',
  who: 'everyone',
  options: {},

  async run({ caller }, bot) {
    const subscriptions = await bot.subscriptions.list(here(caller))
    return {
      title: 'Subscriptions here',
      tone: 'neutral',
      body: subscriptions.length
        ? subscriptions
            .map(({ company, createdAt, pausedBecause }) => {
              const name = company === 'all' ? 'All companies' : (bot.companies.get(company)?.name ?? company)
              return `${name}, since ${sayDate(createdAt)}${pausedBecause ? `. Paused: ${pausedBecause}` : ''}`
            })
            .join('\n')
        : 'None. Use /subscribe with a company, or “all”.',
      buttons: subscriptions.slice(0, 3).map(({ company }) => ({
        label: `Unsubscribe ${company === 'all' ? 'all' : (bot.companies.get(company)?.name ?? company)}`,
        call: { command: 'unsubscribe', options: { company } },
      })),
    }
  },
})
