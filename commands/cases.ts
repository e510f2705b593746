import { defineCommand } from '../src/chat/command.ts'
import { sayCoverage } from '../src/chat/coverage-words.ts'
import { sayRestriction } from '../src/chat/development-card.ts'
import { STATUS_WORDS } from '../src/chat/status-words.ts'
import { sayDate } from '../src/domain/calendar.ts'

/** Cases one answer shows. */
const SHOWN = 20

/** `/cases`: every company with a case, the one that moved last first. */
export default defineCommand({
  name: 'cases',
  description: 'All cases, the one that moved last first',
  visibility: 'private',
  who: 'everyone',
  options: {},

  async run({ caller }, bot) {
    const lines = await bot.cases.list(caller.workspace, { skip: 0, limit: SHOWN })
    const footer = sayCoverage(await bot.coverage(), bot.now())
    if (!lines.length)
      return {
        title: 'Cases',
        tone: 'neutral',
        body: 'No cases yet: nothing read so far is about a restriction.',
        footer,
      }
    return {
      title: 'Cases',
      tone: 'neutral',
      body: lines
        .map(({ company, restriction, standing }) => {
          const name = bot.companies.get(company)?.name ?? company
          const since = standing.since ? ` since ${sayDate(standing.since)}` : ''
          const unsure = standing.confirmed ? '' : ' (not yet confirmed)'
          return `${name}: ${STATUS_WORDS[standing.status].label.toLowerCase()}${since}${unsure}. ${sayRestriction(bot.restriction(restriction))}`
        })
        .join('\n'),
      footer,
    }
  },
})
