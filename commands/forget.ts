import type { Forgettable } from '../src/chat/bot.ts'
import { defineCommand } from '../src/chat/command.ts'
import { count } from '../src/chat/coverage-words.ts'
import { choice } from '../src/chat/option.ts'
import { UserError } from '../src/domain/errors.ts'
import type { Forgotten } from '../src/domain/forgotten.ts'

const WHOSE: Readonly<Record<Forgettable, string>> = {
  me: 'you',
  channel: 'this channel',
  workspace: 'this whole workspace',
}

/** What stays, and why. */
const STAYS: Readonly<Record<Forgettable, string>> = {
  me: 'What you did for a channel or workspace stays, without your name.',
  channel: 'Companies, feeds and corrections belong to the workspace and stay.',
  workspace: 'Stories that were read stay: they are news, and nobody’s.',
}

/** `/forget channel`: delete what is kept of a person, channel or workspace, after saying what that is. */
export default defineCommand({
  name: 'forget',
  description: 'Delete what is kept of you, this channel or this workspace; asks before it does',
  visibility: 'private',
  who: 'everyone',
  options: {
    who: choice({
      description: 'Of whom',
      required: true,
      choices: { me: 'Me', channel: 'This channel', workspace: 'This workspace' },
    }),
    confirm: choice({ description: 'Really delete', choices: { yes: 'Yes, delete' } }),
  },

  async run({ options: { who, confirm }, caller }, bot) {
    if (who !== 'me' && !caller.manager)
      throw new UserError(`What is kept of ${WHOSE[who]} is deleted by those who manage this place. Ask one of them.`)
    if (confirm) {
      const deleted = await bot.forget.all(who, caller)
      return { title: 'Deleted for good', tone: 'neutral', body: `${sayForgotten(deleted)}\n\n${STAYS[who]}` }
    }
    const would = await bot.forget.preview(who, caller)
    if (Object.values(would).every((number) => number === 0))
      return { title: 'Nothing is kept', tone: 'neutral', body: `Nothing is kept of ${WHOSE[who]}.` }
    return {
      title: `Delete what is kept of ${WHOSE[who]}?`,
      tone: 'caution',
      body: `${sayForgotten(would)}\n\n${STAYS[who]}\n\nThis cannot be undone. /export saves a copy before.`,
      buttons: [{ label: 'Delete for good', call: { command: 'forget', options: { who, confirm: 'yes' } } }],
    }
  },
})

function sayForgotten({
  subscriptions,
  settings,
  deliveries,
  corrections,
  companies,
  feeds,
  changes,
  names,
}: Forgotten): string {
  return (
    [
      subscriptions && count(subscriptions, 'subscription'),
      settings && count(settings, 'set of settings', 'sets of settings'),
      deliveries && count(deliveries, 'post or note of one to come', 'posts or notes of posts to come'),
      corrections && count(corrections, 'correction'),
      companies && `${count(companies, 'company', 'companies')} added here, with what was filed about them`,
      feeds && `${count(feeds, 'feed')} added here`,
      changes && count(changes, 'entry of who changed what', 'entries of who changed what'),
      names && `your name in ${count(names, 'place')}`,
    ]
      .filter(Boolean)
      .join('\n') || 'Nothing was left.'
  )
}
