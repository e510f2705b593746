import { defineCommand } from '../src/chat/command.ts'
import { count } from '../src/chat/coverage-words.ts'
import { sayDevelopment } from '../src/chat/development-words.ts'
import { digestCard } from '../src/chat/digest-card.ts'
import { text } from '../src/chat/option.ts'
import { readSkip, skipOption } from '../src/chat/page.ts'
import { createSources } from '../src/chat/sources.ts'
import { BECAUSE_WORDS, sayInstant } from '../src/chat/subscription-words.ts'
import { UserError } from '../src/domain/errors.ts'
import { here } from './here.ts'

/** Lines of what is collected that one answer shows. */
const SHOWN = 10

/** `/digest`: what is collected here and when it comes; with an id, the pages of one that came. */
export default defineCommand({
  name: 'digest',
  description: 'What is collected here to be told together, and when',
  visibility: 'private',
  who: 'everyone',
  options: {
    id: text({ description: 'A digest that was posted here; its buttons fill it in', quiet: true }),
    skip: skipOption,
  },

  async run({ options: { id, skip }, caller }, bot) {
    const place = here(caller)
    if (id) {
      const found = await bot.subscriptions.digest(id, place)
      if (!found?.rows.length) throw new UserError('There is no such digest here any more.')
      return digestCard({ ...found, id, skip: readSkip(skip) })
    }
    const waiting = await bot.subscriptions.collected(place)
    const { holds } = await bot.settings.of(place)
    const sources = createSources(SHOWN)
    const lines = waiting.slice(0, SHOWN).map(({ development, due, because }) => {
      const name = bot.companies.get(development.company)?.name ?? development.company
      const when = `${BECAUSE_WORDS[because]}, ${sayInstant(new Date(due), holds)}`
      return `– ${name}, ${sayDevelopment(development)} (${when}) ${sources.marks(development, 1)}`.trim()
    })
    const left = waiting.length - lines.length
    return {
      title: waiting.length ? `Collected here: ${count(waiting.length, 'development')}` : 'Nothing is collected here',
      tone: 'neutral',
      body: [...lines, ...(left > 0 ? [`… and ${left} more.`] : [])].join('\n'),
      sources: sources.list,
      footer: `Times are those of ${holds.timeZone}; /settings changes that, /subscriptions what comes when.`,
    }
  },
})
