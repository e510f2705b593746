import type { CaseLine } from '../src/chat/bot.ts'
import { statusSentence } from '../src/chat/case-sentences.ts'
import { defineCommand } from '../src/chat/command.ts'
import { sayCoverage } from '../src/chat/coverage-words.ts'
import { sayRestriction } from '../src/chat/development-card.ts'
import { choice, date } from '../src/chat/option.ts'
import { pageOf, readSkip, skipOption } from '../src/chat/page.ts'
import { numberSources } from '../src/chat/sentence.ts'
import { STATUS_FILTERS, statusesOf } from '../src/chat/status-filters.ts'
import { STATUS_WORDS } from '../src/chat/status-words.ts'
import { titleAsOf } from '../src/chat/title.ts'
import { sayDate } from '../src/domain/calendar.ts'
import { sayCountry } from '../src/domain/country.ts'
import { countryOption, restrictionOption, theCountry, theRestriction } from './wanted-options.ts'

/** Cases one answer shows. */
const ROWS = 12

/** `/cases status:lifted country:China`: every company with a case, the one that moved last first. */
export default defineCommand({
  name: 'cases',
  description: 'All cases, or those of a status, list or country; the one that moved last first',
  visibility: 'private',
  who: 'everyone',
  options: {
    status: choice({ description: 'Only cases that stand so', choices: STATUS_FILTERS }),
    restriction: restrictionOption,
    country: countryOption,
    'as-of': date({ description: 'As they stood on this day, for example 2021-03-20' }),
    skip: skipOption,
  },

  async run({ options, caller }, bot) {
    const { status, 'as-of': asOf } = options
    const restriction = options.restriction === undefined ? undefined : theRestriction(options.restriction, bot)
    const country = options.country === undefined ? undefined : theCountry(options.country)
    const skip = readSkip(options.skip)
    const [lines, coverage] = await Promise.all([
      bot.cases.list(caller.workspace, {
        asOf,
        statuses: status && statusesOf(status),
        restriction: restriction?.id,
        country,
        skip,
        limit: ROWS + 1,
      }),
      bot.coverage(caller.workspace),
    ])
    const rows = lines.map((line) => {
      const name = bot.companies.get(line.company)?.name ?? line.company
      const text = `${name}: ${sayLine(line)}. ${sayRestriction(bot.restriction(line.restriction))}`
      return { ...statusSentence(line), text }
    })
    const narrowed = [
      status && STATUS_FILTERS[status].toLowerCase(),
      restriction && sayRestriction(restriction),
      country && sayCountry(country),
    ].filter((words) => words !== undefined)
    const footer = sayCoverage(coverage, bot.now())

    return pageOf({
      rows,
      skip,
      most: ROWS,
      call: {
        command: 'cases',
        options: {
          ...(status && { status }),
          ...(restriction && { restriction: restriction.id }),
          ...(country && { country }),
          ...(asOf && { 'as-of': asOf }),
        },
      },
      card(shown, each) {
        const { list, say } = numberSources(shown, Math.min(each, 1))
        return {
          title: titleAsOf(['Cases', ...narrowed].join(', '), asOf),
          tone: 'neutral',
          body: shown.map(say).join('\n') || nothing(skip, narrowed, asOf),
          sources: list,
          footer,
        }
      },
    })
  },
})

function sayLine({ standing }: CaseLine): string {
  const since = standing.since ? ` since ${sayDate(standing.since)}` : ''
  const verify = standing.pending.find((pending) => pending.verify)
  return [
    `${STATUS_WORDS[standing.status].label.toLowerCase()}${since}`,
    standing.confirmed ? '' : ' (reported, not yet confirmed)',
    verify ? ` (verify: ${sayDate(verify.date)} has passed)` : '',
  ].join('')
}

function nothing(skip: number, narrowed: readonly string[], asOf: string | undefined): string {
  if (skip) return 'No more cases.'
  return narrowed.length || asOf
    ? 'None found in our sources. This is not a clearance.'
    : 'No cases yet: nothing read so far is about a restriction.'
}
