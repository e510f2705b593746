import { formatCall } from '../src/chat/call.ts'
import { defineCommand } from '../src/chat/command.ts'
import { text } from '../src/chat/option.ts'
import { sayWanted } from '../src/chat/subscription-words.ts'
import { sayShort } from '../src/chat/unknown-command.ts'
import { UserError } from '../src/domain/errors.ts'
import type { Subscription } from '../src/domain/subscription.ts'
import { here } from './here.ts'
import { subscribeCall } from './subscribe-call.ts'
import { subscriptionsMeant, suggestSubscriptions } from './the-subscription.ts'

/** `/unsubscribe xiaomi`: stop telling this channel. */
export default defineCommand({
  name: 'unsubscribe',
  description: 'Stop telling this channel: of a company, of one subscription, or of all there are',
  visibility: 'public',
  who: 'everyone',
  options: {
    company: text({
      description: 'What this channel is subscribed to: a name, an id, or “all” for everything',
      required: true,
      async suggest(typed, bot, caller) {
        const there = await suggestSubscriptions(typed, bot, caller)
        const all = there.length > 1 && 'all'.startsWith(typed.trim().toLowerCase())
        return all ? [...there.slice(0, 24), { label: `all ${there.length} subscriptions here`, value: 'all' }] : there
      },
    }),
  },

  async run({ options, caller }, bot) {
    const wanted = options.company.trim()
    const there = await bot.subscriptions.list(here(caller))
    const meant = wanted.toLowerCase() === 'all' ? there : subscriptionsMeant(wanted, there, { caller, bot })
    const removed: Subscription[] = []
    for (const one of meant) if (await bot.subscriptions.remove(one, caller)) removed.push(one)
    if (!removed.length)
      throw new UserError(
        there.length
          ? `This channel is not subscribed to “${sayShort(wanted)}”. It is subscribed to ${there.map((one) => sayWanted(one, bot)).join('; ')}.`
          : 'This channel is not subscribed to anything.',
        {
          suggestions: there
            .slice(0, 3)
            .map(({ id }) => formatCall({ command: 'unsubscribe', options: { company: id } })),
        },
      )
    const names = removed.map((one) => sayWanted(one, bot))
    return {
      title: `Unsubscribed from ${removed.length > 1 ? `${removed.length} subscriptions` : names[0]}`,
      tone: 'neutral',
      body: removed.length > 1 ? names.map((name) => `– ${name}`).join('\n') : '',
      buttons: removed.slice(0, 5).map((one, i) => ({
        label: removed.length > 1 ? `Subscribe to ${names[i]} again` : 'Subscribe again',
        call: subscribeCall(one),
      })),
    }
  },
})
